import type { Minutes } from '#core/base';
import { type Availability, constantAvailability } from './availability.ts';
import { AvailabilityTable } from './availability-table.ts';
import { compileDayPatterns } from './day-pattern.ts';
import type { EpochMinutes } from './local-time.ts';
import type { WorkingHours } from './working-hours.ts';
import { createZoneOffsets } from './zone-offsets.ts';

const DAY = 1440;
/** How much of the table is made at a time. */
const BLOCK = 28 * DAY;

/** Where on the map of time a run takes place, and who is there. */
export interface AvailabilityContext {
  /** IANA name; the working hours are local times of it. */
  readonly timeZone: string;
  /** The instant at which the run starts (simulated minute 0). */
  readonly start: EpochMinutes;
  /** People on duty in intervals that name no number. */
  readonly capacity: number;
}

/**
 * Resolves working hours to the clock of a run. A time is open exactly when the local clock shows a time inside an
 * interval: in spring a night shift is an hour shorter, in autumn an hour longer. Null: always open.
 *
 * The table is made four weeks at a time when it is asked for; the answers don't depend on the order of asking. Asking is
 * constant time near the previous question, else O(log n). Expects hours without errors (`validateWorkingHours`).
 */
export function compileAvailability(hours: WorkingHours | null, context: AvailabilityContext): Availability {
  const { timeZone, start, capacity } = context;
  if (hours === null) return constantAvailability(capacity);
  const patterns = compileDayPatterns(hours, capacity);
  // no time zone is more than a day from UTC
  const steadyFrom = patterns.constant === null ? Infinity : (patterns.lastException + 2) * DAY - start;
  if (patterns.constant !== null && steadyFrom <= 0) return constantAvailability(patterns.constant);
  const offsets = createZoneOffsets(timeZone);

  function extend(from: Minutes, add: (time: Minutes, capacity: number) => void): Minutes {
    const offset = offsets.at(start + from);
    const to = Math.min(from + BLOCK, offsets.steadyUntil(start + from) - start);
    const toRun = -offset - start;
    for (let day = Math.floor((from - toRun) / DAY); day * DAY + toRun < to; day++) {
      for (const stretch of patterns.of(day)) {
        const time = day * DAY + stretch.from + toRun;
        if (time < to) add(Math.max(from, time), stretch.capacity);
      }
    }
    return to;
  }
  return new AvailabilityTable(extend, steadyFrom);
}
