/** The percentiles that every description has. */
export const SHARES = [0.5, 0.75, 0.9, 0.95, 0.99] as const;

/** Columns up to this length are simply sorted. */
const SHORT = 2048;
const CLASSES = 1 << 14;
const counts = new Uint32Array(CLASSES);
/** 1 for classes that hold a wanted rank. */
const wanted = new Uint8Array(CLASSES);
const LITTLE_ENDIAN = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;
/** Sign, exponent and 7 bits of the mantissa of a double are the leading bits of its high word. */
const SHIFT = 13;

/**
 * Percentiles of a column of numbers ≥ 0, exactly, without sorting all of it: numbers are counted by the leading bits
 * of their binary form (which order them), and only the classes that hold a wanted rank are sorted. Linear interpolation
 * between order statistics (Hyndman & Fan 1996, type 7). Writes one number per share to `out` from `at` on.
 * Returns, since it goes over the column anyway, the sum of squared deviations from `mean`.
 */
export function percentiles(
  column: Float64Array,
  mean: number,
  min: number,
  max: number,
  out: Float64Array,
  at: number,
): number {
  const n = column.length;
  if (min === max) {
    out.fill(min, at, at + SHARES.length);
    return 0;
  }
  if (n > SHORT) return selectAll(column, mean, max, out, at);
  const sorted = column.toSorted();
  SHARES.forEach((share, i) => {
    out[at + i] = interpolate(sorted, share * (n - 1), 0);
  });
  let squares = 0;
  for (let i = 0; i < n; i++) {
    const deviation = (column[i] as number) - mean;
    squares += deviation * deviation;
  }
  return squares;
}

function selectAll(column: Float64Array, mean: number, max: number, out: Float64Array, at: number): number {
  const n = column.length;
  const words = new Uint32Array(column.buffer, column.byteOffset, 2 * n);
  const high = LITTLE_ENDIAN ? 1 : 0;
  const top = new Uint32Array(new Float64Array([max]).buffer)[high] as number;
  // class 0 takes what is less than max × 2⁻¹²⁷, zeros above all
  const base = (top >>> SHIFT) - (CLASSES - 1);
  let squares = 0;
  counts.fill(0);
  for (let i = 0; i < n; i++) {
    const deviation = (column[i] as number) - mean;
    squares += deviation * deviation;
    const kind = ((words[2 * i + high] as number) >>> SHIFT) - base;
    const at = kind > 0 ? kind : 0;
    counts[at] = (counts[at] as number) + 1;
  }
  const ranks = SHARES.map((share) => share * (n - 1));
  const members = mark(ranks);
  const room = new Float64Array(members + 1);
  let count = 0;
  for (let i = 0; i < n; i++) {
    const kind = ((words[2 * i + high] as number) >>> SHIFT) - base;
    // written each time and kept only if wanted: cheaper than a branch nobody can foresee
    room[count] = column[i] as number;
    count += wanted[kind > 0 ? kind : 0] as number;
  }
  const gathered = room.subarray(0, members).sort();
  // ranks among the gathered: numbers of unwanted classes below are missing
  let below = 0;
  let missing = 0;
  let kind = 0;
  for (const [i, rank] of ranks.entries()) {
    while (below + (counts[kind] as number) <= Math.floor(rank)) {
      below += counts[kind] as number;
      if (wanted[kind] === 0) missing += counts[kind] as number;
      kind++;
    }
    out[at + i] = interpolate(gathered, rank, missing);
  }
  wanted.fill(0);
  return squares;
}

/** Marks the classes that hold the numbers below and above each rank (ascending); how many numbers they hold. */
function mark(ranks: readonly number[]): number {
  let below = 0;
  let kind = 0;
  let members = 0;
  const take = (rank: number): void => {
    while (below + (counts[kind] as number) <= rank) below += counts[kind++] as number;
    if (wanted[kind] === 1) return;
    wanted[kind] = 1;
    members += counts[kind] as number;
  };
  for (const rank of ranks) {
    take(Math.floor(rank));
    take(Math.ceil(rank));
  }
  return members;
}

/** The value at a rank that need not be whole; `sorted` lacks `missing` smaller numbers. */
function interpolate(sorted: Float64Array, rank: number, missing: number): number {
  const lower = Math.floor(rank);
  const low = sorted[lower - missing] as number;
  const high = sorted[Math.ceil(rank) - missing] as number;
  return low + (rank - lower) * (high - low);
}
