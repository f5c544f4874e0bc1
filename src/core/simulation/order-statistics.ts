/** The percentiles that every description has. */
export const SHARES = [0.5, 0.75, 0.9, 0.95, 0.99] as const;

const BITS = 12;
const words = new Uint32Array(1 << 16);

/**
 * Percentiles of a column of numbers ≥ 0, exactly, without sorting it: the numbers are counted by the leading bits of
 * their binary form (which orders them), and only the classes that hold a wanted rank are sorted. Linear interpolation
 * between order statistics (Hyndman & Fan 1996, type 7). Writes one number per share to `out` from `at` on.
 */
export function percentiles(column: Float64Array, out: Float64Array, at: number): void {
  const n = column.length;
  if (n === 0) return;
  if (n <= 1 << BITS) {
    const sorted = column.toSorted();
    for (const [i, share] of SHARES.entries()) out[at + i] = interpolate(sorted, 0, share * (n - 1));
    return;
  }
  const high = highWords(column);
  const counts = words.fill(0);
  for (let i = 0; i < n; i++) counts[classOf(high, i)] = (counts[classOf(high, i)] as number) + 1;
  for (const [i, share] of SHARES.entries()) {
    const rank = share * (n - 1);
    out[at + i] = selectAt(column, high, counts, rank);
  }
}

function selectAt(column: Float64Array, high: Uint32Array, counts: Uint32Array, rank: number): number {
  const lower = Math.floor(rank);
  let before = 0;
  let first = 0;
  while (before + (counts[first] as number) <= lower) before += counts[first++] as number;
  let last = first;
  let upTo = before + (counts[first] as number);
  while (upTo <= Math.ceil(rank)) upTo += counts[++last] as number;
  const members = new Float64Array(upTo - before);
  let count = 0;
  for (let i = 0; i < column.length; i++) {
    const each = classOf(high, i);
    if (each >= first && each <= last) members[count++] = column[i] as number;
  }
  return interpolate(members.sort(), before, rank);
}

function interpolate(sorted: Float64Array, offset: number, rank: number): number {
  const lower = Math.floor(rank);
  const low = sorted[lower - offset] as number;
  const high = sorted[Math.ceil(rank) - offset] as number;
  return low + (rank - lower) * (high - low);
}

const LITTLE_ENDIAN = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? 1 : 0;

function highWords(column: Float64Array): Uint32Array {
  return new Uint32Array(column.buffer, column.byteOffset, 2 * column.length);
}

/** Sign, exponent and leading bits of the mantissa: 16 bits that order numbers ≥ 0. */
function classOf(high: Uint32Array, i: number): number {
  return (high[2 * i + LITTLE_ENDIAN] as number) >>> 16;
}
