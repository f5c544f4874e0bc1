import { describe, expect, it } from 'vitest';
import type { Scenario } from '#core/model';
import { brokenIdentities, compileRun, replicateAtOnce, simulate } from '#core/simulation';
import { type Drawing, drawService, minutes, SCENARIO, task } from '../../support/draw-service.ts';

const EXACT = 9;
const list = (...times: number[]) => ({ start: { by: 'list' as const, times } });

/** One clerk, 10 minutes a case, urgent ones first; a fee of 3. `plain` cases belong to no segment. */
function shop({ plain = [], ...more }: Partial<Drawing> & { plain?: readonly number[] } = {}): Drawing {
  return {
    nodes: {
      start: { kind: 'startEvent' },
      A: task(minutes(10), 'clerk', { cost: 3 }),
      end: { kind: 'endEvent' },
    },
    flows: [
      ['start', 'A'],
      ['A', 'end'],
    ],
    roles: { clerk: { capacity: 1, costPerHour: 60, discipline: 'priority' } },
    segments: { usual: {}, urgent: { priority: 1 } },
    arrivals: plain.length > 0 ? list(...plain) : {},
    scenario: {
      segmentArrivals: { usual: list(0, 1, 2), urgent: list(3) } as Scenario['segmentArrivals'],
    },
    ...more,
  };
}

function outcome(drawing: Drawing) {
  const compiled = compileRun(drawService(drawing), SCENARIO);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  expect(brokenIdentities(compiled.value, replicateAtOnce(compiled.value, 0))).toEqual([]);
  const result = simulate(drawService(drawing), SCENARIO);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

describe('results by segment', () => {
  it('tell the cases, times and costs of each, in the order of the document', () => {
    const { segments } = outcome(shop());
    expect(segments?.map(({ id, cases }) => [id, cases.arrived, cases.completed])).toEqual([
      ['usual', 3, 3],
      ['urgent', 1, 1],
    ]);
    const [usual, urgent] = segments ?? [];
    // done at 10, 30 and 40; the urgent one at 20
    expect(usual?.cycleTime.mean.value).toBeCloseTo((10 + 29 + 38) / 3, EXACT);
    expect(usual?.waitingTime.mean.value).toBeCloseTo((0 + 19 + 28) / 3, EXACT);
    expect(urgent?.cycleTime).toMatchObject({ count: 1, min: 17, max: 17 });
    expect(urgent?.processingTime.mean.value).toBeCloseTo(10, EXACT);
    expect(urgent?.costPerCase.mean.value).toBeCloseTo(13, EXACT);
  });

  it('put cases without a segment last', () => {
    const { segments } = outcome(shop({ plain: [50, 51] }));
    expect(segments?.map(({ id, name, cases }) => [id, name, cases.completed])).toEqual([
      ['usual', 'usual', 3],
      ['urgent', 'urgent', 1],
      [null, '', 2],
    ]);
  });

  it('are none where no segment arrives', () => {
    const { segments } = outcome(shop({ plain: [0], scenario: {} }));
    expect(segments).toEqual([]);
  });

  it('say who was served in time, and who gave up', () => {
    const target = { measure: 'cycle', limit: 30, clock: 'clock' } as const;
    const patience = { limit: minutes(25), flowId: null };
    const { segments, kpis } = outcome(
      shop({
        nodes: {
          start: { kind: 'startEvent' },
          A: task(minutes(10), 'clerk', { patience }),
          end: { kind: 'endEvent' },
        },
        process: { target } as never,
      }),
    );
    const [usual, urgent] = segments ?? [];
    expect(usual?.cases).toMatchObject({ arrived: 3, completed: 2, abandoned: 1 });
    expect(usual?.serviceLevel?.clock.value).toBeCloseTo(2 / 3, EXACT);
    expect(urgent?.serviceLevel?.clock.value).toBe(1);
    expect(kpis.serviceLevel?.clock.value).toBeCloseTo(3 / 4, EXACT);
  });

  it('count what is cut off, too', () => {
    const { segments } = outcome(
      shop({
        nodes: { start: { kind: 'startEvent' }, A: task(minutes(10), 'clerk'), end: { kind: 'endEvent' } },
        roles: { clerk: 0 },
      }),
    );
    expect(segments?.map(({ cases }) => cases.stuck + cases.unfinished)).toEqual([3, 1]);
  });
});
