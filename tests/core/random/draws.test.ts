import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { childLineage, createDraws, pathOf, purpose } from '#core/random';
import { philox4x32 } from '../../../src/core/random/philox.ts';

const word = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const code = fc.constantFrom(...Object.values(purpose));
const draw = fc.tuple(word, word, word, code, word);

describe('a draw', () => {
  it('depends on what it is for and on nothing else: not on order, not on how often it is asked', () => {
    fc.assert(
      fc.property(fc.array(draw, { minLength: 1, maxLength: 20 }), (asked) => {
        const draws = createDraws(7, 3);
        const forward = asked.map((what) => draws.uniform(...what));
        const backward = asked.toReversed().map((what) => createDraws(7, 3).uniform(...what));
        expect(forward).toEqual(backward.toReversed());
      }),
      { seed: 1 },
    );
  });

  it('lies in the open interval from 0 to 1, on a grid on which 1 − u is exact', () => {
    fc.assert(
      fc.property(draw, (what) => {
        const u = createDraws(1, 0).uniform(...what);
        expect(u).toBeGreaterThan(0);
        expect(u).toBeLessThan(1);
        expect(Number.isInteger(u * 2 ** 53)).toBe(true);
        expect(1 - (1 - u)).toBe(u);
      }),
      { seed: 1 },
    );
  });

  it('is read off the counter as documented', () => {
    const out = new Uint32Array(4);
    philox4x32(11, 5, 2, (9 << 8) | purpose.choice, 42, 17, out);
    const [first, second] = out as unknown as [number, number];
    const expected = (Math.floor(first / 64) * 2 ** 26 + Math.floor(second / 64) + 0.5) / 2 ** 52;
    expect(createDraws(42, 9).uniform(17, 11, 5, purpose.choice, 2)).toBe(expected);
  });

  it.each([
    ['seed', createDraws(2, 0).uniform(1, 1, 1, purpose.duration, 1)],
    ['upper half of the seed', createDraws(1 + 2 ** 32, 0).uniform(1, 1, 1, purpose.duration, 1)],
    ['replication', createDraws(1, 1).uniform(1, 1, 1, purpose.duration, 1)],
    ['source', createDraws(1, 0).uniform(2, 1, 1, purpose.duration, 1)],
    ['case', createDraws(1, 0).uniform(1, 2, 1, purpose.duration, 1)],
    ['element', createDraws(1, 0).uniform(1, 1, 2, purpose.duration, 1)],
    ['purpose', createDraws(1, 0).uniform(1, 1, 1, purpose.choice, 1)],
    ['path', createDraws(1, 0).uniform(1, 1, 1, purpose.duration, 2)],
  ])('is another when the %s is', (_, other) => {
    expect(createDraws(1, 0).uniform(1, 1, 1, purpose.duration, 1)).not.toBe(other);
  });

  it.each(['cases', 'visits', 'elements', 'replications'])(
    'is even and unrelated over consecutive %s',
    (over) => {
      const n = 100_000;
      const numbers = Float64Array.from({ length: n }, (_, i) => {
        if (over === 'cases') return createDraws(1, 0).uniform(1, i, 1, purpose.duration, 0);
        if (over === 'visits') return createDraws(1, 0).uniform(1, 0, 1, purpose.duration, i);
        if (over === 'elements') return createDraws(1, 0).uniform(1, 0, i, purpose.duration, 0);
        return createDraws(1, i).uniform(1, 0, 1, purpose.duration, 0);
      });
      const bins = new Float64Array(100);
      let product = 0;
      numbers.forEach((u, i) => {
        const bin = Math.floor(u * 100);
        bins[bin] = (bins[bin] ?? 0) + 1;
        product += (u - 0.5) * ((numbers[(i + 1) % n] ?? 0) - 0.5);
      });
      const chiSquare = bins.reduce((sum, count) => sum + (count - n / 100) ** 2 / (n / 100), 0);
      // 99 degrees of freedom: mean 99, sd 14.1
      expect(Math.abs(chiSquare - 99)).toBeLessThan(4 * 14.1);
      expect(Math.abs((product / n) * 12)).toBeLessThan(4 / Math.sqrt(n));
    },
  );

  it('asks for whole seeds and replications in range', () => {
    expect(() => createDraws(-1, 0)).toThrow('seed');
    expect(() => createDraws(1.5, 0)).toThrow('seed');
    expect(() => createDraws(1, 2 ** 24)).toThrow('replication');
  });
});

describe('the lineage of a token', () => {
  it('of a child is never that of the first token', () => {
    fc.assert(
      fc.property(word, word, word, (...what) => {
        expect(childLineage(...what)).toBeGreaterThan(0);
      }),
      { seed: 1 },
    );
  });

  it('tells children by flow, by visit and by parent', () => {
    const names = new Set<number>();
    for (let parent = 0; parent < 20; parent++) {
      for (let flow = 0; flow < 20; flow++) {
        for (let visit = 0; visit < 20; visit++) names.add(childLineage(parent, flow, visit));
      }
    }
    expect(names.size).toBe(8000);
  });

  it('leaves the visit alone for the first token and scatters it for others', () => {
    expect([0, 1, 2].map((visit) => pathOf(0, visit))).toEqual([0, 1, 2]);
    const child = childLineage(0, 5, 0);
    expect(new Set([0, 1, 2].map((visit) => pathOf(child, visit))).size).toBe(3);
  });
});
