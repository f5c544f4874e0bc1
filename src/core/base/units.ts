/** Simulated or elapsed time in minutes (60 seconds of wall clock, DST-free). The only time unit inside the core. */
export type Minutes = number;
/** A rate in events per hour of wall clock. */
export type PerHour = number;
/** A share between 0 and 1. */
export type Share = number;
/** An amount in the service's currency. */
export type Money = number;

/** The units a person may enter a time in; a day is 24 hours, a week 7 days. */
export type TimeUnit = 's' | 'min' | 'h' | 'd' | 'w';

const MINUTES_PER_UNIT: Record<TimeUnit, Minutes> = { s: 1 / 60, min: 1, h: 60, d: 1440, w: 10080 };

/** How many minutes one unit lasts. */
export function minutesPer(unit: TimeUnit): Minutes {
  return MINUTES_PER_UNIT[unit];
}
