/** What `RunningMoments` knows about one series: null where it has seen too little. */
export interface MomentSummary {
  readonly count: number;
  readonly mean: number | null;
  /** With n − 1 in the denominator; null below two observations. */
  readonly sd: number | null;
  readonly min: number | null;
  readonly max: number | null;
}

/** Columns of a row: count, mean, sum of squared deviations, min, max. */
const ROW = 5;

/**
 * Count, mean, standard deviation, smallest and largest of many series at once, one observation at a time,
 * without keeping them. All series share one typed array (5 numbers each), which can be handed to another thread.
 *
 * Source: B. P. Welford, Technometrics 4 (1962); `merge` after Chan, Golub, LeVeque (1979).
 */
export class RunningMoments {
  readonly rows: Float64Array;

  /** `series` series, all empty; or, with `rows`, those that another RunningMoments of that size has counted. */
  constructor(series: number, rows: Float64Array = new Float64Array(series * ROW)) {
    this.rows = rows;
  }

  /** One observation of series `i`. Constant time, allocates nothing. */
  add(i: number, value: number): void {
    const rows = this.rows;
    const at = i * ROW;
    const count = (rows[at] as number) + 1;
    const mean = rows[at + 1] as number;
    const delta = value - mean;
    const next = mean + delta / count;
    rows[at] = count;
    rows[at + 1] = next;
    rows[at + 2] = (rows[at + 2] as number) + delta * (value - next);
    if (count === 1 || value < (rows[at + 3] as number)) rows[at + 3] = value;
    if (count === 1 || value > (rows[at + 4] as number)) rows[at + 4] = value;
  }

  /** Adds everything that `other`, of the same size, has seen. The order of merging is part of the digits. */
  merge(other: RunningMoments): void {
    for (let at = 0; at < this.rows.length; at += ROW) mergeRow(this.rows, other.rows, at);
  }

  /** What is known about series `i`. */
  summary(i: number): MomentSummary {
    const [count, mean, squares, min, max] = this.rows.subarray(i * ROW, i * ROW + ROW) as unknown as Row;
    if (count === 0) return { count, mean: null, sd: null, min: null, max: null };
    return { count, mean, sd: count > 1 ? Math.sqrt(Math.max(0, squares) / (count - 1)) : null, min, max };
  }

  /** Forgets series `i`. */
  reset(i: number): void {
    this.rows.fill(0, i * ROW, i * ROW + ROW);
  }
}

type Row = [count: number, mean: number, squares: number, min: number, max: number];

function mergeRow(into: Float64Array, from: Float64Array, at: number): void {
  const [n, mean, squares, min, max] = into.subarray(at, at + ROW) as unknown as Row;
  const [m, otherMean, otherSquares, otherMin, otherMax] = from.subarray(at, at + ROW) as unknown as Row;
  if (m === 0) return;
  if (n === 0) {
    into.set(from.subarray(at, at + ROW), at);
    return;
  }
  const delta = otherMean - mean;
  const total = n + m;
  into.set(
    [
      total,
      mean + (delta * m) / total,
      squares + otherSquares + (delta * delta * n * m) / total,
      Math.min(min, otherMin),
      Math.max(max, otherMax),
    ],
    at,
  );
}

/** The moments of a list. */
export function momentsOf(values: ArrayLike<number>): MomentSummary & { readonly mean: number } {
  const running = new RunningMoments(1);
  for (let i = 0; i < values.length; i++) running.add(0, values[i] as number);
  const summary = running.summary(0);
  return { ...summary, mean: summary.mean ?? 0 };
}
