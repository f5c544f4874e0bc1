/**
 * The p-th percentile (0 ≤ p ≤ 1) of observations in ascending order; null for none. Between two observations it goes in a
 * straight line: position (n − 1) · p, counted from 0 (type 7 of Hyndman & Fan, "Sample quantiles in statistical
 * packages", 1996; the default of R, NumPy and of Excel's PERCENTILE.INC).
 */
export function percentile(ascending: ArrayLike<number>, p: number): number | null {
  const count = ascending.length;
  if (count === 0) return null;
  const position = (count - 1) * p;
  const below = Math.floor(position);
  const low = ascending[below] as number;
  const high = ascending[Math.min(below + 1, count - 1)] as number;
  return low + (position - below) * (high - low);
}
