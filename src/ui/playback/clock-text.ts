import type { Minutes } from '#core/base';
import { createLocalClock, toEpochMinutes } from '#core/calendar';

/** The local clock of the service at a moment of the run. */
export interface ClockText {
  /** 1 on the day the run starts. */
  readonly day: number;
  /** `Mon 09:41`, in the language of the screen. */
  readonly time: string;
}

const DAY = 86_400_000;

/** Reads the clock `time` minutes after a run began at `start` (local); null where `start` or the zone is not one. */
export function clockText(
  start: string,
  timeZone: string,
  time: Minutes,
  language: string,
): ClockText | null {
  const began = toEpochMinutes(start, timeZone);
  if (!began.ok) return null;
  const clock = createLocalClock(timeZone, began.value);
  // What the wall shows, as if it were UTC, so that it is written as it stands.
  const shownAt = (minutes: Minutes) => Date.parse(`${clock.isoAt(minutes).slice(0, 19)}Z`);
  const dayAt = (minutes: Minutes) => Math.floor(shownAt(minutes) / DAY);
  const format = new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return { day: dayAt(time) - dayAt(0) + 1, time: format.format(shownAt(time)) };
}
