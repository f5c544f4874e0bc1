/**
 * exchange/bpmn: BPMN 2.0 files to services and back. Never loses what it does not understand: the source is kept whole
 * and export patches it. Invariants: import → export changes nothing; import ∘ export = identity on own services.
 *
 *   const read = importBpmn(text, 'claims.bpmn'); if (read.ok) exportBpmn(read.value);
 */
export { exportBpmn } from './export-bpmn.ts';
export { importBpmn } from './import-bpmn.ts';
