import type { Interval } from '#core/model';
import { listed, type Pen, say } from './words-of.ts';

const DAY = 1440;
const DAYS = [0, 1, 2, 3, 4, 5, 6] as const;
const WEEK = 7 * DAY;

/** A week of opening hours: days with the same hours together, `Mon–Fri 09:00–17:00`. */
export function weekWords(pen: Pen, weekly: readonly Interval[]): string {
  if (weekly.length === 0) return say(pen, 'hours.closed');
  const [first] = weekly;
  if (weekly.length === 1 && first?.from === 0 && first.to === WEEK && first.capacity === undefined)
    return say(pen, 'hours.always');
  const hours = DAYS.map((day) => hoursWords(pen, dayOf(weekly, day)));
  const spans: { from: number; to: number; hours: string }[] = [];
  for (const day of DAYS) {
    const last = spans.at(-1);
    const own = hours[day] ?? '';
    if (last?.hours === own) last.to = day;
    else spans.push({ from: day, to: day, hours: own });
  }
  const open = spans.filter((span) => span.hours !== say(pen, 'hours.closed'));
  const told = open.map(({ from, to, hours: own }) => {
    const days = from === to ? dayName(pen, from) : `${dayName(pen, from)}–${dayName(pen, to)}`;
    return `${days} ${own}`;
  });
  return listed(pen, told);
}

/** The hours of one day. */
export function hoursWords(pen: Pen, intervals: readonly Interval[]): string {
  if (intervals.length === 0) return say(pen, 'hours.closed');
  return intervals
    .map(
      ({ from, to, capacity }) =>
        `${clock(from)}–${clock(to)}${capacity === undefined ? '' : ` ×${capacity}`}`,
    )
    .join(', ');
}

/** An hour of the week, 0 … 167: `Mon 09:00`. */
export function hourOfWeek(pen: Pen, hour: number): string {
  return `${dayName(pen, Math.floor(hour / 24))} ${clock((hour % 24) * 60)}`;
}

/** Minutes since midnight as `HH:mm`; the end of the day is 24:00. */
export function clock(minutes: number): string {
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${pad(Math.floor(minutes / 60))}:${pad(Math.round(minutes % 60))}`;
}

function dayOf(weekly: readonly Interval[], day: number): readonly Interval[] {
  const start = day * DAY;
  return weekly
    .filter(({ from, to }) => from < start + DAY && to > start)
    .map((each) => ({ ...each, from: Math.max(0, each.from - start), to: Math.min(DAY, each.to - start) }))
    .toSorted((one, other) => one.from - other.from);
}

/** 0 is Monday; the first of January 2024 was one. */
function dayName({ format }: Pen, day: number): string {
  const at = Date.UTC(2024, 0, 1 + day);
  return new Intl.DateTimeFormat(format.language, { weekday: 'short', timeZone: 'UTC' }).format(at);
}
