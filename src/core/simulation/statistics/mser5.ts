import { batchMeans } from './batch-means.ts';

const BATCH = 5;

/** Where the warm-up of a series of observations ends. */
export interface WarmUp {
  /** How many observations at the start to leave out; a multiple of 5. */
  readonly truncate: number;
  /** False: the best place lies at the very end of the first half, or the series is too short: it has not settled, run longer. */
  readonly settled: boolean;
}

/**
 * MSER-5: batches of five observations; the warm-up ends where the rest gives the mean with the smallest standard error,
 * Σ (x − mean)² / n² over the n batches that are kept. Looked for in the first half only; of equal places the first.
 * A series of fewer than 10 batches is not cut.
 *
 * Source: K. P. White, M. J. Cobb, S. C. Spratt, "A comparison of five steady-state truncation heuristics for
 * simulation", WSC 2000.
 */
export function mser5(values: ArrayLike<number>): WarmUp {
  const means = batchMeans(values, BATCH);
  if (means.length < 10) return { truncate: 0, settled: false };
  const half = Math.floor(means.length / 2);
  let best = means.length;
  let least = Infinity;
  // from the end, so that one pass keeps mean and squares of everything after the cut (Welford)
  let count = 0;
  let mean = 0;
  let squares = 0;
  for (let cut = means.length - 1; cut >= 0; cut--) {
    const value = means[cut] as number;
    const delta = value - mean;
    count++;
    mean += delta / count;
    squares += delta * (value - mean);
    const error = squares / (count * count);
    if (cut <= half && error <= least) {
      least = error;
      best = cut;
    }
  }
  return { truncate: best * BATCH, settled: best < half };
}
