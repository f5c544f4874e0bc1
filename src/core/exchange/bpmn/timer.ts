import type { TimeUnit } from '#core/base';
import { textOf, type XmlElement } from '#core/exchange/xml';
import { bpmnChild } from './namespaces.ts';

const DURATION =
  /^P(?:(\d+(?:\.\d+)?)W|(?:(\d+(?:\.\d+)?)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?)$/;

const MINUTES: readonly (readonly [TimeUnit, number])[] = [
  ['w', 10_080],
  ['d', 1440],
  ['h', 60],
  ['min', 1],
  ['s', 1 / 60],
];

/**
 * The delay a timer definition states as an ISO 8601 duration in days, hours, minutes and seconds (or weeks), in the
 * largest unit that keeps it whole. Null for dates, cycles, months, years and expressions.
 */
export function durationOf(definition: XmlElement): { type: 'fixed'; value: number; unit: TimeUnit } | null {
  const text = bpmnChild(definition, 'timeDuration');
  const match = text === null ? null : DURATION.exec(textOf(text).trim());
  if (match === null || match.slice(1).every((part) => part === undefined)) return null;
  const minutes = MINUTES.reduce((sum, [, size], index) => sum + Number(match[index + 1] ?? 0) * size, 0);
  const whole = MINUTES.find(([, size]) => minutes >= size && Number.isInteger(minutes / size));
  const [unit, size] = whole ?? (['min', 1] as const);
  return { type: 'fixed', value: minutes / size, unit };
}

/** The ISO 8601 duration of a fixed delay; null where it cannot be written exactly. */
export function isoDuration(value: number, unit: TimeUnit): string | null {
  if (!Number.isInteger(value) || value < 0) return null;
  const letters: Readonly<Record<TimeUnit, string>> = {
    w: `P${value}W`,
    d: `P${value}D`,
    h: `PT${value}H`,
    min: `PT${value}M`,
    s: `PT${value}S`,
  };
  return letters[unit];
}
