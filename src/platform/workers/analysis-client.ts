import type { AnalysisPort } from '#session/ports';
import type { DeskTasks } from './desk-tasks.ts';
import type { WorkerClient } from './worker-client.ts';

/** Milliseconds a check may take of the screen's time; the next one goes to the worker. */
const LONG = 20;

/** Checking of drawings: on the spot while that is quick, else in the worker. */
export function createDrawingCheck(desk: WorkerClient<DeskTasks>): AnalysisPort['checkDrawing'] {
  let isLong = false;
  return async (service) => {
    if (isLong) return desk.call('checkDrawing', service);
    const { checkDrawing } = await import('#core/analysis');
    const before = performance.now();
    const problems = checkDrawing(service);
    isLong = performance.now() - before > LONG;
    return problems;
  };
}
