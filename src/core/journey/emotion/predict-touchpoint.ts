import type { PersonaId, Service, Touchpoint } from '#core/model';
import { estimate, percentile } from '#core/simulation/statistics';
import type { Experience, JourneyRecord } from '#core/journey/experience';
import { baseOf, type EmotionBase } from './base-of.ts';
import { emotionAt } from './emotion-at.ts';
import { promiseOf, type WaitPromise } from './promise-of.ts';

/**
 * Why nothing is predicted: it is bound to no step; nobody promised a wait; nothing was assumed or measured to start from; there
 * are no simulated customers yet; none of them came by.
 */
export type Unpredicted = 'unbound' | 'noPromise' | 'noBase' | 'notRecorded' | 'nobodyCame';

/** The predicted emotion over the simulated customers who came to a touchpoint, each scored alone. */
export interface Prediction {
  readonly mean: number;
  readonly p10: number;
  readonly p90: number;
  /** How many came. */
  readonly n: number;
  /** 95 % interval of the mean, over replications; null with fewer than two. */
  readonly ci95: readonly [number, number] | null;
  readonly promise: WaitPromise;
  readonly base: EmotionBase;
  /** Means over those customers, for the formula in words: W in minutes, share with a missed target, repeats. */
  readonly wait: number;
  readonly breached: number;
  readonly repeats: number;
  /** By place in the experience, the score of each customer; NaN where somebody else's persona is asked for. */
  readonly scores: Float64Array;
}

/**
 * Predicts a touchpoint for a persona (its segment's customers; null, or a persona without a segment: all). The scores are those of
 * the single customers, never the score of the mean wait.
 */
export function predictTouchpoint(
  service: Service,
  touchpoint: Touchpoint,
  record: JourneyRecord | null,
  persona: PersonaId | null = null,
): Prediction | Unpredicted {
  if (touchpoint.boundTo.length === 0) return 'unbound';
  const promise = promiseOf(service, touchpoint);
  if (promise === null) return 'noPromise';
  const base = baseOf(touchpoint, persona);
  if (base === null) return 'noBase';
  const experience = record?.places[touchpoint.id];
  const model = service.journeys[touchpoint.journeyId]?.emotion;
  if (record === null || experience === undefined || model === undefined) return 'notRecorded';
  const segment = (persona && service.personas[persona]?.segmentId) ?? null;
  const ground = { model, kano: touchpoint.kano, promise: promise.minutes, base: base.value };
  const waits = promise.clock === 'working' ? experience.working : experience.wait;
  const scores = new Float64Array(waits.length).fill(Number.NaN);
  const came: number[] = [];
  for (const [at, wait] of waits.entries()) {
    const customer = record.customers[experience.customer[at] as number];
    if (segment !== null && customer?.segment !== segment) continue;
    came.push(at);
    const visit = {
      wait,
      breached: experience.breached[at] === 1,
      repeats: experience.repeats[at] as number,
    };
    scores[at] = emotionAt(ground, visit).value;
  }
  if (came.length === 0) return 'nobodyCame';
  const ascending = Float64Array.from(came, (at) => scores[at] as number).sort();
  return {
    mean: meanOf(came, (at) => scores[at] as number),
    p10: percentile(ascending, 0.1) as number,
    p90: percentile(ascending, 0.9) as number,
    n: came.length,
    ci95: intervalOf(record, experience, came, scores),
    promise,
    base,
    wait: meanOf(came, (at) => waits[at] as number),
    breached: meanOf(came, (at) => experience.breached[at] as number),
    repeats: meanOf(came, (at) => experience.repeats[at] as number),
    scores,
  };
}

function meanOf(places: readonly number[], valueAt: (at: number) => number): number {
  return places.reduce((sum, at) => sum + valueAt(at), 0) / places.length;
}

/** Customers of one replication stand in line together; replications know nothing of each other. */
function intervalOf(
  { customers }: JourneyRecord,
  { customer }: Experience,
  came: readonly number[],
  scores: Float64Array,
): readonly [number, number] | null {
  const sums = new Map<number, { sum: number; n: number }>();
  for (const at of came) {
    const { replication = 0 } = customers[customer[at] as number] ?? {};
    const own = sums.get(replication) ?? { sum: 0, n: 0 };
    sums.set(replication, { sum: own.sum + (scores[at] as number), n: own.n + 1 });
  }
  return estimate([...sums.values()].map(({ sum, n }) => sum / n)).ci95;
}
