import tQuantile from '@stdlib/stats-base-dists-t-quantile';
import type { Measurement, Touchpoint } from '#core/model';
import { clampEmotion } from './emotion-at.ts';
import { SCALE_BOUNDS } from './feedback-scores.ts';

/** What customers answered at a touchpoint, on the scale of emotions. */
export interface MeasuredEmotion {
  readonly measurement: Measurement;
  readonly value: number;
  /** 95 % Student t interval of the mean; null where the spread is not known. */
  readonly ci95: readonly [number, number] | null;
}

/** The first measurement of a touchpoint, its scale stretched evenly over −2 … +2; null where nothing was measured. */
export function measuredEmotion({ measured }: Touchpoint): MeasuredEmotion | null {
  const measurement = measured[0];
  if (measurement === undefined) return null;
  const { scale, mean, sd, n } = measurement;
  const [low, high] = SCALE_BOUNDS[scale];
  const perUnit = 4 / (high - low);
  const value = clampEmotion((mean - low) * perUnit - 2);
  if (sd === null || n < 2) return { measurement, value, ci95: null };
  const half = (tQuantile(0.975, n - 1) * sd * perUnit) / Math.sqrt(n);
  return { measurement, value, ci95: [clampEmotion(value - half), clampEmotion(value + half)] };
}
