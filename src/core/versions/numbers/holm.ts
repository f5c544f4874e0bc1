import tQuantile from '@stdlib/stats-base-dists-t-quantile';

/** Smaller chances are not told apart. */
const SMALLEST = 1e-12;
const HALVINGS = 50;

/**
 * The chance of a t statistic at least this far from 0 on either side, with so many degrees of freedom: the quantile function turned
 * round by halving. Not below 10⁻¹².
 */
export function chanceOf(t: number, freedom: number): number {
  const size = Math.abs(t);
  let [low, high] = [Math.log(SMALLEST), 0];
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (-tQuantile(Math.exp(middle) / 2, freedom) > size) low = middle;
    else high = middle;
  }
  return Math.exp((low + high) / 2);
}

/**
 * Which of many chances are significant together: the smallest is held against level ÷ n, the next against level ÷ (n − 1) and so on, up to
 * the first that is too large (Holm, A Simple Sequentially Rejective Multiple Test Procedure, 1979). The chance that any of them is wrong is at
 * most `level`, however they depend on each other.
 */
export function significantTogether(chances: readonly number[], level = 0.05): readonly boolean[] {
  const order = [...chances.keys()].toSorted((one, other) => chances[one]! - chances[other]!);
  const end = order.findIndex((at, rank) => chances[at]! > level / (chances.length - rank));
  const significant = new Set(end < 0 ? order : order.slice(0, end));
  return chances.map((_, at) => significant.has(at));
}
