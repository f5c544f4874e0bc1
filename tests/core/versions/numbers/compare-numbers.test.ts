import { createExample } from '#core/examples';
import { exampleList } from '#core/examples/catalogue';
import type { Service } from '#core/model';
import { compareNumbers } from '#core/versions/numbers';
import { describe, expect, it } from 'vitest';
import { comparedAtOnce } from '../../../support/compare-at-once.ts';
import { drawService, exponential, task } from '../../../support/draw-service.ts';
import { redrawn } from '../../../support/redrawn.ts';
import { chanceOf, significantTogether } from '../../../../src/core/versions/numbers/holm.ts';

/** One desk, a case every 10 minutes on average. */
const queue = (mean: number, more: Partial<Parameters<typeof drawService>[0]> = {}): Service =>
  drawService({
    nodes: { start: { kind: 'startEvent' }, A: task(exponential(mean), 'desk'), end: { kind: 'endEvent' } },
    flows: [
      ['start', 'A'],
      ['A', 'end'],
    ],
    roles: { desk: { capacity: 1, costPerHour: 60 } },
    scenario: { stop: { by: 'cases', cases: 4000 }, warmup: { by: 'time', time: 4000 }, replications: 20 },
    ...more,
  });

const short = { replications: 4, stop: { by: 'cases', cases: 60 }, warmup: { by: 'none' } } as const;

describe('a service beside itself', () => {
  it.each(exampleList('en').map(({ id }) => id))('shows no difference anywhere: %s', (id) => {
    const service = createExample(id, 'en', 'one');
    const all = comparedAtOnce(service, service, short);
    expect(all.length).toBeGreaterThan(10);
    expect(all.filter(({ verdict, difference }) => verdict !== 'none' || difference !== 0)).toEqual([]);
  });

  it.each(exampleList('en').map(({ id }) => id))(
    'shows none when it was drawn again with other ids: %s',
    (id) => {
      const service = createExample(id, 'en', 'one');
      const all = comparedAtOnce(service, redrawn(service, { seed: 5 }).service, short);
      expect(all.filter(({ verdict, difference }) => verdict !== 'none' || difference !== 0)).toEqual([]);
    },
  );
});

describe('one desk that works faster', () => {
  // M/M/1: a case is there 1 ÷ (μ − λ) minutes on average, 8 → 6 minutes a case at one case every 10.
  const cycle = (mean: number): number => 1 / (1 / mean - 1 / 10);
  const all = comparedAtOnce(queue(8), redrawn(queue(6), { seed: 9 }).service);
  const of = (whose: string, measure: string) =>
    all.find((each) => each.of === whose && each.measure === measure)!;

  it('makes the difference of theory, inside the interval', () => {
    const { before, after, difference, interval, verdict } = of('case', 'cycleTime');
    expect(verdict).toBe('better');
    expect(Math.abs(before - cycle(8))).toBeLessThan(6);
    expect(Math.abs(after - cycle(6))).toBeLessThan(2);
    expect(difference).toBeCloseTo(after - before, 9);
    expect(interval![0]).toBeLessThan(cycle(6) - cycle(8));
    expect(interval![1]).toBeGreaterThan(cycle(6) - cycle(8));
  });

  it('is told at the step and at its people, and not where nothing changed', () => {
    expect(of('step', 'processing').verdict).toBe('better');
    expect(of('step', 'processing').difference).toBeCloseTo(-2, 0);
    expect(of('step', 'waiting').verdict).toBe('better');
    expect(of('role', 'utilisation').verdict).toBe('different');
    expect(of('role', 'utilisation').difference).toBeCloseTo(-0.2, 1);
    expect(of('step', 'visits').verdict).toBe('none');
    expect(of('case', 'costPerCase').verdict).toBe('better');
    expect(of('case', 'costPerCase').difference).toBeCloseTo(-2, 0);
    expect(of('case', 'lost').verdict).toBe('none');
  });

  it('is turned round with the two', () => {
    const back = comparedAtOnce(queue(6), queue(8)).find(({ measure }) => measure === 'cycleTime')!;
    expect(back.verdict).toBe('worse');
    expect(back.difference).toBeCloseTo(-of('case', 'cycleTime').difference, 6);
  });
});

