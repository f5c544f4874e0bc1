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
    out[at + i] = interpolate(sorted, share * (n - 1));
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
  // class 0 is for zeros, which all are alike; class 1 takes what is less than max × 2⁻¹²⁷
  const base = (top >>> SHIFT) - (CLASSES - 1);
  let squares = 0;
  counts.fill(0);
  for (let i = 0; i < n; i++) {
    const value = column[i] as number;
    const deviation = value - mean;
    squares += deviation * deviation;
    const kind = classOf(words[2 * i + high] as number, base);
    counts[kind] = (counts[kind] as number) + 1;
  }
  const ranks = SHARES.flatMap((share) => [Math.floor(share * (n - 1)), Math.ceil(share * (n - 1))]);
  const members = mark(ranks);
  const room = new Float64Array(members + 1);
  let count = 0;
  for (let i = 0; i < n; i++) {
    // written each time and kept only if wanted: cheaper than a branch nobody can foresee
    room[count] = column[i] as number;
    count += wanted[classOf(words[2 * i + high] as number, base)] as number;
  }
  const values = valuesAt(ranks, room.subarray(0, members).sort());
  for (const [i, share] of SHARES.entries()) {
    const low = values[2 * i] as number;
    const rank = share * (n - 1);
    out[at + i] = low + (rank - Math.floor(rank)) * ((values[2 * i + 1] as number) - low);
  }
  wanted.fill(0);
  return squares;
}

/** Class of a number ≥ 0 from the high word of its binary form. */
function classOf(word: number, base: number): number {
  if (word === 0) return 0;
  const kind = (word >>> SHIFT) - base;
  return kind > 1 ? kind : 1;
}

/** Marks the classes, zeros apart, that hold the given ranks (ascending); how many numbers they hold. */
function mark(ranks: readonly number[]): number {
  let below = 0;
  let kind = 0;
  let members = 0;
  for (const rank of ranks) {
    while (below + (counts[kind] as number) <= rank) below += counts[kind++] as number;
    if (kind === 0 || wanted[kind] === 1) continue;
    wanted[kind] = 1;
    members += counts[kind] as number;
  }
  return members;
}

/** The numbers of the given ranks; `gathered` are those of the marked classes, ascending. */
function valuesAt(ranks: readonly number[], gathered: Float64Array): readonly number[] {
  let below = 0;
  let missing = 0;
  let kind = 0;
  return ranks.map((rank) => {
    while (below + (counts[kind] as number) <= rank) {
      below += counts[kind] as number;
      if (wanted[kind] === 0) missing += counts[kind] as number;
      kind++;
    }
    return kind === 0 ? 0 : (gathered[rank - missing] as number);
  });
}

/** The value at a rank that need not be whole. */
function interpolate(sorted: Float64Array, rank: number): number {
  const low = sorted[Math.floor(rank)] as number;
  return low + (rank - Math.floor(rank)) * ((sorted[Math.ceil(rank)] as number) - low);
}
