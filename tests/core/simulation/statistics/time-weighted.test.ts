import { describe, expect, it } from 'vitest';
import { TimeWeighted } from '../../../../src/core/simulation/statistics/index.ts';

describe('levels over time', () => {
  it('add up to the time spent: two overlapping stays of 10 and 4 minutes make 14', () => {
    const queue = new TimeWeighted(1);
    queue.change(0, 0, 1);
    queue.change(0, 3, 1);
    queue.change(0, 7, -1);
    queue.change(0, 10, -1);
    expect(queue.integral(0, 10)).toBe(14);
    expect(queue.integral(0, 100)).toBe(14);
    expect(queue.highest(0)).toBe(2);
    expect(queue.level(0)).toBe(0);
  });

  it('count the level that is still on', () => {
    const queue = new TimeWeighted(1);
    queue.set(0, 5, 3);
    expect(queue.integral(0, 5)).toBe(0);
    expect(queue.integral(0, 7)).toBe(6);
  });

  it('don’t mix', () => {
    const queues = new TimeWeighted(2);
    queues.set(0, 0, 1);
    queues.set(1, 0, 10);
    expect([queues.integral(0, 2), queues.integral(1, 2)]).toEqual([2, 20]);
  });

  it('start again after the warm-up with the level they have', () => {
    const queue = new TimeWeighted(1);
    queue.set(0, 0, 9);
    queue.set(0, 1, 2);
    queue.restart(10);
    expect(queue.integral(0, 10)).toBe(0);
    expect(queue.integral(0, 13)).toBe(6);
    expect(queue.highest(0)).toBe(2);
  });
});
