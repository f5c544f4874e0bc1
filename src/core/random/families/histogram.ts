import { type Problem, problem } from '#core/base';
import type { DistributionOf, Family } from './family.ts';
import { notNegative, weights } from './parameters.ts';
import { indexOfShare, sharesUpTo } from './weighted.ts';

/** Bins with weights; inside a bin every length is equally likely. Bins may leave gaps but not overlap. */
export const histogram: Family<'histogram'> = {
  problems(d) {
    const entries = d.bins.flatMap(({ from, to }) => notNegative({ from, to }));
    return [...entries.slice(0, 1), ...disorder(d), ...weights(d.bins.map(({ weight }) => weight))];
  },
  moments(d) {
    const bins = sorted(d);
    const total = bins.reduce((sum, { weight }) => sum + weight, 0);
    const mean = bins.reduce((sum, { from, to, weight }) => sum + ((from + to) / 2) * (weight / total), 0);
    const variance = bins.reduce((sum, { from, to, weight }) => {
      const width = to - from;
      const distance = (from + to) / 2 - mean;
      return sum + ((width * width) / 12 + distance * distance) * (weight / total);
    }, 0);
    return { mean, variance };
  },
  quantile(d) {
    const bins = sorted(d);
    const from = Float64Array.from(bins, (bin) => bin.from);
    const width = Float64Array.from(bins, (bin) => bin.to - bin.from);
    const shares = sharesUpTo(bins.map(({ weight }) => weight));
    return (u) => {
      const i = indexOfShare(shares, u);
      const start = i === 0 ? 0 : (shares[i - 1] as number);
      const within = (u - start) / ((shares[i] as number) - start);
      return (from[i] as number) + (width[i] as number) * Math.min(1, within);
    };
  },
  support(d) {
    const bins = sorted(d);
    return [bins[0]?.from ?? 0, bins.at(-1)?.to ?? 0];
  },
};

function sorted({ bins }: DistributionOf<'histogram'>) {
  return bins.filter(({ weight }) => weight > 0).sort((a, b) => a.from - b.from);
}

/** The first bin that ends before it starts, and the first that starts inside another. */
function disorder({ bins }: DistributionOf<'histogram'>): Problem[] {
  const reversed = bins.find(({ from, to }) => from > to);
  if (reversed)
    return [problem('distribution.minAboveMax', 'error', [], { min: reversed.from, max: reversed.to })];
  const ordered = [...bins].sort((a, b) => a.from - b.from);
  const inside = ordered.find(({ from }, i) => i > 0 && from < (ordered[i - 1]?.to ?? 0));
  return inside
    ? [problem('distribution.binsOverlap', 'error', [], { from: inside.from, to: inside.to })]
    : [];
}
