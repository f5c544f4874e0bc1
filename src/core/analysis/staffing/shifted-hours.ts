import type { Calendar, Interval } from '#core/model';

const DAY = 1440;
/** By how much a shift is tried longer or shorter, in minutes. */
const HOUR = 60;

/** How much later (1) or earlier (−1) than today the shifts of a role end, in hours. */
export type Shift = -1 | 0 | 1;

/**
 * The calendar with every shift an hour longer or shorter at its end. Null where that is not possible: a shift would run
 * past midnight or into the next one, or be shorter than an hour.
 */
export function shiftedHours(calendar: Calendar, shift: Shift): readonly Interval[] | null {
  const weekly = calendar.weekly.toSorted((a, b) => a.from - b.from);
  const moved = weekly.map((each) => ({ ...each, to: each.to + shift * HOUR }));
  const fits = moved.every(({ from, to }, index) => {
    const next = moved[index + 1]?.from ?? Infinity;
    return to - from >= HOUR && to <= next && Math.ceil(to / DAY) === Math.ceil((from + 1) / DAY);
  });
  return fits && moved.length > 0 ? moved : null;
}

/** The name of a shifted calendar: `Office hours +1 h`. */
export function shiftedName({ name }: Calendar, shift: Shift): string {
  return `${name} ${shift < 0 ? '−' : '+'}1 h`;
}
