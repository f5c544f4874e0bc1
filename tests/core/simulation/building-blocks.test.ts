import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EventHeap } from '../../../src/core/simulation/kernel/event-heap.ts';
import { RouteTree } from '../../../src/core/simulation/kernel/route-tree.ts';
import { TimeBins } from '../../../src/core/simulation/kernel/time-bins.ts';
import { DESCRIPTION, describeColumn, SHARES } from '../../../src/core/simulation/order-statistics.ts';

describe('future events', () => {
  it('come in order of time, then class, then as scheduled', () => {
    const event = fc.record({ time: fc.integer({ min: 0, max: 5 }), kind: fc.integer({ min: 0, max: 5 }) });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 400 }), (events) => {
        const heap = new EventHeap();
        for (const [subject, { time, kind }] of events.entries()) {
          heap.due = time;
          heap.push(kind, subject, subject + 1);
        }
        const expected = events
          .map((each, subject) => ({ ...each, subject, stamp: subject + 1 }))
          .toSorted((a, b) => a.time - b.time || a.kind - b.kind || a.subject - b.subject);
        const found = expected.map(() => {
          heap.pop();
          const { time, kind, subject, stamp } = heap;
          return { time, kind, subject, stamp };
        });
        expect(found).toEqual(expected);
        expect(heap.next).toBe(Infinity);
      }),
      { seed: 1 },
    );
  });
});

describe('describing a column', () => {
  const lengths = [1, 2, 3, 100, 2048, 2049, 5000];

  it.each(lengths)('of %i numbers: percentiles are those of the sorted column', (length) => {
    for (const scale of [1e-9, 1, 1e12]) {
      const values = Float64Array.from({ length }, (_, i) =>
        i % 3 === 0 ? 0 : ((i * 7919) % 10_007) * scale,
      );
      const sorted = values.toSorted();
      const expected = SHARES.map((share) => {
        const rank = share * (length - 1);
        const low = sorted[Math.floor(rank)] as number;
        return low + (rank - Math.floor(rank)) * ((sorted[Math.ceil(rank)] as number) - low);
      });
      const out = new Float64Array(DESCRIPTION);
      describeColumn(values, out, 0);
      expect(Array.from(out.subarray(5))).toEqual(expected);
      expect([out[0], out[3], out[4]]).toEqual([length, sorted[0], sorted.at(-1)]);
    }
  });

  it('finds mean and spread where they are small beside the numbers', () => {
    const values = Float64Array.from({ length: 5000 }, (_, i) => 1e9 + (i % 2));
    const out = new Float64Array(DESCRIPTION);
    describeColumn(values, out, 0);
    expect(out[1]).toBeCloseTo(1e9 + 0.5, 6);
    expect(out[2]).toBeCloseTo(1250, 6);
  });
});

describe('bins of time', () => {
  it('hold the whole integral, whatever their width has become', () => {
    const bins = new TimeBins();
    let total = 0;
    for (let i = 1; i <= 5000; i++) {
      const time = i * i * 0.01;
      total += (i % 7) * (time - (i - 1) * (i - 1) * 0.01);
      bins.add(time, i % 7);
    }
    expect(bins.areas.reduce((sum, area) => sum + area, 0)).toBeCloseTo(total, 3);
    expect(bins.used * bins.width).toBeGreaterThanOrEqual(250_000);
    expect(bins.used).toBeLessThanOrEqual(512);
  });
});

describe('routes', () => {
  it('are told apart by their steps, in order', () => {
    const tree = new RouteTree(3);
    const route = (...steps: number[]) => steps.reduce((at, step) => tree.extend(at, step), 0);
    for (const steps of [[0, 1], [0, 1], [1, 0], [0, 1, 2], [], [0, 2]]) tree.count(route(...steps));
    expect(Array.from(tree.report())).toEqual([2, 2, 0, 1, 1, 0, 1, 2, 1, 0, 1, 3, 0, 1, 2, 1, 2, 0, 2]);
  });
});
