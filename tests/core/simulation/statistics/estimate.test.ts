import { describe, expect, it } from 'vitest';
import {
  estimate,
  relativeHalfWidth,
  shareEstimate,
  wilsonInterval,
} from '../../../../src/core/simulation/statistics/index.ts';

describe('an estimate from replications', () => {
  it('is their mean with a Student t interval', () => {
    // s² = 32 / 7, t(0.975, 7) = 2.364624251592785
    const { value, ci95 } = estimate([2, 4, 4, 4, 5, 5, 7, 9]);
    const half = (2.364624251592785 * Math.sqrt(32 / 7)) / Math.sqrt(8);
    expect(value).toBe(5);
    expect(ci95?.[0]).toBeCloseTo(5 - half, 12);
    expect(ci95?.[1]).toBeCloseTo(5 + half, 12);
  });

  it('of two replications is wide: t(0.975, 1) is 12.7', () => {
    expect(estimate([9, 11]).ci95?.map((end) => Math.round(end * 1e4) / 1e4)).toEqual([-2.7062, 22.7062]);
  });

  it('has no interval from one replication and nothing from none', () => {
    expect(estimate([3])).toEqual({ value: 3, ci95: null });
    expect(estimate([])).toEqual({ value: null, ci95: null });
  });

  it('leaves out replications that saw nothing', () => {
    expect(estimate([null, 4, null])).toEqual({ value: 4, ci95: null });
    expect(estimate([null, 4, null, 6])).toEqual(estimate([4, 6]));
    expect(estimate([null, null])).toEqual({ value: null, ci95: null });
  });

  it('never holds NaN', () => {
    expect(estimate([Number.NaN, 2, Infinity])).toEqual({ value: 2, ci95: null });
  });

  it('of equal numbers has an interval of no width', () => {
    expect(estimate([7, 7, 7])).toEqual({ value: 7, ci95: [7, 7] });
  });

  it('reads from columns too', () => {
    expect(estimate(Float64Array.of(1, 2, 3))).toEqual(estimate([1, 2, 3]));
  });

  it('covers the truth in 95 of 100 experiments', () => {
    // sums of 12 numbers of a fixed low-discrepancy sequence stand for normal ones with mean 6
    let covered = 0;
    let at = 0;
    const experiments = 2000;
    for (let i = 0; i < experiments; i++) {
      const means = Array.from({ length: 5 }, () => {
        let sum = 0;
        for (let k = 0; k < 12; k++) sum += scatter(at++);
        return sum;
      });
      const { ci95 } = estimate(means);
      if (ci95 !== null && ci95[0] <= 6 && 6 <= ci95[1]) covered++;
    }
    expect(Math.abs(covered / experiments - 0.95)).toBeLessThan(4 * Math.sqrt((0.95 * 0.05) / experiments));
  });
});

/** A fixed scatter of the numbers from 0 to 1. */
function scatter(i: number): number {
  let word = Math.imul(i ^ 0x9e3779b9, 0x85ebca6b);
  word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
  return ((word ^ (word >>> 16)) >>> 0) / 2 ** 32;
}

describe('the relative half-width', () => {
  it('is half the interval ÷ the value', () => {
    expect(relativeHalfWidth({ value: 50, ci95: [49, 51] })).toBe(0.02);
    expect(relativeHalfWidth({ value: -50, ci95: [-51, -49] })).toBe(0.02);
  });

  it('is null where there is nothing to divide', () => {
    expect(relativeHalfWidth({ value: 50, ci95: null })).toBeNull();
    expect(relativeHalfWidth({ value: 0, ci95: [-1, 1] })).toBeNull();
    expect(relativeHalfWidth({ value: null, ci95: null })).toBeNull();
  });
});

describe('a share', () => {
  it('that varies between replications has a Student t interval', () => {
    const share = shareEstimate([8, 9, 10], [10, 10, 10]);
    expect(share).toEqual(estimate([0.8, 0.9, 1]));
    expect(share.approximate).toBeUndefined();
  });

  it('that doesn’t vary has a Wilson interval on the pooled cases, marked approximate', () => {
    const share = shareEstimate([10, 10], [10, 10]);
    expect(share).toEqual({ value: 1, ci95: wilsonInterval(20, 20), approximate: true });
    expect(share.ci95?.[0]).toBeCloseTo(0.8388748419471868, 12);
  });

  it('of one replication has no interval', () => {
    expect(shareEstimate([10], [10])).toEqual({ value: 1, ci95: null });
  });

  it('leaves out replications without a case', () => {
    expect(shareEstimate([0, 5, 6], [0, 10, 10])).toEqual(estimate([0.5, 0.6]));
    expect(shareEstimate([0, 0], [0, 0])).toEqual({ value: null, ci95: null });
  });
});

describe('the Wilson interval', () => {
  it.each([
    [8, 10, 0.4901624715366418, 0.9433178485456248],
    [0, 20, 0, 0.16112515805281938],
    [20, 20, 0.8388748419471806, 1],
    [5, 50, 0.04347576493189041, 0.21360231437479654],
  ] as const)('of %d in %d', (hits, trials, low, high) => {
    expect(wilsonInterval(hits, trials)?.[0]).toBeCloseTo(low, 12);
    expect(wilsonInterval(hits, trials)?.[1]).toBeCloseTo(high, 12);
  });

  it('of nothing is none', () => {
    expect(wilsonInterval(0, 0)).toBeNull();
  });
});
