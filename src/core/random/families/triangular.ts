import type { Family } from './family.ts';
import { rangeWithMode } from './parameters.ts';

/** A density that rises from `min` to `mode` and falls to `max`, both in a straight line. */
export const triangular: Family<'triangular'> = {
  problems: rangeWithMode,
  moments({ min, mode, max }) {
    const width = max - min;
    const left = mode - min;
    // (a² + b² + c² − ab − ac − bc) / 18, shifted to a = 0 so that nothing cancels
    return { mean: (min + mode + max) / 3, variance: (width * width - width * left + left * left) / 18 };
  },
  quantile({ min, mode, max }) {
    const width = max - min;
    if (width === 0) return () => min;
    const rising = width * (mode - min);
    const falling = width * (max - mode);
    const peak = (mode - min) / width;
    return (u) => (u < peak ? min + Math.sqrt(u * rising) : max - Math.sqrt((1 - u) * falling));
  },
  support: ({ min, max }) => [min, max],
};
