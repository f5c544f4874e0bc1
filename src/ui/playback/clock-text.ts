import type { Minutes } from '#core/base';

/** The moment of a local time `YYYY-MM-DDTHH:mm` in a time zone. Where clocks are set forward, the hour after. */
export function momentOf(local: string, timeZone: string): number {
  const asUtc = Date.parse(`${local}:00Z`);
  const first = asUtc - offsetAt(asUtc, timeZone);
  return asUtc - offsetAt(first, timeZone);
}

/** How far a zone's clocks are ahead of UTC at a moment, in milliseconds. */
function offsetAt(moment: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(moment);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '00';
  const local = `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}Z`;
  return Date.parse(local) - moment;
}

/** The local clock of the service so many minutes after the start of the run: which day of the run, and the time. */
export interface ClockText {
  /** 1 on the day the run starts. */
  readonly day: number;
  /** `Mon 09:41`, in the language of the screen. */
  readonly time: string;
}

/** Reads the clock at `time`, for a run that starts at `start` (local). */
export function clockText(start: string, timeZone: string, time: Minutes, language: string): ClockText {
  const begin = momentOf(start, timeZone);
  const now = begin + time * 60_000;
  const dayOf = (moment: number) => Math.floor((moment + offsetAt(moment, timeZone)) / 86_400_000);
  const format = new Intl.DateTimeFormat(language, {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return { day: dayOf(now) - dayOf(begin) + 1, time: format.format(now) };
}
