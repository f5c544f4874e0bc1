/**
 * run: the simulation of the open service. Never shows numbers as current that were made from something else.
 *
 *   await session.run.getState().start();
 */
export { createRun } from './create-run.ts';
export { runKey } from './run-key.ts';
export type { HeatMeasure, RunState, StoredRun } from './run-state.ts';
