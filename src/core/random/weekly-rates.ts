import { invariant, type Minutes, type PerHour } from '#core/base';

const HOURS = 168;

/** The part of a local clock that a weekly pattern needs; `LocalClock` of core/calendar is one. */
export interface WeekClock {
  /** Local minutes since Monday 00:00 at time `t` of the run, in [0, 10080). */
  minuteOfWeekAt(t: Minutes): Minutes;
  /** A time after `t` until which the clock runs evenly. */
  steadyUntil(t: Minutes): Minutes;
}

/** Arrivals whose rate changes by the hour of the week. */
export interface WeeklyRates {
  /** Cases expected in one even week. */
  readonly perWeek: number;
  /**
   * The time of the run by which `cumulative` cases are expected. Fed with the running sum of exponential numbers of mean 1, these
   * are the arrivals of a Poisson process with the given rates: one draw an arrival, for any rates. Never decreasing;
   * Infinity when all rates are 0. Mostly constant time when `cumulative` grows, for ever correct when it doesn't.
   */
  arrivalAt(cumulative: number): Minutes;
}

/** A clock that starts on Monday 00:00 and is never put forward or back. */
const evenClock: WeekClock = { minuteOfWeekAt: (t) => t % (HOURS * 60), steadyUntil: () => Infinity };

/**
 * Compiles 168 rates in cases per hour, ≥ 0, Monday 00:00–01:00 first on the local clock; in spring an hour of rates is
 * skipped, in autumn one comes twice.
 *
 * Source: inversion of the cumulative rate: Çinlar, Introduction to Stochastic Processes (1975), ch. 4.
 */
export function compileWeeklyRates(rates: readonly PerHour[], clock: WeekClock = evenClock): WeeklyRates {
  invariant(rates.length === HOURS, `A week has ${HOURS} rates, not <${rates.length}>.`);
  invariant(
    rates.every((rate) => rate >= 0 && rate < Infinity),
    'Rates are finite and not negative.',
  );
  const upTo = new Float64Array(HOURS + 1);
  rates.forEach((rate, hour) => {
    upTo[hour + 1] = (upTo[hour] as number) + rate;
  });
  const perWeek = upTo[HOURS] as number;

  /** Cases expected from Monday 00:00 to a local minute, which may be weeks later. */
  function expectedUntil(minute: Minutes): number {
    const weeks = Math.floor(minute / (HOURS * 60));
    const hours = minute / 60 - weeks * HOURS;
    const hour = Math.min(HOURS - 1, Math.floor(hours));
    return weeks * perWeek + (upTo[hour] as number) + (hours - hour) * (rates[hour] as number);
  }

  /** The first local minute since Monday 00:00 by which `expected` cases are expected. */
  function minuteOf(expected: number): Minutes {
    const weeks = Math.floor(expected / perWeek);
    const rest = expected - weeks * perWeek;
    let low = 0;
    let high = HOURS - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((upTo[middle + 1] as number) >= rest) high = middle;
      else low = middle + 1;
    }
    const rate = rates[low] as number;
    // only rest = 0 can fall on an hour without arrivals
    const into = rate > 0 ? Math.min(1, (rest - (upTo[low] as number)) / rate) : 0;
    return (weeks * HOURS + low + into) * 60;
  }

  // stretches over which the clock runs evenly: where they start, the local minute there, and the cases expected before
  const stretches: { from: Minutes; to: Minutes; minute: Minutes; before: number; cases: number }[] = [];

  function addStretch(): void {
    const last = stretches.at(-1);
    const from = last?.to ?? 0;
    const to = clock.steadyUntil(from);
    const minute = clock.minuteOfWeekAt(from);
    const cases = to === Infinity ? Infinity : expectedUntil(minute + to - from) - expectedUntil(minute);
    stretches.push({ from, to, minute, before: (last?.before ?? 0) + (last?.cases ?? 0), cases });
  }

  return {
    perWeek,
    arrivalAt(cumulative) {
      if (perWeek === 0) return Infinity;
      if (stretches.length === 0) addStretch();
      let last = stretches.at(-1);
      while (last !== undefined && last.before + last.cases < cumulative) {
        addStretch();
        last = stretches.at(-1);
      }
      const stretch = stretches.findLast(({ before }) => before < cumulative) ?? stretches[0];
      if (stretch === undefined) return Infinity;
      const { from, to, minute, before } = stretch;
      const local = minuteOf(expectedUntil(minute) + (cumulative - before));
      return Math.min(to, Math.max(from, from + local - minute));
    },
  };
}
