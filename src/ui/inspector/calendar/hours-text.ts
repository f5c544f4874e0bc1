import type { Interval } from '#core/model';

const DAY = 1440;

/** The hours of one day as text: `09:00–12:00, 13:00–17:00 ×2`; a number after × is how many people are there. */
export function hoursText(intervals: readonly Interval[]): string {
  return intervals
    .map(({ from, to, capacity }) => {
      const span = `${clockText(from)}–${clockText(to)}`;
      return capacity === undefined ? span : `${span} ×${capacity}`;
    })
    .join(', ');
}

/** Minutes since midnight as `HH:mm`; the end of the day is 24:00. */
export function clockText(minutes: number): string {
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${pad(Math.floor(minutes / 60))}:${pad(Math.round(minutes % 60))}`;
}

/** Reads the hours of one day, in minutes since midnight; null where a piece can't be read or doesn't end after it begins. */
export function parseHours(text: string): readonly Interval[] | null {
  const pieces = text.split(/[,;，；、\n]/u).filter((piece) => piece.trim() !== '');
  const intervals: Interval[] = [];
  for (const piece of pieces) {
    const match =
      /^\s*(\d{1,2})(?:[:：.](\d{2}))?\s*(?:–|—|-|~|～|至|到|to)\s*(\d{1,2})(?:[:：.](\d{2}))?\s*(?:[×x*]\s*(\d+))?\s*$/iu.exec(
        piece,
      );
    if (match === null) return null;
    const from = Number(match[1]) * 60 + Number(match[2] ?? 0);
    const to = Number(match[3]) * 60 + Number(match[4] ?? 0);
    if (!(from < to && to <= DAY) || Number(match[2] ?? 0) > 59 || Number(match[4] ?? 0) > 59) return null;
    intervals.push({ from, to, ...(match[5] === undefined ? {} : { capacity: Number(match[5]) }) });
  }
  return intervals.toSorted((a, b) => a.from - b.from);
}

/** The part of a week that falls on a day (0 = Monday), in minutes since its midnight. */
export function dayOf(weekly: readonly Interval[], day: number): readonly Interval[] {
  const start = day * DAY;
  return weekly
    .filter((interval) => interval.from < start + DAY && interval.to > start)
    .map((interval) => ({
      ...interval,
      from: Math.max(0, interval.from - start),
      to: Math.min(DAY, interval.to - start),
    }))
    .toSorted((a, b) => a.from - b.from);
}

/** The week with the hours of one day replaced. */
export function withDay(
  weekly: readonly Interval[],
  day: number,
  hours: readonly Interval[],
): readonly Interval[] {
  return [0, 1, 2, 3, 4, 5, 6].flatMap((each) =>
    (each === day ? hours : dayOf(weekly, each)).map((interval) => ({
      ...interval,
      from: interval.from + each * DAY,
      to: interval.to + each * DAY,
    })),
  );
}

/** Hours of work in a week. */
export function weeklyHours(weekly: readonly Interval[]): number {
  return weekly.reduce((sum, { from, to }) => sum + to - from, 0) / 60;
}
