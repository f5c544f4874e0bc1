import type { Minutes } from '#core/base';
import { type EpochMinutes, formatInstant } from './local-time.ts';
import { createZoneOffsets } from './zone-offsets.ts';

const WEEK = 10_080;
/** 1970-01-01 was a Thursday. */
const MONDAY = 3 * 1440;

/** What a clock on the wall shows during a run; `t` is in simulated minutes since the start of the run. */
export interface LocalClock {
  /** Minutes since Monday 00:00, in [0, 10080). */
  minuteOfWeekAt(t: Minutes): Minutes;
  /** A time after `t` until which the clock runs evenly: the next change of summer time, or some months ahead. */
  steadyUntil(t: Minutes): Minutes;
  /**
   * The jumps of the clock in (0, until], ascending, as plain data for another thread: at `times[i]` it comes to be `shifts[i]`
   * minutes ahead of a clock that has run evenly since 0.
   */
  shifts(until: Minutes): { readonly times: Float64Array; readonly shifts: Float64Array };
  /** `YYYY-MM-DDTHH:mm:ss.sss+hh:mm`, to the millisecond. */
  isoAt(t: Minutes): string;
}

/** The local clock of a run that starts at instant `start` in a time zone that `isTimeZone`. */
export function createLocalClock(timeZone: string, start: EpochMinutes): LocalClock {
  const offsets = createZoneOffsets(timeZone);
  return {
    minuteOfWeekAt(t) {
      const local = start + t + offsets.at(start + t) + MONDAY;
      return local - Math.floor(local / WEEK) * WEEK;
    },
    steadyUntil: (t) => offsets.steadyUntil(start + t) - start,
    shifts(until) {
      const first = offsets.at(start);
      const jumps: [time: Minutes, shift: Minutes][] = [];
      let before = first;
      for (let t = offsets.steadyUntil(start); t <= start + until; t = offsets.steadyUntil(t)) {
        const offset = offsets.at(t);
        if (offset !== before) jumps.push([t - start, offset - first]);
        before = offset;
      }
      return {
        times: Float64Array.from(jumps, ([time]) => time),
        shifts: Float64Array.from(jumps, ([, shift]) => shift),
      };
    },
    isoAt: (t) => formatInstant(start + t, offsets.at(start + t)),
  };
}
