import type { AnalysisPort } from '#session/ports';
import type { DeskTasks } from './desk-tasks.ts';
import type { WorkerClient } from './worker-client.ts';

/** Milliseconds a check may take of the screen's time; the next one goes to the worker. */
const LONG = 20;

/** Checks, forecasts and findings; drawings (while that is quick) and maps on the spot, the others in the worker. */
export function createAnalysis(desk: WorkerClient<DeskTasks>): AnalysisPort {
  let isLong = false;
  return {
    async checkDrawing(service) {
      if (isLong) return desk.call('checkDrawing', service);
      const { tellDrawing } = await import('#core/analysis');
      const before = performance.now();
      const problems = tellDrawing(service);
      isLong = performance.now() - before > LONG;
      return problems;
    },
    checkSoundness: (service) => desk.call('checkSoundness', { ...service, foreign: {} }),
    async checkJourney(service, journeyId, today) {
      const { checkJourney } = await import('#core/analysis/journey');
      return checkJourney(service, journeyId, today);
    },
    forecast: (service, scenarioId) =>
      desk.call('forecast', { service: { ...service, foreign: {} }, scenarioId }),
    findings: (service, _scenarioId, outcome) =>
      desk.call('findings', { service: { ...service, foreign: {} }, outcome }),
  };
}
