import { failure, type Minutes, problem, type Result, success } from '#core/base';
import { createZoneOffsets, isTimeZone } from './zone-offsets.ts';

/** Minutes since 1970-01-01T00:00Z. */
export type EpochMinutes = number;

const DAY = 1440;
const MINUTE = 60_000;

/** The number of a day `YYYY-MM-DD`, counted from 1970-01-01; NaN for a text that is not a date. */
export function dayOf(date: string): number {
  return localMinutes(`${date}T00:00`) / DAY;
}

/**
 * The instant of a local start `YYYY-MM-DDTHH:mm` in an IANA time zone.
 * A time that the clock shows twice (autumn) is its first; one that it skips (spring) is as much later as the clock jumps.
 *
 * Errors: `calendar.notADate {text}`, `calendar.unknownTimeZone {timeZone}`. Notes: `calendar.shownTwice {text}`, `calendar.skipped {text}`.
 */
export function toEpochMinutes(local: string, timeZone: string): Result<EpochMinutes> {
  const minutes = localMinutes(local);
  if (Number.isNaN(minutes)) return failure(problem('calendar.notADate', 'error', [], { text: local }));
  if (!isTimeZone(timeZone)) return failure(problem('calendar.unknownTimeZone', 'error', [], { timeZone }));
  const offsets = createZoneOffsets(timeZone);
  const before = offsets.at(minutes - DAY);
  const after = offsets.at(minutes + DAY);
  const instants = [...new Set([before, after])]
    .filter((offset) => offsets.at(minutes - offset) === offset)
    .map((offset) => minutes - offset);
  if (instants.length === 0) {
    return success(minutes - before, [problem('calendar.skipped', 'note', [], { text: local })]);
  }
  const remarks = instants.length > 1 ? [problem('calendar.shownTwice', 'note', [], { text: local })] : [];
  return success(Math.min(...instants), remarks);
}

/** `YYYY-MM-DDTHH:mm:ss.sss+hh:mm` of an instant on a clock that is `offset` minutes ahead of UTC; to the millisecond. */
export function formatInstant(instant: EpochMinutes, offset: Minutes): string {
  const local = new Date(Math.round((instant + offset) * MINUTE)).toISOString().slice(0, -1);
  const size = Math.abs(offset);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${local}${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** Minutes from 1970-01-01T00:00 to the same clock reading as if it were UTC; NaN if the text is not such a date. */
function localMinutes(local: string): number {
  const match = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)$/.exec(local);
  if (!match) return Number.NaN;
  const time = Date.parse(`${local}:00Z`);
  // Date.parse may let 30 February pass as 2 March
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 16) !== local
    ? Number.NaN
    : time / MINUTE;
}
