import { describe, expect, it } from 'vitest';
import { type Density, density } from '#core/random';
import { namedExamples } from './distribution-examples.ts';

/** Each bar, or each place of a curve, with the share of draws that it stands for. */
function cellsOf(shown: Density) {
  if (shown.type === 'bars') return shown.bars.map(({ from, share }) => ({ x: from, share }));
  const [first, second] = shown.points;
  const width = (second?.x ?? 0) - (first?.x ?? 0);
  return shown.points.map(({ x, y }) => ({ x, share: y * width }));
}

describe('the picture of a distribution', () => {
  it.each(namedExamples)('%s shows nearly all of it, with finite heights', (_, d) => {
    const cells = cellsOf(density(d, 40));
    expect(cells.every(({ x, share }) => Number.isFinite(x) && share >= 0 && share <= 1)).toBe(true);
    const shown = cells.reduce((sum, { share }) => sum + share, 0);
    expect(shown).toBeGreaterThan(0.99);
    expect(shown).toBeLessThanOrEqual(1 + 1e-6);
  });

  it('of a uniform one is flat, of an exponential one falls by half in its half-life', () => {
    const flat = density({ type: 'uniform', min: 0, max: 8, unit: 'min' }, 8);
    expect(flat.type === 'curve' && flat.points.map(({ x }) => x)).toEqual([
      0.5, 1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5,
    ]);
    for (const { y } of flat.type === 'curve' ? flat.points : []) expect(y).toBeCloseTo(1 / 8, 6);

    const falling = density({ type: 'exponential', mean: 1, unit: 'h' }, 300);
    const points = falling.type === 'curve' ? falling.points : [];
    const x0 = points[0]?.x ?? 0;
    const half = points.find(({ x }) => x - x0 >= 60 * Math.LN2);
    expect((half?.y ?? 0) / (points[0]?.y ?? 1)).toBeCloseTo(0.5, 1);
  });

  it('of listed values and of bins is bars in order', () => {
    const values = [
      { value: 2, weight: 1 },
      { value: 1, weight: 3 },
      { value: 5, weight: 0 },
    ];
    expect(density({ type: 'empirical', values, unit: 'h' })).toEqual({
      type: 'bars',
      bars: [
        { from: 60, to: 60, share: 0.75 },
        { from: 120, to: 120, share: 0.25 },
      ],
    });
    expect(density({ type: 'fixed', value: 5, unit: 'min' })).toEqual({
      type: 'bars',
      bars: [{ from: 5, to: 5, share: 1 }],
    });
  });
});
