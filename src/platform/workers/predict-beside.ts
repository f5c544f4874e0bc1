import type { ScenarioId, Service } from '#core/model';
import { predictJourneys } from '#core/versions/journeys';
import { matchServices } from '#core/versions/matching';
import type { OtherService, PredictedJourneys } from '#session/ports';

/** Predicts the journeys of two services from the same customers; `report` hears the share that is done. */
export function predictBeside(
  a: Service,
  { service: b, corrections }: OtherService,
  scenarioId: ScenarioId,
  report: (done: number) => void,
): PredictedJourneys {
  const told = predictJourneys(a, b, matchServices(a, b, corrections), scenarioId, report);
  return { journeys: told.ok ? told.value : null, problems: told.problems };
}
