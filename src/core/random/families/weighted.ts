/** Running totals of `weights` ÷ their sum; the last is exactly 1. Zero weights make steps of no height. */
export function sharesUpTo(weights: readonly number[]): Float64Array {
  const shares = new Float64Array(weights.length);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let sum = 0;
  weights.forEach((weight, i) => {
    sum += weight;
    shares[i] = sum / total;
  });
  shares[shares.length - 1] = 1;
  return shares;
}

/** The first entry whose running total is above `u`, 0 < u < 1: entry i is met with its own share. O(log n). */
export function indexOfShare(shares: Float64Array, u: number): number {
  let low = 0;
  let high = shares.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shares[middle] as number) > u) high = middle;
    else low = middle + 1;
  }
  return low;
}
