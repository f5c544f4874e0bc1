import { minutesPer } from '#core/base';
import { type Distribution, moments } from '#core/random';
import { type Pen, say } from './words-of.ts';

/** Parameters that are lengths of time, in the unit of the distribution. */
const TIMES = new Set(['value', 'min', 'mode', 'max', 'mean', 'sd', 'scale']);

/** A distribution with all of its parameters, so that two that differ read differently. `plain`: of numbers, not of times. */
export function distributionWords(pen: Pen, distribution: Distribution, plain = false): string {
  const { type, unit, ...parameters } = distribution;
  const time = (value: number): string =>
    plain ? pen.format.number(value) : pen.format.duration(value * minutesPer(unit));
  const written = Object.entries(parameters).flatMap(([name, value]) =>
    typeof value === 'number' ? [[name, TIMES.has(name) ? time(value) : pen.format.number(value)]] : [],
  );
  const observed = distribution.type === 'empirical' || distribution.type === 'histogram';
  const mean = observed
    ? { mean: plain ? pen.format.number(meanOf(distribution)) : pen.format.duration(meanOf(distribution)) }
    : {};
  const n =
    distribution.type === 'empirical'
      ? distribution.values.length
      : distribution.type === 'histogram'
        ? distribution.bins.length
        : 0;
  return say(pen, `distribution.${type}`, { ...Object.fromEntries(written), ...mean, n });
}

function meanOf(distribution: Distribution): number {
  return moments(distribution).mean;
}
