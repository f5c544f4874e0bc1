import type { Interval } from '#core/model';

/** The step of the weekly grid. */
export const SLOT = 30;

/** Is the slot that begins at `minute` (of its day) worked at all? */
export function isWorked(hours: readonly Interval[], minute: number): boolean {
  return hours.some(({ from, to }) => from < minute + SLOT && to > minute);
}

/** The hours of a day with the time from `start` to `end` made working or free. Pieces that touch become one. */
export function paintHours(
  hours: readonly Interval[],
  start: number,
  end: number,
  working: boolean,
): readonly Interval[] {
  const kept = hours.flatMap((interval) => [
    ...(interval.from < start ? [{ ...interval, to: Math.min(interval.to, start) }] : []),
    ...(interval.to > end ? [{ ...interval, from: Math.max(interval.from, end) }] : []),
  ]);
  const all = working ? [...kept, { from: start, to: end }] : kept;
  return joined(all.toSorted((a, b) => a.from - b.from));
}

function joined(sorted: readonly Interval[]): readonly Interval[] {
  const result: Interval[] = [];
  for (const interval of sorted) {
    const last = result.at(-1);
    if (last !== undefined && last.to >= interval.from && last.capacity === interval.capacity) {
      result[result.length - 1] = { ...last, to: Math.max(last.to, interval.to) };
    } else result.push(interval);
  }
  return result;
}
