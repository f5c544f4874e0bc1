import { type Minutes, minutesPer, type TimeUnit } from '#core/base';

/** The unit in which an axis up to `longest` reads best, so that its ticks are small whole numbers. */
export function axisUnit(longest: Minutes): TimeUnit {
  if (longest < 2) return 's';
  if (longest < 180) return 'min';
  if (longest < 4320) return 'h';
  return 'd';
}

/** Minutes as an amount of `unit`. */
export function inUnit(minutes: Minutes, unit: TimeUnit): number {
  return minutes / minutesPer(unit);
}
