import type { Minutes } from '#core/base';
import { clockText } from '../calendar/hours-text.ts';

/** Times of the day as text: `09:00, 14:30`. */
export function clockTimesText(times: readonly Minutes[]): string {
  return times.map(clockText).join(', ');
}

/** Reads times of the day, in minutes since midnight, each once and ascending; null where one can't be read. */
export function parseClockTimes(text: string): readonly Minutes[] | null {
  const pieces = text.split(/[\s,;，；、]+/u).filter((piece) => piece !== '');
  const times = new Set<Minutes>();
  for (const piece of pieces) {
    const [, hours = '', minutes = '0'] = /^(\d{1,2})(?:[:：.](\d{2}))?$/u.exec(piece) ?? [];
    const time = hours === '' ? Number.NaN : Number(hours) * 60 + Number(minutes);
    if (!(time <= 1440) || Number(minutes) > 59) return null;
    times.add(time);
  }
  return times.size === 0 ? null : [...times].toSorted((a, b) => a - b);
}
