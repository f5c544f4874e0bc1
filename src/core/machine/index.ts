/**
 * machine: the meaning of a process — XState machines for tokens and cases, one file per node kind, and the flat
 * table read off them. Never knows time, staff or chance: it asks for those by effects, which are data.
 * Invariant: whatever drives a process (actors or table) takes its control flow from here alone.
 *
 *   const machines = compileProcess(service, processId, { placeholders: 'refuse' });
 *   if (machines.ok) readTable([machines.value]);
 */
export { createActorControl } from './actor-control.ts';
export { type CompileOptions, compileProcess, type ProcessMachines } from './compile-process.ts';
export {
  type Control,
  OP_ABANDON,
  OP_CHOOSE,
  OP_CHOOSE_SOME,
  OP_CONSUME,
  OP_END,
  OP_FIRE,
  OP_FORK,
  OP_HOLD,
  OP_JOIN,
  OP_MESSAGE,
  OP_PASS,
  OP_RACE,
  OP_THROW,
  OP_TIMER,
  OP_TRAVERSE,
  OP_WORK,
  type PlainRows,
  SIGNAL_ABANDONED,
  SIGNAL_COMPLETED,
  SIGNAL_COUNT,
  SIGNAL_ELAPSED,
  SIGNAL_MESSAGE,
} from './control.ts';
export { type ControlTable, RACE_MESSAGE } from './control-table.ts';
export { exportMachine } from './export-machine.ts';
export { type KindMachine, nodeKinds } from '#core/machine/kinds';
export { readTable } from './read-table.ts';
export { createTableControl } from './table-control.ts';
export { createWalk, type Walk, type WalkEvent, type WalkToken } from './walk.ts';
