import { failure, type Problem, records, type Result, success } from '#core/base';
import { comparePairs } from '#core/analysis/whatif';
import {
  type Prediction,
  predictedScore,
  predictTouchpoint,
  touchpointsOf,
  type Unpredicted,
} from '#core/journey/emotion';
import {
  type JourneyRecord,
  joinRecords,
  placesOf,
  recordExperience,
  replicationsOf,
} from '#core/journey/experience';
import type { JourneyCardId, JourneyId, ScenarioId, Service } from '#core/model';
import { alignService, type Matching } from '#core/versions/matching';
import { withScenarioOf } from '#core/versions/numbers';

/** What simulated customers feel at a touchpoint, −2 … +2, or why nobody can say. */
type PredictedPoint = Pick<Prediction, 'mean' | 'p10' | 'p90' | 'n'> | Unpredicted;

/** The predicted curves of two journeys that are the same, or of one that only one version has. */
export interface JourneyPrediction {
  readonly a: string | null;
  readonly b: string | null;
  /** By touchpoint, in the ids of each service. */
  readonly before: Readonly<Record<string, PredictedPoint>>;
  readonly after: Readonly<Record<string, PredictedPoint>>;
  /**
   * Peak-and-end scores of the customers, and their paired difference with its 95 % interval (null with one replication). Null where nothing
   * is predicted in one of them.
   */
  readonly score: {
    readonly before: number;
    readonly after: number;
    readonly difference: number;
    readonly interval: readonly [number, number] | null;
    readonly verdict: 'better' | 'worse' | 'none';
  } | null;
  /**
   * Touchpoints of both, in the ids of the second, that simulated customers come to in only one of them. Where there are any, the two
   * scores are not of the same journey: who never comes to the bad part is not better off.
   */
  readonly unreached: readonly string[];
}

/** One service with what its customers went through, one record a replication. */
interface Side {
  readonly service: Service;
  readonly made: readonly JourneyRecord[];
  /** All replications in one. */
  readonly all: JourneyRecord | null;
}

/**
 * Predicts the curves of all journeys of two services under the same scenario of the first, for the first persona of each, from the
 * same customers: differences are the change, not chance. `report` hears the share that is done. Fails with the problems of a run;
 * `values.version` says whether of `A` or `B`.
 */
export function predictJourneys(
  a: Service,
  b: Service,
  matching: Matching,
  scenarioId: ScenarioId,
  report: (done: number) => void = () => undefined,
): Result<readonly JourneyPrediction[]> {
  const { service: words, originalOf } = alignService(a, b, matching);
  const aligned = withScenarioOf(a, words, scenarioId);
  const scenario = a.scenarios[scenarioId];
  const replications = scenario === undefined ? 1 : replicationsOf(scenario);
  const sides: Side[] = [];
  for (const [at, service] of [a, aligned].entries()) {
    const made: JourneyRecord[] = [];
    for (let replication = 0; replication < replications; replication += 1) {
      const recorded = recordExperience(service, scenarioId, allPlaces(service), replication);
      if (!recorded.ok) return failure(...recorded.problems.map(ofVersion(at === 0 ? 'A' : 'B')));
      made.push(recorded.value);
      report((at + made.length / replications) / 2);
    }
    sides.push({ service, made, all: joinRecords(made) });
  }
  const [first, second] = sides as [Side, Side];
  const ids = new Set([...Object.keys(a.journeys), ...Object.keys(aligned.journeys)] as JourneyId[]);
  return success(
    [...ids].map((id) => ({
      a: a.journeys[id] === undefined ? null : id,
      b: aligned.journeys[id] === undefined ? null : (originalOf.get(id) ?? id),
      before: pointsOf(first, id, (touchpoint) => touchpoint),
      after: pointsOf(second, id, (touchpoint) => originalOf.get(touchpoint) ?? touchpoint),
      score: scoreOf(first, second, id),
      unreached: unreachedIn(first, second, id).map((touchpoint) => originalOf.get(touchpoint) ?? touchpoint),
    })),
  );
}

function allPlaces(service: Service) {
  return records(service.journeys).flatMap(({ id }) => placesOf(service, id));
}

function ofVersion(version: 'A' | 'B') {
  return (each: Problem): Problem => ({ ...each, values: { ...each.values, version } });
}

function predictionsOf({ service }: Side, id: JourneyId, record: JourneyRecord | null) {
  const persona = service.journeys[id]?.personaIds[0] ?? null;
  return touchpointsOf(service, id).map(
    (touchpoint) => [touchpoint.id, predictTouchpoint(service, touchpoint, record, persona)] as const,
  );
}

function pointsOf(
  side: Side,
  id: JourneyId,
  own: (touchpoint: string) => string,
): Readonly<Record<string, PredictedPoint>> {
  return Object.fromEntries(
    predictionsOf(side, id, side.all).map(([touchpoint, told]) => {
      if (typeof told === 'string') return [own(touchpoint), told];
      const { mean, p10, p90, n } = told;
      return [own(touchpoint), { mean, p10, p90, n }];
    }),
  );
}

function unreachedIn(first: Side, second: Side, id: JourneyId): readonly string[] {
  const after = new Map<string, Prediction | Unpredicted>(predictionsOf(second, id, second.all));
  return predictionsOf(first, id, first.all).flatMap(([touchpoint, told]) => {
    const now = after.get(touchpoint);
    if (now === undefined) return [];
    const [was, is] = [typeof told === 'object', typeof now === 'object'];
    return (was && now === 'nobodyCame') || (is && told === 'nobodyCame') ? [touchpoint] : [];
  });
}

function scoreOf(first: Side, second: Side, id: JourneyId): JourneyPrediction['score'] {
  const [before, after] = [peakEnd(first, id, first.all), peakEnd(second, id, second.all)];
  if (before === null || after === null) return null;
  const pairs = first.made.flatMap((record, at): (readonly [number, number])[] => {
    const [one, other] = [peakEnd(first, id, record), peakEnd(second, id, second.made[at] ?? null)];
    return one === null || other === null ? [] : [[one, other]];
  });
  const { interval, verdict } = comparePairs(pairs, 1);
  return { before, after, difference: after - before, interval, verdict };
}

function peakEnd(side: Side, id: JourneyId, record: JourneyRecord | null): number | null {
  if (record === null) return null;
  const told = predictionsOf(side, id, record).filter(
    (each): each is readonly [JourneyCardId, Prediction] => typeof each[1] !== 'string',
  );
  return predictedScore(record, told)?.peakEnd ?? null;
}
