import { describe, expect, it } from 'vitest';
import { type Destination, journeyProcess, journeyReach, walkJourney } from '#core/journey';
import { compileProcess, readTable } from '#core/machine';
import { effectiveProbabilities, type FlowId, type NodeId, PLAIN_SCENARIO, type Service } from '#core/model';
import { compileRun, recordTrace, visitRates } from '#core/simulation';
import { type DrawnStep, drawJourney, JOURNEY, stepId } from '../../support/draw-journey.ts';
import { SCENARIO } from '../../support/draw-service.ts';

type Case = readonly [
  string,
  Readonly<Record<string, DrawnStep>>,
  readonly (readonly [string, string, number])[],
];

const CASES: readonly Case[] = [
  ['a row', { A: {}, B: {}, C: {} }, []],
  ['giving up', { A: { dropOut: 0.2 }, B: { dropOut: 0.1 }, C: {} }, []],
  ['a jump ahead', { A: {}, B: { dropOut: 0.5 }, C: {}, D: {} }, [['A', 'C', 0.3]]],
  ['a loop', { A: {}, B: {}, C: { dropOut: 0.1 } }, [['C', 'B', 0.4]]],
  ['a side branch', { A: {}, B: {}, X: { under: 'B' }, Y: { under: 'B' }, C: {} }, [['B', 'X', 0.25]]],
  [
    'everything at once',
    { A: { dropOut: 0.05 }, B: {}, X: { under: 'B', dropOut: 0.3 }, C: { dropOut: 0.1 }, D: {} },
    [
      ['A', 'C', 0.2],
      ['B', 'X', 0.5],
      ['C', 'A', 0.1],
      ['C', 'C', 0.2],
      ['D', 'B', 0.15],
    ],
  ],
];

/** Visits of every step of the compiled machine, for each customer who sets out, by the traffic equations of its table. */
function visitsByMachine(service: Service): ReadonlyMap<string, number> {
  const made = journeyProcess(service, service.journeys[JOURNEY] as never);
  if (made === null) throw new Error('no steps');
  const machines = compileProcess(made.service, made.processId, { placeholders: 'refuse' });
  if (!machines.ok) throw new Error('refused');
  const table = readTable([machines.value]);
  const chances = Float64Array.from(table.choiceFlow, (flow) => {
    const id = table.flows[flow] as FlowId;
    const source = made.service.flows[id]?.source as NodeId;
    return effectiveProbabilities(made.service, source).get(id) as number;
  });
  const none = new Uint8Array(chances.length);
  const begins = Float64Array.from(table.nodes, (id) => Number(id === machines.value.entries[0]));
  const rates = visitRates(table, { chances, defaults: none, decided: none }, begins);
  return new Map(
    table.nodes.flatMap((id, at) => {
      const isTask = made.service.nodes[id]?.kind === 'task';
      return isTask ? [[made.stepOf(id) as string, rates[at] as number] as const] : [];
    }),
  );
}

