/** The percentiles that every description has. */
export const SHARES = [0.5, 0.75, 0.9, 0.95, 0.99] as const;

/** Numbers that describe a column: count, mean, sum of squared deviations, smallest, largest, then the percentiles. */
export const DESCRIPTION = 5 + SHARES.length;

/** Columns up to this length are simply sorted. */
const SHORT = 2048;
const CLASSES = 1 << 14;
const sums = new Float64Array(4);
const counts = new Int32Array(CLASSES);
/** How many numbers there are up to the end of a class. */
const upTo = new Int32Array(CLASSES);
/** 1 for classes that hold a wanted rank. */
const wanted = new Uint8Array(CLASSES);
const HIGH = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? 1 : 0;
/** Sign, exponent and 7 bits of the mantissa of a double are the leading bits of its high word. */
const SHIFT = 13;
/** The classes tell numbers from 2⁻⁶³ to 2⁶⁴ apart; class 0 is for zeros, and what is smaller counts as zero there. */
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
  const origin = column[0] as number;
  const words = new Int32Array(column.buffer, column.byteOffset, 2 * n);
  sumUp(column, words);
  const sum = sums[0] as number;
  const min = sums[2] as number;
  const max = sums[3] as number;
  out[at] = n;
  out[at + 1] = min === max ? origin : origin + sum / n;
  out[at + 2] = Math.max(0, (sums[1] as number) - (sum * sum) / n);
  out[at + 3] = min;
  out[at + 4] = max;
  if (min === max) out.fill(min, at + 5, at + DESCRIPTION);
  else if (n <= SHORT) {
    const sorted = column.toSorted();
    writePercentiles(n, out, at + 5, (rank) => sorted[rank] as number);
  } else selectPercentiles(column, words, out, at + 5);
}

function selectPercentiles(column: Float64Array, words: Int32Array, out: Float64Array, at: number): void {
  const n = column.length;
  sumClasses();
  const ranks = SHARES.flatMap((share) => [Math.floor(share * (n - 1)), Math.ceil(share * (n - 1))]);
  const kinds = ranks.map(classOfRank);
  // classes that hold a wanted rank, zeros apart, ascending, and where each begins among the numbers gathered
  const begins = new Map<number, number>();
  let members = 0;
  for (const kind of kinds) {
    if (kind === 0 || begins.has(kind)) continue;
    begins.set(kind, members);
    members += counts[kind] as number;
    wanted[kind] = 1;
  }
  const room = new Float64Array(members + 1);
  gather(column, words, room);
  for (const kind of kinds) wanted[kind] = 0;
  const gathered = room.subarray(0, members).sort();
  writePercentiles(n, out, at, (rank) => {
    const kind = kinds[ranks.indexOf(rank)] as number;
    if (kind === 0) return 0;
    return gathered[(begins.get(kind) as number) + rank - (upTo[kind - 1] as number)] as number;
  });
}

/** Interpolates every percentile between the numbers of the ranks next to it. */
function writePercentiles(n: number, out: Float64Array, at: number, valueAt: (rank: number) => number): void {
  for (const [i, share] of SHARES.entries()) {
    const rank = share * (n - 1);
    const low = valueAt(Math.floor(rank));
    out[at + i] = low + (rank - Math.floor(rank)) * (valueAt(Math.ceil(rank)) - low);
  }
}

/** The class that holds the number of a rank: the first with more than `rank` numbers up to its end. */
function classOfRank(rank: number): number {
  let low = 0;
  let high = CLASSES - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((upTo[middle] as number) > rank) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Class of a number ≥ 0 from the high word of its binary form. */
function classOf(word: number): number {
  const kind = (word >>> SHIFT) - BASE;
  // 0 where it is negative, without a branch: zeros among waits come at random
  return kind & ~(kind >> 31);
}

// The loops below are functions of their own, and take no number with a fraction as an argument: that is what the engine
// needs to keep such numbers out of the heap.

/** Sums of deviations from the first number and of their squares, smallest, largest: into `sums`; and the classes. */
function sumUp(column: Float64Array, words: Int32Array): void {
  const origin = column[0] as number;
  let sum = 0;
  let squares = 0;
  let min = origin;
  let max = origin;
  counts.fill(0);
  for (let i = 0; i < column.length; i++) {
    const value = column[i] as number;
    const deviation = value - origin;
    sum += deviation;
    squares += deviation * deviation;
    if (value < min) min = value;
    if (value > max) max = value;
    const kind = classOf(words[2 * i + HIGH] as number);
    counts[kind] = (counts[kind] as number) + 1;
  }
  sums[0] = sum;
  sums[1] = squares;
  sums[2] = min;
  sums[3] = max;
}

function sumClasses(): void {
  let sum = 0;
  for (let kind = 0; kind < CLASSES; kind++) {
    sum += counts[kind] as number;
    upTo[kind] = sum;
  }
}

/** Collects the numbers of the wanted classes in `room`, which has one place more than there are. */
function gather(column: Float64Array, words: Int32Array, room: Float64Array): void {
  let count = 0;
  for (let i = 0; i < column.length; i++) {
    // written each time and kept only if wanted: cheaper than a branch nobody can foresee
    room[count] = column[i] as number;
    count += wanted[classOf(words[2 * i + HIGH] as number)] as number;
  }
}
