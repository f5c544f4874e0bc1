import { type Distribution, moments, validateDistribution } from '#core/random';

/** Mean minutes; 0 of a distribution that makes no sense. */
export function meanMinutes(duration: Distribution): number {
  const isSound = validateDistribution(duration).every(({ severity }) => severity !== 'error');
  return isSound ? moments(duration).mean : 0;
}
