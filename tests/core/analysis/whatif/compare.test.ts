import { comparePaired, comparePairs, createEvaluator, type Measured } from '#core/analysis/whatif';
import type { Edit } from '#core/editing';
import { createExample } from '#core/examples';
import type { NodeId, ScenarioId, Service } from '#core/model';
import { scaled } from '#core/random';
import { describe, expect, it } from 'vitest';
import { drawService, exponential, task } from '../../../support/draw-service.ts';

const replications = (count: number) => Array.from({ length: count }, (_, index) => index);

/** What a service with some edits gives, replication by replication. */
function measured(
  service: Service,
  { edits = [], seed, count }: { edits?: readonly Edit[]; seed: number; count: number },
): readonly Measured[] {
  const [scenario] = Object.keys(service.scenarios) as ScenarioId[];
  const answer = createEvaluator(service, scenario!, seed).evaluate(edits, replications(count));
  if (!answer.ok) throw new Error(answer.problems.map(({ code }) => code).join());
  return answer.measured;
}

describe('a paired comparison', () => {
  it('is a paired t interval', () => {
    // Differences −1, −2, −3, −4, −5: mean −3, s² = 2.5, t(0.975; 4) = 2.776445, half-width 2.776445 · √(2.5 / 5).
    const compared = comparePairs(
      [10, 12, 14, 16, 18].map((base, index) => [base, base - 1 - index] as const),
      -1,
      1,
    );
    expect(compared).toMatchObject({
      base: 14,
      value: 11,
      difference: -3,
      verdict: 'better',
      replications: 5,
    });
    expect(compared.interval?.[0]).toBeCloseTo(-3 - 2.776445 * Math.sqrt(0.5), 5);
    expect(compared.interval?.[1]).toBeCloseTo(-3 + 2.776445 * Math.sqrt(0.5), 5);
  });

  it('has the wider intervals the more rows have to hold together', () => {
    const pairs = [10, 12, 14, 16, 18].map((base, index) => [base, base - 1 - index] as const);
    const width = (rows: number) => {
      const [low, high] = comparePairs(pairs, -1, rows).interval!;
      return high - low;
    };
    // t(1 − 0.025 / 25; 4) ÷ t(0.975; 4) = 7.173182 ÷ 2.776445.
    expect(width(25) / width(1)).toBeCloseTo(7.173182 / 2.776445, 4);
    expect(comparePairs(pairs, -1, 25).verdict).toBe('none');
  });
});

describe('a process beside itself under other seeds', () => {
  const service = drawService({
    nodes: {
      start: { kind: 'startEvent' },
      A: task(exponential(8), 'desk'),
      B: task(exponential(14), 'office'),
      end: { kind: 'endEvent' },
    },
    flows: [
      ['start', 'A'],
      ['A', 'B'],
      ['B', 'end'],
    ],
    roles: { desk: 1, office: 2 },
    arrivals: { start: { by: 'interval', interval: exponential(10) } },
    scenario: { stop: { by: 'cases', cases: 80 }, warmup: { by: 'time', time: 100 } },
  });

  it('is called different in at most 7 % of 200 comparisons', () => {
    const differs = replications(200).filter((index) => {
      const base = measured(service, { seed: 2 * index + 1, count: 12 });
      const other = measured(service, { seed: 2 * index + 2, count: 12 });
      return comparePaired(base, other, 'cycleTime').verdict !== 'none';
    });
    expect(differs.length).toBeGreaterThan(0);
    expect(differs.length / 200).toBeLessThanOrEqual(0.07);
  });

  it('is not different at all under the same seed', () => {
    const same = comparePaired(
      measured(service, { seed: 1, count: 12 }),
      measured(service, { seed: 1, count: 12 }),
      'cycleTime',
    );
    expect(same).toMatchObject({ difference: 0, verdict: 'none' });
  });
});

describe('common random numbers', () => {
  it('make an interval at least three times narrower where the load of the bottleneck stays about the same', () => {
    const service = createExample('insurance-claim', 'en', 'insurance');
    const id = 'registerSydney' as NodeId;
    const node = service.nodes[id];
    if (node?.kind !== 'task') throw new Error(`<${id}> is a step of the example`);
    const edits: readonly Edit[] = [
      { command: 'setTask', args: { ids: [id], change: { duration: scaled(node.duration, 0.95) } } },
    ];
    const base = measured(service, { seed: 1, count: 24 });
    const paired = comparePaired(base, measured(service, { edits, seed: 1, count: 24 }), 'cycleTime');
    const apart = comparePaired(base, measured(service, { edits, seed: 2, count: 24 }), 'cycleTime');
    const width = ({ interval }: typeof paired) => interval![1] - interval![0];
    expect(width(apart) / width(paired)).toBeGreaterThan(3);
    // The estimate that stands in the table comes from the paired replications alone.
    expect(paired.pairing).toBeGreaterThan(3);
  }, 60_000);
});
