/**
 * editing: everything a user can do to a document, as pure commands, and the history of what was done.
 * Never draws, stores or asks; bad input is answered by problems and never throws. Invariants: an error leaves the
 * service as it came in; every command keeps `checkService` clean; undo ∘ do is the identity.
 *
 *   const { service: next, select } = runCommand('addNode', service, { kind: 'task', at: { x: 300, y: 120 } }, newId);
 */
export type { Alignment } from './align-nodes.ts';
export { withLayout } from './apply-layout.ts';
export {
  type ArgumentsIn,
  type CommandArguments,
  type CommandBook,
  type CommandName,
  commands,
  runCommand,
  runFrom,
} from './commands.ts';
export { applyEdits, countingIds, type Edit } from './edit.ts';
export type { EditResult } from './edit-result.ts';
export { copyFragment, type Fragment } from './fragment.ts';
export {
  EMPTY_HISTORY,
  type Entry,
  type EntryLabel,
  entryFor,
  type History,
  record,
  redo,
  undo,
} from './history.ts';
export type { NodeChoice } from './new-node.ts';
