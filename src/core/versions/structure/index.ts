/**
 * versions/structure: what is different in the second of two matched services, element by element.
 * Never says it in words and never looks at behaviour or numbers. Invariants: a service compared with itself differs in nothing;
 * turned round, added is removed and the changes are the same, the other way; no record is told twice in one list.
 *
 *   compareStructure(asIs, toBe, matchServices(asIs, toBe)).added; // [{ table: 'nodes', id: 'sign' }, …]
 */
export { compareStructure } from './compare-structure.ts';
export type { StructureComparison } from './structure.ts';
