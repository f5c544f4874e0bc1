/** The percentiles that every description has. */
export const SHARES = [0.5, 0.75, 0.9, 0.95, 0.99] as const;

/** Numbers that describe a column: count, mean, sum of squared deviations, smallest, largest, then the percentiles. */
export const DESCRIPTION = 5 + SHARES.length;

/** Columns up to this length are simply sorted. */
const SHORT = 2048;
const CLASSES = 1 << 14;
const counts = new Uint32Array(CLASSES);
/** 1 for classes that hold a wanted rank. */
const wanted = new Uint8Array(CLASSES);
const HIGH = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? 1 : 0;
/** Sign, exponent and 7 bits of the mantissa of a double are the leading bits of its high word. */
const SHIFT = 13;
/** The classes tell numbers from 2⁻⁶³ to 2⁶⁴ apart; smaller ones share class 1, zeros have class 0. */
const BASE = ((1023 - 64) << 20) >>> SHIFT;

/**
 * Describes a column of numbers ≥ 0 (smaller than 2⁶⁴) at `out[at]` ff.; an empty one is left alone. Percentiles are exact,
 * by linear interpolation between order statistics (Hyndman & Fan 1996, type 7), and found without sorting all of the column:
 * numbers are counted by the leading bits of their binary form, which order them, and only the classes that hold a wanted
 * rank are sorted. Deviations are summed from the first number, not from 0, so that nothing cancels.
 */
export function describeColumn(column: Float64Array, out: Float64Array, at: number): void {
  const n = column.length;
  if (n === 0) return;
  const words = new Uint32Array(column.buffer, column.byteOffset, 2 * n);
  const origin = column[0] as number;
  let sum = 0;
  let squares = 0;
  let min = origin;
  let max = origin;
  counts.fill(0);
  for (let i = 0; i < n; i++) {
    const value = column[i] as number;
    const deviation = value - origin;
    sum += deviation;
    squares += deviation * deviation;
    if (value < min) min = value;
    if (value > max) max = value;
    const kind = classOf(words[2 * i + HIGH] as number);
    counts[kind] = (counts[kind] as number) + 1;
  }
  out[at] = n;
  out[at + 1] = min === max ? origin : origin + sum / n;
  out[at + 2] = Math.max(0, squares - (sum * sum) / n);
  out[at + 3] = min;
  out[at + 4] = max;
  if (min === max) out.fill(min, at + 5, at + DESCRIPTION);
  else if (n <= SHORT) {
    const sorted = column.toSorted();
    writePercentiles(n, out, at + 5, (rank) => sorted[rank] as number);
  } else selectPercentiles(column, words, out, at + 5);
}

/** Interpolates every percentile between the numbers of the ranks next to it. */
function writePercentiles(n: number, out: Float64Array, at: number, valueAt: (rank: number) => number): void {
  for (const [i, share] of SHARES.entries()) {
    const rank = share * (n - 1);
    const low = valueAt(Math.floor(rank));
    out[at + i] = low + (rank - Math.floor(rank)) * (valueAt(Math.ceil(rank)) - low);
  }
}

function selectPercentiles(column: Float64Array, words: Uint32Array, out: Float64Array, at: number): void {
  const n = column.length;
  const ranks = SHARES.flatMap((share) => [Math.floor(share * (n - 1)), Math.ceil(share * (n - 1))]);
  const members = mark(ranks);
  const room = new Float64Array(members + 1);
  let count = 0;
  for (let i = 0; i < n; i++) {
    // written each time and kept only if wanted: cheaper than a branch nobody can foresee
    room[count] = column[i] as number;
    count += wanted[classOf(words[2 * i + HIGH] as number)] as number;
  }
  const values = valuesAt(ranks, room.subarray(0, members).sort());
  writePercentiles(n, out, at, (rank) => values[ranks.indexOf(rank)] as number);
  wanted.fill(0);
}

/** Class of a number ≥ 0 from the high word of its binary form. */
function classOf(word: number): number {
  if (word === 0) return 0;
  const kind = (word >>> SHIFT) - BASE;
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
