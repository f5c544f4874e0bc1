import type { Minutes } from '#core/base';
import { dayOf } from './local-time.ts';
import type { WorkingHours, WorkingInterval } from './working-hours.ts';

const DAY = 1440;

/** Consecutive stretches of one day with their capacity, in minutes since midnight; together they fill [0, 1440). */
export type DayPattern = readonly { readonly from: Minutes; readonly capacity: number }[];

/** The patterns of a calendar by local day. */
export interface DayPatterns {
  /** The pattern of a local day, counted from 1970-01-01. */
  of(day: number): DayPattern;
  /** The capacity of the weekly pattern where it is the same all week long, else null. */
  readonly constant: number | null;
  /** The last day with an exception; −Infinity without one. */
  readonly lastException: number;
}

/** Cuts working hours into days. `capacity` is that of intervals which name none. */
export function compileDayPatterns(hours: WorkingHours, capacity: number): DayPatterns {
  const week = Array.from({ length: 7 }, (_, weekday) => {
    const midnight = weekday * DAY;
    return paint(
      hours.weekly.map((interval) => ({
        ...interval,
        from: interval.from - midnight,
        to: interval.to - midnight,
      })),
      capacity,
    );
  });
  const exceptions = new Map<number, DayPattern>();
  for (const { date, intervals } of hours.exceptions) exceptions.set(dayOf(date), paint(intervals, capacity));
  const first = week[0]?.[0]?.capacity ?? 0;
  const constant = week.every((pattern) => pattern.length === 1 && pattern[0]?.capacity === first);
  return {
    of: (day) => exceptions.get(day) ?? (week[weekdayOf(day)] as DayPattern),
    constant: constant ? first : null,
    lastException: Math.max(-Infinity, ...exceptions.keys()),
  };
}

/** 0 for Monday … 6 for Sunday; 1970-01-01 was a Thursday. */
function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** Lays the intervals over a closed day one after the other. */
function paint(intervals: readonly WorkingInterval[], capacity: number): DayPattern {
  const edges = new Set([0]);
  for (const { from, to } of intervals) {
    if (from > 0 && from < DAY) edges.add(from);
    if (to > 0 && to < DAY) edges.add(to);
  }
  const pattern: { from: Minutes; capacity: number }[] = [];
  for (const from of [...edges].sort((a, b) => a - b)) {
    const on = intervals.findLast((interval) => interval.from <= from && from < interval.to);
    const people = on === undefined ? 0 : (on.capacity ?? capacity);
    if (pattern.at(-1)?.capacity !== people) pattern.push({ from, capacity: people });
  }
  return pattern;
}
