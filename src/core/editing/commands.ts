import type { IdSource, Service } from '#core/model';
import { addLane } from './add-lane.ts';
import { addNode } from './add-node.ts';
import { addNodeAfter } from './add-node-after.ts';
import { alignNodes, distributeNodes } from './align-nodes.ts';
import { applyLayout } from './apply-layout.ts';
import { moveLane, resizeLane, setLane } from './arrange-lanes.ts';
import {
  addAttribute,
  addSegment,
  removeAttribute,
  removeSegment,
  setAttribute,
  setSegment,
} from './attributes.ts';
import { addCalendar, removeCalendar, setCalendar } from './calendars.ts';
import { changeKind } from './change-kind.ts';
import { connect, reconnectFlow, setWaypoints } from './connect.ts';
import { addDataObject, removeDataObject, setDataObject } from './data-objects.ts';
import { deleteElements } from './delete-elements.ts';
import type { EditResult } from './edit-result.ts';
import { withoutStaleReferences } from './forget.ts';
import { insertOnFlow, placeOnFlow } from './insert-on-flow.ts';
import { keepRecords } from './keep-records.ts';
import { mergeTasks } from './merge-tasks.ts';
import { moveElements } from './move-elements.ts';
import { moveToLane } from './move-to-lane.ts';
import {
  addObservation,
  dismissFinding,
  removeObservation,
  restoreFinding,
  setObservation,
} from './observations.ts';
import { parallelise } from './parallelise.ts';
import { duplicate, paste } from './paste.ts';
import { addProcess, resizePool, setProcess } from './processes.ts';
import { removeLane } from './remove-lane.ts';
import { rename } from './rename.ts';
import { resizeNode } from './resize-node.ts';
import { addRole, removeRole, setRole } from './roles.ts';
import { addScenario, duplicateScenario, removeScenario, setArrival, setScenario } from './scenarios.ts';
import { setEvent } from './set-event.ts';
import { normaliseProbabilities, setFlow } from './set-flow.ts';
import { setNotes } from './set-notes.ts';
import { setProfile } from './set-profile.ts';
import { setTask } from './set-task.ts';
import { swapTasks } from './swap-tasks.ts';

/** Commands by name: those of the process drawing below; other rooms of `editing` have books of their own. */
export type CommandBook = Readonly<Record<string, Command<never>>>;

/** A command: pure, never throws on bad input, asks `ids` for new ids. */
export type Command<Args> = (service: Service, args: Args, ids: IdSource) => EditResult;

/** Every command by the name it has in the history, the menus and the journal. `cutElements` deletes what was copied before. */
export const commands = {
  addNode,
  addNodeAfter,
  insertOnFlow,
  placeOnFlow,
  moveElements,
  moveToLane,
  alignNodes,
  distributeNodes,
  resizeNode,
  changeKind,
  rename,
  connect,
  reconnectFlow,
  setWaypoints,
  deleteElements,
  cutElements: deleteElements,
  duplicate,
  paste,
  addProcess,
  setProcess,
  resizePool,
  addLane,
  removeLane,
  moveLane,
  resizeLane,
  setLane,
  setTask,
  setEvent,
  setFlow,
  normaliseProbabilities,
  setNotes,
  addRole,
  setRole,
  removeRole,
  addCalendar,
  setCalendar,
  removeCalendar,
  addScenario,
  duplicateScenario,
  setScenario,
  setArrival,
  removeScenario,
  setProfile,
  addDataObject,
  setDataObject,
  removeDataObject,
  addAttribute,
  setAttribute,
  removeAttribute,
  addSegment,
  setSegment,
  removeSegment,
  addObservation,
  setObservation,
  removeObservation,
  dismissFinding,
  restoreFinding,
  mergeTasks,
  parallelise,
  swapTasks,
  applyLayout,
} as const satisfies Record<string, Command<never>>;

/** The name of a command. */
export type CommandName = keyof typeof commands;

/** What a command needs to be told. */
export type CommandArguments<N extends CommandName> = ArgumentsIn<typeof commands, N>;

/** What a command of a book needs to be told. */
export type ArgumentsIn<B extends CommandBook, N extends keyof B> = Parameters<B[N]>[1];

/** Runs a command of the process drawing by name. */
export function runCommand<N extends CommandName>(
  name: N,
  service: Service,
  args: CommandArguments<N>,
  ids: IdSource,
): EditResult {
  return runFrom(commands, name, service, args, ids);
}

/**
 * Runs a command of a book by name. What it did not change is the same object as before: records, tables, and the
 * service itself where nothing changed. What it took away, nothing refers to any more.
 */
export function runFrom<B extends CommandBook, N extends keyof B>(
  book: B,
  name: N,
  service: Service,
  args: ArgumentsIn<B, N>,
  ids: IdSource,
): EditResult {
  const command = book[name] as unknown as Command<ArgumentsIn<B, N>>;
  const result = command(service, args, ids);
  return { ...result, service: keepRecords(service, withoutStaleReferences(service, result.service)) };
}
