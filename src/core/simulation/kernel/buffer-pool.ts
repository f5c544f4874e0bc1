/** Buffers of finished replications, by length; kept so that the next ones need not be given fresh memory. */
const free = new Map<number, Float64Array[]>();
const KEPT = 64;

/** A buffer of exactly `length` numbers, with anything in it. */
export function takeBuffer(length: number): Float64Array {
  return free.get(length)?.pop() ?? new Float64Array(length);
}

/** Gives a buffer back; the caller no longer reads it. */
export function giveBuffer(buffer: Float64Array): void {
  const list = free.get(buffer.length);
  if (list === undefined) free.set(buffer.length, [buffer]);
  else if (list.length < KEPT) list.push(buffer);
}
