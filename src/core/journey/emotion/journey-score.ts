import type { JourneyRecord } from '#core/journey/experience';
import type { JourneyCardId } from '#core/model';
import { estimate } from '#core/simulation/statistics';
import type { Prediction } from './predict-touchpoint.ts';

/** A whole journey in one number, twice. */
export interface JourneyScore {
  /** Mean of the value farthest from neutral and of the last one (Kahneman et al. 1993); of two equally far the unpleasant one, which weighs more (Baumeister et al. 2001). */
  readonly peakEnd: number;
  /** Plain mean. */
  readonly mean: number;
  /** Touchpoints (of a drawn curve) or customers (of a predicted one) it stands on. */
  readonly n: number;
  /** 95 % interval of `peakEnd` over replications; null for drawn curves. */
  readonly ci95: readonly [number, number] | null;
}

interface Tally {
  sum: number;
  n: number;
  peak: number;
  last: number;
}

/** The score of values in the order in which they are lived; null without any. */
export function curveScore(values: readonly number[]): JourneyScore | null {
  const tally = values.reduce<Tally | null>(taken, null);
  return tally && { peakEnd: peakEndOf(tally), mean: tally.sum / tally.n, n: tally.n, ci95: null };
}

/**
 * The score of a predicted journey: that of every customer over the touchpoints this customer came to, in the order of the map,
 * then the mean over customers. Null where nothing is predicted.
 */
export function predictedScore(
  record: JourneyRecord,
  predictions: readonly (readonly [JourneyCardId, Prediction])[],
): JourneyScore | null {
  const tallies = new Map<number, Tally>();
  for (const [id, { scores }] of predictions) {
    const places = record.places[id]?.customer ?? [];
    for (const [at, customer] of places.entries()) {
      const value = scores[at] as number;
      if (!Number.isNaN(value)) tallies.set(customer, taken(tallies.get(customer) ?? null, value));
    }
  }
  if (tallies.size === 0) return null;
  const byReplication = new Map<number, number[]>();
  let [peaks, means] = [0, 0];
  for (const [customer, tally] of tallies) {
    const peakEnd = peakEndOf(tally);
    peaks += peakEnd;
    means += tally.sum / tally.n;
    const { replication = 0 } = record.customers[customer] ?? {};
    const own = byReplication.get(replication);
    if (own === undefined) byReplication.set(replication, [peakEnd]);
    else own.push(peakEnd);
  }
  const replicated = [...byReplication.values()].map((own) => own.reduce((a, b) => a + b, 0) / own.length);
  const n = tallies.size;
  return { peakEnd: peaks / n, mean: means / n, n, ci95: estimate(replicated).ci95 };
}

function taken(tally: Tally | null, value: number): Tally {
  if (tally === null) return { sum: value, n: 1, peak: value, last: value };
  return {
    sum: tally.sum + value,
    n: tally.n + 1,
    peak: isFarther(value, tally.peak) ? value : tally.peak,
    last: value,
  };
}

function isFarther(value: number, peak: number): boolean {
  const [here, there] = [Math.abs(value), Math.abs(peak)];
  return here > there || (here === there && value < peak);
}

function peakEndOf({ peak, last }: Tally): number {
  return (peak + last) / 2;
}
