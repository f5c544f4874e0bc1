import type { IdSource } from '#core/model';

/** An id source that counts: 1, 2, 3 … */
export function countingIds(): IdSource {
  let n = 0;
  return () => String((n += 1));
}
