/**
 * editing: everything a user can do to a document, as pure commands, and the history of what was done.
 * Never draws, stores or asks; bad input is answered by problems and never throws. Invariants: an error leaves the
 * service as it came in; every command keeps `checkService` clean; undo ∘ do is the identity.
 *
 *   const { service: next, select } = runCommand('addNode', service, { kind: 'task', at: { x: 300, y: 120 } }, newId);
 */
export type { AddLane } from './add-lane.ts';
export type { AddNode } from './add-node.ts';
export type { AddNodeAfter } from './add-node-after.ts';
export type { Alignment } from './align-nodes.ts';
export { withLayout } from './apply-layout.ts';
export type { CalendarChange } from './calendars.ts';
export type { ChangeKind } from './change-kind.ts';
export { type Command, type CommandArguments, type CommandName, commands, runCommand } from './commands.ts';
export type { EditResult } from './edit-result.ts';
export { copyFragment, type Fragment, isFragment } from './fragment.ts';
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
export type { ProcessChange } from './processes.ts';
export type { RoleChange } from './roles.ts';
export type { ScenarioChange } from './scenarios.ts';
export type { EventChange } from './set-event.ts';
export type { FlowChange } from './set-flow.ts';
export type { ProfileChange } from './set-profile.ts';
export type { TaskChange } from './set-task.ts';
