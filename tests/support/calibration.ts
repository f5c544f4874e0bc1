/**
 * Milliseconds that a fixed loop of 32-bit arithmetic takes on this machine at this moment. Stands alone, so that a page
 * can be handed its source.
 */
export function calibrate(): number {
  const steps = 4_000_000;
  const started = performance.now();
  let x = 1;
  for (let i = 0; i < steps; i++) {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    x = Math.imul(x, 0x9e3779b1) | 1;
  }
  const elapsed = performance.now() - started;
  if (x === 0) throw new Error('The loop is not optimised away.');
  return elapsed;
}

/** The middle value. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return ((sorted[(sorted.length - 1) >> 1] as number) + (sorted[sorted.length >> 1] as number)) / 2;
}
