import { describe, expect, it } from 'vitest';
import { batchMeans, mser5 } from '../../../../src/core/simulation/statistics/index.ts';

const repeat = (value: number, times: number) => Array.from({ length: times }, () => value);

describe('batch means', () => {
  it('average whole batches and leave out the rest', () => {
    expect([...batchMeans([1, 2, 3, 4, 5, 6, 7], 3)]).toEqual([2, 5]);
    expect(batchMeans([1, 2], 3)).toHaveLength(0);
  });
});

describe('MSER-5', () => {
  it('cuts a start that is unlike the rest', () => {
    const steady = Array.from({ length: 90 }, (_, i) => 10 + (i % 2));
    expect(mser5([...repeat(0, 10), ...steady])).toEqual({ truncate: 10, settled: true });
  });

  it('finds the least Σ (x − mean)² ÷ n² that the definition gives', () => {
    const means = [9, 6, 5, 4, 2, 3, 1, 2, 1, 2, 2, 1, 1, 2];
    const values = means.flatMap((mean) => repeat(mean, 5));
    const errors = means.slice(0, 8).map((_, cut) => {
      const kept = means.slice(cut);
      const mean = kept.reduce((sum, x) => sum + x, 0) / kept.length;
      return kept.reduce((sum, x) => sum + (x - mean) ** 2, 0) / kept.length ** 2;
    });
    const best = errors.indexOf(Math.min(...errors));
    expect(best).toBeGreaterThan(0);
    expect(mser5(values).truncate).toBe(best * 5);
  });

  it('cuts nothing from a series that never changes', () => {
    expect(mser5(repeat(4, 100))).toEqual({ truncate: 0, settled: true });
  });

  it('says that a series which rises steadily has not settled', () => {
    const rising = Array.from({ length: 200 }, (_, i) => i);
    expect(mser5(rising).settled).toBe(false);
  });

  it('says nothing about a series too short to tell', () => {
    expect(mser5(repeat(4, 49))).toEqual({ truncate: 0, settled: false });
  });
});