describe('a journey as a machine', () => {
  it.each(CASES)('%s: as many visits of each step as the absorbing chain says', (_, steps, jumps) => {
    const { service } = drawJourney(steps, jumps);
    const byMachine = visitsByMachine(service);
    const { steps: closed, trapped } = journeyReach(service, JOURNEY);
    expect(trapped).toEqual([]);
    expect(byMachine.size).toBe(Object.keys(steps).length);
    for (const [step, rate] of byMachine) expect(closed.get(stepId(step))?.visits).toBeCloseTo(rate, 9);
  });

  it.each(CASES)('%s: actors and table tell the same story', (_, steps, jumps) => {
    const { service, journey } = drawJourney(steps, jumps);
    const made = journeyProcess(service, journey);
    const run = compileRun(
      {
        ...(made?.service as Service),
        scenarios: {
          [SCENARIO]: {
            id: SCENARIO,
            name: '',
            arrivals: {
              ['start' as NodeId]: { by: 'interval', interval: { type: 'fixed', value: 1, unit: 'min' } },
            },
            start: '2026-01-05T00:00',
            stop: { by: 'cases', cases: 20 },
            warmup: { by: 'none' },
            replications: 1,
            seed: 1,
            placeholders: 'refuse',
            ...PLAIN_SCENARIO,
          },
        },
      },
      SCENARIO,
    );
    expect(run.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    if (!run.ok) return;
    const byTable = recordTrace(run.value, 'table', { cases: 20 });
    expect(byTable.entries.length).toBeGreaterThan(20 * 2);
    expect(recordTrace(run.value, 'actors', { cases: 20 })).toEqual(byTable);
  });
});

describe('of those who set out', () => {
  it('come as many to a step as have not given up or gone past it', () => {
    const { service } = drawJourney({ A: { dropOut: 0.2 }, B: { dropOut: 0.5 }, C: {} }, [['A', 'C', 0.25]]);
    const { steps, finish, giveUp } = journeyReach(service, JOURNEY);
    expect(steps.get(stepId('A'))).toEqual({ reach: 1, visits: 1 });
    expect(steps.get(stepId('B'))?.reach).toBeCloseTo(0.8 * 0.75, 12);
    expect(steps.get(stepId('C'))?.reach).toBeCloseTo(0.8 * 0.25 + 0.3, 12);
    expect(giveUp).toBeCloseTo(0.2 + 0.3, 12);
    expect(finish).toBeCloseTo(0.5, 12);
  });

  it('somebody who comes back is counted once among those who came, and each time among the visits', () => {
    const { service } = drawJourney({ A: {}, B: {}, C: {} }, [['B', 'A', 0.5]]);
    const { steps } = journeyReach(service, JOURNEY);
    expect(steps.get(stepId('B'))?.reach).toBeCloseTo(1, 12);
    expect(steps.get(stepId('B'))?.visits).toBeCloseTo(2, 12);
  });

  it('nobody comes to a side branch that no jump leads into', () => {
    const { service } = drawJourney({ A: {}, X: { under: 'A' }, B: {} });
    expect(journeyReach(service, JOURNEY).steps.get(stepId('X'))).toEqual({ reach: 0, visits: 0 });
  });

  it('jumps that promise more than everybody share them in proportion', () => {
    const { service } = drawJourney({ A: { dropOut: 0.5 }, B: {}, C: {}, D: {} }, [
      ['A', 'C', 0.9],
      ['A', 'D', 0.9],
    ]);
    const { steps } = journeyReach(service, JOURNEY);
    expect(steps.get(stepId('B'))?.reach).toBe(0);
    expect(steps.get(stepId('C'))?.reach).toBeCloseTo(0.25, 12);
  });

  it('a loop that nobody leaves is told, and nothing else is', () => {
    const { service } = drawJourney({ A: {}, B: {}, C: {} }, [['B', 'A', 1]]);
    const { steps, trapped } = journeyReach(service, JOURNEY);
    expect(trapped).toEqual(['A', 'B']);
    expect(steps.size).toBe(0);
  });
});

describe('a walk through a journey', () => {
  const steps = { A: {}, B: { dropOut: 0.1 }, X: { under: 'B' }, C: {} };
  const { service, journey } = drawJourney(steps, [['B', 'X', 0.2]]);
  const to = (name: string): Destination => ({ kind: 'step', stepId: stepId(name) });

  it('offers the ways out of the step where one stands', () => {
    const state = walkJourney(service, journey, [to('B')]);
    expect(state).toMatchObject({ here: 'B', outcome: 'underWay', story: ['A', 'B'] });
    expect(state?.ways.map(({ share }) => share)).toEqual([0.9 * 0.8, 0.9 * 0.2, 0.1]);
  });

  it('goes through side branches and back, and ends where the journey does', () => {
    const state = walkJourney(service, journey, [to('B'), to('X'), to('B'), to('C'), { kind: 'end' }]);
    expect(state).toMatchObject({ here: null, outcome: 'finished', story: ['A', 'B', 'X', 'B', 'C'] });
  });

  it('knows who gave up', () => {
    const state = walkJourney(service, journey, [to('B'), { kind: 'givesUp' }]);
    expect(state).toMatchObject({ here: null, outcome: 'gaveUp', story: ['A', 'B'] });
  });

  it('stops where a choice is none any more', () => {
    const state = walkJourney(service, journey, [to('B'), to('A'), to('C')]);
    expect(state).toMatchObject({ here: 'B', taken: [to('B')] });
  });

  it('there is none through a journey without steps', () => {
    const bare = drawJourney({});
    expect(walkJourney(bare.service, bare.journey, [])).toBeNull();
  });
});
