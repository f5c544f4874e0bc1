import { problem } from '#core/base';
import exp from '@stdlib/math-base-special-exp';
import gammaFunction from '@stdlib/math-base-special-gamma';
import { ln } from '../logarithm.ts';
import type { Family } from './family.ts';
import { positive } from './parameters.ts';

/** Below this shape the variance is beyond all use (at 0.1 it is 10¹⁸ square scales) and soon beyond a double. */
const SMALLEST_SHAPE = 0.1;

/** The Weibull distribution: shape 1 is exponential, below 1 long-tailed, above 3 nearly symmetric. */
export const weibull: Family<'weibull'> = {
  problems({ shape, scale }) {
    const small = shape > 0 && shape < SMALLEST_SHAPE;
    const tooSmall = problem('distribution.shapeTooSmall', 'error', [], { shape, least: SMALLEST_SHAPE });
    return [...positive({ shape, scale }), ...(small ? [tooSmall] : [])];
  },
  moments({ shape, scale }) {
    const first = gammaFunction(1 + 1 / shape);
    const second = gammaFunction(1 + 2 / shape);
    return { mean: scale * first, variance: scale * scale * Math.max(0, second - first * first) };
  },
  quantile({ shape, scale }) {
    const power = 1 / shape;
    return (u) => scale * exp(power * ln(-ln(1 - u)));
  },
  support: () => [0, Infinity],
  tabulated: true,
};
