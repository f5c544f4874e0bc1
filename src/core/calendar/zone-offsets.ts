import { invariant, type Minutes } from '#core/base';

const WEEK = 10_080;
const MINUTE = 60_000;
/** How far ahead one question looks. */
const WEEKS_AHEAD = 26;

/** The distance of a local clock from UTC over time. */
export interface ZoneOffsets {
  /** Minutes that the local clock is ahead of UTC at an instant (minutes since 1970-01-01T00:00Z). */
  at(instant: number): Minutes;
  /** An instant after `instant` until which the offset stays: the next change, or half a year ahead where there is none before. */
  steadyUntil(instant: number): number;
}

/** Whether this engine knows an IANA time zone by that name. */
export function isTimeZone(timeZone: string): boolean {
  try {
    formatterOf(timeZone);
    return true;
  } catch {
    return false;
  }
}

/**
 * The offsets of an IANA time zone, as the engine's own time zone data tell. Asks once for each week and remembers; a change
 * is found to the minute. Two changes in one week that undo each other would be missed; the data hold none.
 */
export function createZoneOffsets(timeZone: string): ZoneOffsets {
  invariant(isTimeZone(timeZone), `The time zone <${timeZone}> is known.`);
  const formatter = formatterOf(timeZone);
  const ofWeek = new Map<number, Minutes>();
  const changes = new Map<number, number>();

  function atStartOf(week: number): Minutes {
    let offset = ofWeek.get(week);
    if (offset === undefined) {
      offset = offsetAt(formatter, week * WEEK);
      ofWeek.set(week, offset);
    }
    return offset;
  }

  /** The minute in `week` from which the offset of the next week holds. */
  function changeIn(week: number): number {
    const known = changes.get(week);
    if (known !== undefined) return known;
    const later = atStartOf(week + 1);
    let low = week * WEEK;
    let high = low + WEEK;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (offsetAt(formatter, middle) === later) high = middle;
      else low = middle;
    }
    changes.set(week, high);
    return high;
  }

  return {
    at(instant) {
      const week = Math.floor(instant / WEEK);
      const before = atStartOf(week);
      const after = atStartOf(week + 1);
      return before === after || instant < changeIn(week) ? before : after;
    },
    steadyUntil(instant) {
      const first = Math.floor(instant / WEEK);
      for (let week = first; week < first + WEEKS_AHEAD; week++) {
        if (atStartOf(week) === atStartOf(week + 1)) continue;
        const change = changeIn(week);
        if (change > instant) return change;
      }
      return (first + WEEKS_AHEAD) * WEEK;
    },
  };
}

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
}

/** Reads `GMT`, `GMT+02:00` or `GMT-03:30` (before 1900 also seconds, which are dropped). */
function offsetAt(formatter: Intl.DateTimeFormat, instant: number): Minutes {
  const name =
    formatter.formatToParts(instant * MINUTE).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const match = /GMT([+-])(\d\d):(\d\d)/.exec(name);
  if (!match) return 0;
  const size = Number(match[2]) * 60 + Number(match[3]);
  return match[1] === '-' ? -size : size;
}
