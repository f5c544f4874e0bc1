import type { Minutes } from '#core/base';
import type { Stay } from './timeline.ts';

const BUCKETS = 1024;

/**
 * Finds the stays at a moment without walking through all of them: time is cut into equal buckets, each with the
 * stays that reach into it.
 */
export function createStayIndex(stays: readonly Stay[]): (time: Minutes) => readonly Stay[] {
  const from = stays.reduce((least, stay) => Math.min(least, stay.from), Number.POSITIVE_INFINITY);
  const to = stays.reduce((most, stay) => Math.max(most, stay.to), Number.NEGATIVE_INFINITY);
  const span = to - from;
  const buckets: Stay[][] = Array.from({ length: BUCKETS }, () => []);
  const bucketAt = (time: Minutes): number =>
    span > 0 ? Math.min(BUCKETS - 1, Math.max(0, Math.floor(((time - from) / span) * BUCKETS))) : 0;
  for (const stay of stays) {
    for (let bucket = bucketAt(stay.from); bucket <= bucketAt(stay.to); bucket += 1)
      buckets[bucket]?.push(stay);
  }
  return (time) => (buckets[bucketAt(time)] ?? []).filter((stay) => stay.from <= time && time < stay.to);
}
