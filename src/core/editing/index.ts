/**
 * editing: everything a user can do to a document, as pure commands, and the history of what was done.
 * Never draws, stores or asks; bad input is answered by problems and never throws. Invariants: an error leaves the
 * service as it came in; every command keeps `checkService` clean; undo ∘ do is the identity.
 *
 *   const { service: next, select } = runCommand('addNode', service, { kind: 'task', at: { x: 300, y: 120 } }, newId);
 */
export type { AddNode } from './add-node.ts';
export type { AddNodeAfter } from './add-node-after.ts';
export { type Command, type CommandArguments, type CommandName, commands, runCommand } from './commands.ts';
export type { EditResult } from './edit-result.ts';
export {
  EMPTY_HISTORY,
  type Entry,
  type EntryLabel,
  entryFor,
  type History,
  record,
  redo,
  type Step,
  undo,
} from './history.ts';
export type { InsertOnFlow } from './insert-on-flow.ts';
export type { DrawableKind, NodeChoice } from './new-node.ts';
