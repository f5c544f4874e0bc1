import type { Share } from '#core/base';
import type { Estimate } from '../outcome.ts';
import { estimate } from './estimate.ts';

/** The 97.5 % point of the standard normal distribution. */
const Z = 1.959963984540054;

/**
 * A share (of cases within target, say) from pairs of one replication each: `hits[i]` of `trials[i]`. The value is the
 * mean of the replications' shares with a Student t interval. Where the shares don't vary at all, as when every case
 * was in time, that interval would have no width: then it is Wilson's on the pooled trials, marked `approximate`
 * since cases of one replication are not independent. Replications without a trial are left out; a single one gives no interval.
 */
export function shareEstimate(hits: ArrayLike<number>, trials: ArrayLike<number>): Estimate {
  const shares = Array.from(trials, (n, i) => (n > 0 ? (hits[i] as number) / n : null));
  const known = shares.filter((share) => share !== null);
  if (known.length < 2 || known.some((share) => share !== known[0])) return estimate(shares);
  const pooledHits = Array.from(hits).reduce((sum, n) => sum + n, 0);
  const pooledTrials = Array.from(trials).reduce((sum, n) => sum + n, 0);
  return { value: known[0] as number, ci95: wilsonInterval(pooledHits, pooledTrials), approximate: true };
}

/**
 * The 95 % Wilson score interval of a share of `hits` in `trials` independent trials; null without trials.
 * Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927).
 */
export function wilsonInterval(hits: number, trials: number): [Share, Share] | null {
  if (trials === 0) return null;
  const share = hits / trials;
  const weight = 1 + (Z * Z) / trials;
  const centre = (share + (Z * Z) / (2 * trials)) / weight;
  const half = (Z / weight) * Math.sqrt((share * (1 - share)) / trials + (Z * Z) / (4 * trials * trials));
  // at 0 and at all hits one end is exactly 0 or 1, which rounding would miss
  return [hits === 0 ? 0 : Math.max(0, centre - half), hits === trials ? 1 : Math.min(1, centre + half)];
}
