import { describe, expect, it } from 'vitest';
import {
  combineSamples,
  estimate,
  Observations,
  summariseSample,
} from '../../../../src/core/simulation/statistics/index.ts';

const none = { value: null, ci95: null };

describe('the summary of one replication', () => {
  it('describes observations in any order and leaves them as they are', () => {
    const values = Float64Array.of(4, 1, 3, 2);
    const { count, mean, min, max, p50, p75, p90 } = summariseSample(values);
    expect({ count, mean, min, max, p50, p75, p90 }).toEqual({
      count: 4,
      mean: 2.5,
      min: 1,
      max: 4,
      p50: 2.5,
      p75: 3.25,
      p90: 3.7,
    });
    expect([...values]).toEqual([4, 1, 3, 2]);
  });

  it('of nothing is null throughout', () => {
    const { count, ...rest } = summariseSample(new Float64Array(0));
    expect(count).toBe(0);
    expect(new Set(Object.values(rest))).toEqual(new Set([null]));
  });
});

describe('replications combined', () => {
  const samples = [[1, 2, 3], [4, 8], []].map((values) => summariseSample(Float64Array.from(values)));

  it('average mean and percentiles over those that saw something', () => {
    const { mean, p50, p90 } = combineSamples(samples);
    expect(mean).toEqual(estimate([2, 6]));
    expect(p50).toEqual(estimate([2, 6]));
    expect(p90).toEqual(estimate([2.8, 7.6]));
  });

  it('pool count, spread and range over all observations', () => {
    const { count, sd, min, max } = combineSamples(samples);
    expect({ count, min, max }).toEqual({ count: 5, min: 1, max: 8 });
    // 1, 2, 3, 4, 8: mean 3.6, squares 6.76 + 2.56 + 0.36 + 0.16 + 19.36
    expect(sd).toBeCloseTo(Math.sqrt(29.2 / 4), 12);
  });

  it('of no replication say nothing', () => {
    expect(combineSamples([])).toMatchObject({ count: 0, mean: none, sd: null, min: null, p99: none });
  });
});

describe('observations', () => {
  it('grow beyond the room they were given, and keep their order', () => {
    const observations = new Observations(2);
    for (const value of [5, 3, 4, 1, 2]) observations.add(value);
    expect(observations.count).toBe(5);
    expect([...observations.inOrder()]).toEqual([5, 3, 4, 1, 2]);
    expect([...observations.ascending()]).toEqual([1, 2, 3, 4, 5]);
    expect([...observations.inOrder()]).toEqual([5, 3, 4, 1, 2]);
    observations.reset();
    expect(observations.inOrder()).toHaveLength(0);
  });
});
