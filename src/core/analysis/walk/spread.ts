import type { Minutes } from '#core/base';
import type { NodeId, RoleId } from '#core/model';
import { percentile } from '#core/simulation/statistics';
import type { CaseDiary } from './case-diary.ts';
import { type Moment, momentIn } from './moment.ts';

/** How long something took in several cases. */
export interface Spread {
  /** How many cases came to both ends of it; at least 1. */
  readonly cases: number;
  /** Half of them took less. */
  readonly median: Minutes;
  /** One in ten took longer; null below 20 cases, which say nothing about one in ten. */
  readonly p90: Minutes | null;
}

const ENOUGH_FOR_P90 = 20;

/**
 * How long it took from one moment to another, over the cases that came to both; null where none did. What began before `from`
 * was over (on branches side by side) took no time after it: 0.
 */
export function spreadBetween(diaries: readonly CaseDiary[], from: Moment, to: Moment): Spread | null {
  const [beginOf, endOf] = [momentIn(from), momentIn(to)];
  const lengths = new Float64Array(diaries.length);
  let cases = 0;
  for (const diary of diaries) {
    const [begin, end] = [beginOf(diary), endOf(diary)];
    if (begin !== null && end !== null) lengths[cases++] = Math.max(0, end - begin);
  }
  const ascending = lengths.subarray(0, cases).sort();
  const median = percentile(ascending, 0.5);
  if (median === null) return null;
  return { cases, median, p90: cases < ENOUGH_FOR_P90 ? null : percentile(ascending, 0.9) };
}

/** How much work lay before the role already when these cases came to wait at a step for the nth time (from 0): the median; null for none. */
export function medianAhead(
  diaries: readonly CaseDiary[],
  roleId: RoleId,
  at: NodeId,
  nth: number,
): number | null {
  const lengths = diaries.flatMap((diary) => diary.ahead.get(`${roleId} ${at}`)?.[nth] ?? []);
  return percentile(
    lengths.toSorted((a, b) => a - b),
    0.5,
  );
}
