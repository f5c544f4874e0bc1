/**
 * versions: what makes two states of a service the same — as a document, and for a simulation; how versions follow each
 * other, and what may become of them. Never hashes and never stores: it gives the text to hash. Invariants: equal content
 * gives equal text; no status leads back out of `approved`; at most one version is in force.
 *
 *   const key = await sha256(`${ENGINE}\n${runInputs(service, scenarioId)}`);
 */
export { contentText } from './content-text.ts';
export { decisionsAbout, decisionsFor } from './decisions-about.ts';
export { firstVariantId } from './first-variant-id.ts';
export {
  type GraphLine,
  type GraphPlace,
  type HistoryGraph,
  historyGraph,
  shownParents,
} from './history-graph.ts';
export { runInputs } from './run-inputs.ts';
export {
  isDeletable,
  isOpenToChange,
  isVersionStatus,
  nextStatuses,
  statusChanges,
  type VersionStatus,
} from './version-status.ts';
