import type { Minutes, Share } from '#core/base';
import type { Distribution } from './distribution.ts';
import type { Sampler } from './families/family.ts';
import { familyOf, inMinutes } from './family-of.ts';

/** The picture of a distribution: a curve, or bars where values are listed. */
export type Density =
  | {
      readonly type: 'curve';
      /** Density per minute at `points` even places, x ascending in minutes. */
      readonly points: readonly { readonly x: Minutes; readonly y: number }[];
    }
  | {
      readonly type: 'bars';
      /** `from` = `to` where one value has the share. */
      readonly bars: readonly { readonly from: Minutes; readonly to: Minutes; readonly share: Share }[];
    };

/** The picture leaves out this share at an end that has no bound. */
const TAIL = 0.002;
/** Steps of bisection: a share is known to 2⁻³⁰. */
const STEPS = 30;

/**
 * What to draw for a distribution without errors: bars for a fixed value, listed values and bins, else a curve of
 * `points` ≥ 2 places. The height at a place is the share of draws in the cell around it ÷ its width, read off the quantile;
 * so it is finite for densities that have no bound, and the cells add up to what is shown. Only for pictures.
 */
export function density(d: Distribution, points = 64): Density {
  const family = familyOf(d);
  const timed = inMinutes(d);
  const bars = barsOf(timed);
  if (bars !== null) return { type: 'bars', bars };
  const quantile = family.quantile(timed);
  const [least, most] = family.support(timed);
  if (least === most) return { type: 'bars', bars: [{ from: least, to: least, share: 1 }] };
  const left = Math.max(least, quantile(TAIL) - (quantile(0.5) - quantile(TAIL)) / 10);
  const right = most < Infinity ? most : quantile(1 - TAIL);
  const width = (right - left) / points;
  let below = shareBelow(quantile, left);
  return {
    type: 'curve',
    points: Array.from({ length: points }, (_, i) => {
      const above = shareBelow(quantile, left + (i + 1) * width);
      const y = Math.max(0, above - below) / width;
      below = above;
      return { x: left + (i + 0.5) * width, y };
    }),
  };
}

function barsOf(d: Distribution) {
  switch (d.type) {
    case 'fixed':
      return [{ from: d.value, to: d.value, share: 1 }];
    case 'empirical':
      return sharing(d.values.map(({ value, weight }) => ({ from: value, to: value, weight })));
    case 'histogram':
      return sharing(d.bins);
    default:
      return null;
  }
}

function sharing(
  parts: readonly { readonly from: Minutes; readonly to: Minutes; readonly weight: number }[],
) {
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  return parts
    .filter(({ weight }) => weight > 0)
    .map(({ from, to, weight }) => ({ from, to, share: weight / total }))
    .sort((a, b) => a.from - b.from);
}

/** The share of draws that are below `x`. */
function shareBelow(quantile: Sampler, x: Minutes): Share {
  let low = 0;
  let high = 1;
  for (let i = 0; i < STEPS; i++) {
    const middle = (low + high) / 2;
    if (quantile(middle) < x) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
