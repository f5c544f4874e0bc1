import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RunningMoments } from '../../../../src/core/simulation/statistics/index.ts';

function running(...series: (readonly number[])[]) {
  const moments = new RunningMoments(series.length);
  series.forEach((values, i) => {
    for (const value of values) moments.add(i, value);
  });
  return moments;
}

describe('running moments', () => {
  it('tell count, mean, standard deviation and range of each series', () => {
    const moments = running([2, 4, 4, 4, 5, 5, 7, 9], [-1, -3]);
    expect(moments.summary(0)).toMatchObject({ count: 8, mean: 5, min: 2, max: 9 });
    expect(moments.summary(0).sd).toBeCloseTo(Math.sqrt(32 / 7), 12);
    expect(moments.summary(1)).toEqual({ count: 2, mean: -2, sd: Math.SQRT2, min: -3, max: -1 });
  });

  it('say null where they have seen too little', () => {
    expect(running([]).summary(0)).toEqual({ count: 0, mean: null, sd: null, min: null, max: null });
    expect(running([4]).summary(0)).toEqual({ count: 1, mean: 4, sd: null, min: 4, max: 4 });
  });

  it('keep their digits far from zero', () => {
    expect(running([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16]).summary(0).sd).toBeCloseTo(Math.sqrt(30), 9);
  });

  it('merge to what one would have seen alone', () => {
    const values = fc.array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), { maxLength: 30 });
    fc.assert(
      fc.property(values, values, (first, second) => {
        const merged = running(first);
        merged.merge(running(second));
        const alone = running([...first, ...second]).summary(0);
        const { count, mean, sd, min, max } = merged.summary(0);
        expect({ count, min, max }).toEqual({ count: alone.count, min: alone.min, max: alone.max });
        expect(mean ?? -1).toBeCloseTo(alone.mean ?? -1, 9);
        expect(sd ?? -1).toBeCloseTo(alone.sd ?? -1, 6);
      }),
      { seed: 1 },
    );
  });

  it('travel as one typed array', () => {
    const moments = running([1, 2, 3], [5]);
    expect(new RunningMoments(2, structuredClone(moments.rows)).summary(0)).toEqual(moments.summary(0));
  });

  it('forget one series and keep the others', () => {
    const moments = running([1, 2], [5]);
    moments.reset(0);
    expect(moments.summary(0).count).toBe(0);
    expect(moments.summary(1).mean).toBe(5);
  });
});
