/** The means of consecutive batches of `size` ≥ 1 observations; an incomplete batch at the end is left out. */
export function batchMeans(values: ArrayLike<number>, size: number): Float64Array {
  const means = new Float64Array(Math.floor(values.length / size));
  for (let batch = 0; batch < means.length; batch++) {
    let sum = 0;
    for (let i = batch * size; i < (batch + 1) * size; i++) sum += values[i] as number;
    means[batch] = sum / size;
  }
  return means;
}
