import { problem } from '#core/base';
import quantile from '@stdlib/stats-base-dists-gamma-quantile';
import type { Family } from './family.ts';
import { notNegative, positive } from './parameters.ts';

/** The gamma distribution: mean shape × scale. */
export const gamma: Family<'gamma'> = {
  problems: ({ shape, scale }) => positive({ shape, scale }),
  moments: ({ shape, scale }) => ({ mean: shape * scale, variance: shape * scale * scale }),
  quantile({ shape, scale }) {
    const unit = quantile.factory(shape, 1);
    return (u) => scale * unit(u);
  },
  support: () => [0, Infinity],
  tabulated: true,
};

/** The sum of `order` exponential phases that together last `mean` on average. */
export const erlang: Family<'erlang'> = {
  problems({ order, mean }) {
    const whole = Number.isInteger(order) && order >= 1;
    return [
      ...notNegative({ order }),
      ...(whole ? [] : [problem('distribution.orderNotWhole', 'error', [], { order })]),
      ...positive({ mean }),
    ];
  },
  moments: ({ order, mean }) => ({ mean, variance: (mean * mean) / order }),
  quantile({ order, mean }) {
    const unit = quantile.factory(order, 1);
    const scale = mean / order;
    return (u) => scale * unit(u);
  },
  support: () => [0, Infinity],
  tabulated: true,
};