describe('what both are run under', () => {
  it('is the scenario of the first: what the second says of its demand makes no difference', () => {
    const busier = { start: { by: 'interval', interval: exponential(5) } } as const;
    const all = comparedAtOnce(queue(8), queue(8, { arrivals: busier }), short);
    expect(all.filter(({ verdict }) => verdict !== 'none')).toEqual([]);
  });

  it('is told for each segment', () => {
    const arrivals = { start: { by: 'interval', interval: exponential(25) } } as const;
    const drawn = (mean: number): Service =>
      queue(mean, {
        segments: { gold: {}, silver: {} },
        scenario: { ...short, segmentArrivals: { gold: arrivals, silver: arrivals } } as never,
        arrivals: {},
      });
    const ids = comparedAtOnce(drawn(8), drawn(4), {
      ...short,
      replications: 10,
      stop: { by: 'cases', cases: 400 },
    })
      .filter(
        ({ of, measure, verdict }) => of === 'segment' && measure === 'cycleTime' && verdict === 'better',
      )
      .map(({ id }) => id);
    expect(ids).toEqual(['gold', 'silver']);
  });
});

describe('what is no step', () => {
  const drawn = (delay: number, clock: 'clock' | 'working' = 'working'): Service =>
    drawService({
      nodes: {
        start: { kind: 'startEvent' },
        pause: { kind: 'timerEvent', delay: exponential(delay) },
        pass: { kind: 'intermediateEvent' },
        A: task(exponential(2), 'desk', { target: { measure: 'wait', limit: 1, clock } }),
        end: { kind: 'endEvent' },
      },
      flows: [
        ['start', 'pause'],
        ['pause', 'pass'],
        ['pass', 'A'],
        ['A', 'end'],
      ],
      roles: { desk: { capacity: 1, calendarId: 'mornings' as never } },
      calendars: {
        mornings: {
          weekly: [0, 1, 2, 3, 4, 5, 6].map((day) => ({ from: 1440 * day + 480, to: 1440 * day + 720 })),
          exceptions: [],
          atClosing: 'pause',
        },
      },
    });

  it('is told of where a case spends time there, and a target counts on its own clock', () => {
    const all = comparedAtOnce(drawn(30), drawn(10), { ...short, replications: 10 });
    const nodes = all.filter(({ of, measure }) => of === 'node' && measure === 'time');
    expect(nodes.map(({ id, verdict }) => [id, verdict])).toEqual([['pause', 'better']]);
    expect(nodes[0]!.difference).toBeCloseTo(nodes[0]!.before * (10 / 30 - 1), 6);
    // Whoever comes at night waits till the morning, but not for one minute of working time.
    const within = comparedAtOnce(drawn(30, 'working'), drawn(30, 'clock'), short).find(
      ({ measure, of }) => of === 'step' && measure === 'withinTarget',
    )!;
    expect(within.before).toBeGreaterThan(within.after);
  });
});

describe('many elements at once', () => {
  it('are held against stricter and stricter levels (Holm)', () => {
    // 0.005 ≤ 0.05 ÷ 4 and 0.01 ≤ 0.05 ÷ 3, but 0.03 > 0.05 ÷ 2, so 0.04 is not looked at any more.
    expect(significantTogether([0.01, 0.04, 0.03, 0.005])).toEqual([true, false, false, true]);
    expect(significantTogether([0.04])).toEqual([true]);
    expect(significantTogether([])).toEqual([]);
  });

  it('have the chances of Student’s distribution', () => {
    expect(chanceOf(2.776445, 4)).toBeCloseTo(0.05, 6);
    expect(chanceOf(-4.604095, 4)).toBeCloseTo(0.01, 6);
    expect(chanceOf(0, 4)).toBeCloseTo(1, 6);
  });

  it('show nothing in one that would pass alone', () => {
    const figures = (value: (element: number, replication: number) => number) =>
      [0, 1, 2, 3, 4].map((replication) => ({
        replication,
        figures: [0, 1, 2, 3, 4].map((element) => ({
          of: 'step' as const,
          id: `step ${element}`,
          measure: 'waiting' as const,
          value: value(element, replication),
        })),
      }));
    // Differences −1 … −5 in each: t = 4.24 with 4 degrees of freedom, p = 0.013, significant alone and not among five.
    const all = compareNumbers(
      figures((_, replication) => 10 + replication),
      figures((element, replication) => (element === 0 ? 9 : 10 + replication)),
    );
    expect(all[0]).toMatchObject({ difference: -3, verdict: 'none' });
    expect(all[0]!.interval![1]).toBeLessThan(0);
  });
});
