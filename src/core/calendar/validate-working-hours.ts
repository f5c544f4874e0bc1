import { type Problem, problem } from '#core/base';
import { dayOf } from './local-time.ts';
import type { WorkingHours, WorkingInterval } from './working-hours.ts';

const DAY = 1440;
const WEEK = 10_080;

/**
 * What is wrong with working hours. `at` names whose they are; `date` is empty for the weekly pattern, times are minutes since
 * Monday 00:00 or, on a date, since midnight.
 *
 * Errors: `calendar.reversed {date, from, to}` (also an interval of no length), `calendar.outside {date, from, to, most}`,
 * `calendar.badCapacity {date, from, to, capacity}`, `calendar.notADate {text}`.
 * Warnings: `calendar.sameDate {date}` (only the last entry counts), `calendar.neverOpen`.
 * Notes: `calendar.overlap {date, from, to}`: it covers part of an earlier interval, and wins there.
 */
export function validateWorkingHours(hours: WorkingHours, at: readonly string[] = []): readonly Problem[] {
  const { weekly, exceptions } = hours;
  const problems = validateIntervals(weekly, WEEK, '', at);
  const seen = new Set<string>();
  for (const { date, intervals } of exceptions) {
    if (Number.isNaN(dayOf(date))) problems.push(problem('calendar.notADate', 'error', at, { text: date }));
    if (seen.has(date)) problems.push(problem('calendar.sameDate', 'warning', at, { date }));
    seen.add(date);
    problems.push(...validateIntervals(intervals, DAY, date, at));
  }
  const all = [...weekly, ...exceptions.flatMap(({ intervals }) => intervals)];
  if (!all.some(({ capacity }) => capacity !== 0))
    problems.push(problem('calendar.neverOpen', 'warning', at));
  return problems;
}

function validateIntervals(
  intervals: readonly WorkingInterval[],
  most: number,
  date: string,
  at: readonly string[],
): Problem[] {
  return intervals.flatMap(({ from, to, capacity }, i) => {
    const values = { date, from, to };
    // written so that NaN fails too
    if (!(from < to)) return [problem('calendar.reversed', 'error', at, values)];
    if (from < 0 || to > most) return [problem('calendar.outside', 'error', at, { ...values, most })];
    if (capacity !== undefined && !(Number.isInteger(capacity) && capacity >= 0)) {
      return [problem('calendar.badCapacity', 'error', at, { ...values, capacity })];
    }
    const covers = intervals.slice(0, i).some((earlier) => earlier.from < to && from < earlier.to);
    return covers ? [problem('calendar.overlap', 'note', at, values)] : [];
  });
}
