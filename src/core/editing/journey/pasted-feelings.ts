import type { ToldStep } from './told-table.ts';

/** A scale on which a table tells feelings, from worst to best. */
export interface FeltScale {
  readonly low: number;
  readonly high: number;
}

/** The scale of the map first, then what else people use. */
const SCALES: readonly FeltScale[] = [
  { low: -2, high: 2 },
  { low: 1, high: 5 },
  { low: 0, high: 10 },
];

/** The narrowest scale that holds every number in the columns of emotions: −2 … +2, 1 … 5 or 0 … 10; else that of the map. */
export function feltScaleOf(steps: readonly ToldStep[]): FeltScale {
  const told = steps.flatMap(({ cells }) =>
    cells.flatMap(({ heading, text }) => {
      const value = heading.of === 'lane' && heading.lane === 'emotion' ? feltNumber(text) : null;
      return value === null ? [] : [value];
    }),
  );
  const [own] = SCALES as readonly [FeltScale];
  return SCALES.find(({ low, high }) => told.every((value) => value >= low && value <= high)) ?? own;
}

/** A number as people write it into a cell; null where there is none. */
export function feltNumber(text: string): number | null {
  const value = Number.parseFloat(text.replace('−', '-').replace(',', '.'));
  return Number.isFinite(value) ? value : null;
}

/** A feeling of another scale on that of the map, −2 … +2. */
export function onMapScale(value: number, { low, high }: FeltScale): number {
  return (4 * (value - low)) / (high - low) - 2;
}
