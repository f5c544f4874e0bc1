import { describe, expect, it } from 'vitest';
import type { Service, Task } from '#core/model';
import { moments } from '#core/random';
import { simulate } from '#core/simulation';
import { behind, proposed, sketch } from './sketch.ts';

const taskOf = (service: Service, id: string) => service.nodes[id as never] as unknown as Task;
const mean = (service: Service, id: string) => moments(taskOf(service, id).duration).mean;

describe('task elimination', () => {
  it('takes out a step that was classed as waste', () => {
    const service = sketch({
      tasks: { A: { role: 'desk' }, B: { role: 'desk', valueClass: 'waste', waste: 'moving' }, C: {} },
      flows: [
        ['start', 'A'],
        ['A', 'B'],
        ['B', 'C'],
        ['C', 'end'],
      ],
    });
    const [only, ...more] = proposed(service, 'elimination');
    expect(more).toEqual([]);
    expect(only?.redesign).toMatchObject({ code: 'removeStep', at: ['B'], values: { name: 'B' } });
    expect(behind(only!.after, 'A')).toEqual(['C']);
  });

  it('takes out a check that turns down next to nothing, with its decision and what only that led to', () => {
    const service = sketch({
      tasks: {
        A: { role: 'desk' },
        check: {
          role: 'desk',
          check: { kind: 'check', objectId: null, rejects: '', rejectFlowId: 'ok-tell' as never },
        },
        tell: { role: 'desk' },
        B: { role: 'desk' },
      },
      others: { ok: { kind: 'exclusiveGateway' }, no: { kind: 'endEvent' } },
      flows: [
        ['start', 'A'],
        ['A', 'check'],
        ['check', 'ok'],
        ['ok', 'B', 0.995],
        ['ok', 'tell', 0.005],
        ['tell', 'no'],
        ['B', 'end'],
      ],
    });
    const [only] = proposed(service, 'elimination');
    expect(only?.redesign).toMatchObject({ code: 'removeCheck', values: { name: 'check', share: 0.005 } });
    expect(behind(only!.after, 'A')).toEqual(['B']);
    expect(Object.keys(only!.after.nodes).toSorted()).toEqual(['A', 'B', 'end', 'start']);
  });

  it('leaves alone what must be kept, what a decision is made on, and checks that turn cases down', () => {
    const tasks = {
      A: { role: 'desk', valueClass: 'waste', mustKeep: true },
      B: { role: 'desk', valueClass: 'waste' },
      check: {
        role: 'desk',
        check: { kind: 'check', objectId: null, rejects: '', rejectFlowId: 'ok-end' as never },
      },
      C: { role: 'desk' },
    } as const;
    const service = sketch({
      tasks,
      others: { x: { kind: 'exclusiveGateway' }, ok: { kind: 'exclusiveGateway' } },
      flows: [
        ['start', 'A'],
        ['A', 'B'],
        ['B', 'x'],
        ['x', 'check', 0.5],
        ['x', 'C', 0.5],
        ['check', 'ok'],
        ['ok', 'C', 0.8],
        ['ok', 'end', 0.2],
        ['C', 'end'],
      ],
    });
    expect(proposed(service, 'elimination')).toEqual([]);
  });
});

describe('task composition', () => {
  const flows = [
    ['start', 'A'],
    ['A', 'B'],
    ['B', 'end'],
  ] as const;

  it('lets one person do two steps in one go, with a tenth of the work saved', () => {
    const service = sketch({
      tasks: { A: { role: 'desk', minutes: 6 }, B: { role: 'desk', minutes: 4 } },
      flows,
    });
    const [only] = proposed(service, 'composition');
    expect(only?.redesign).toMatchObject({
      code: 'mergeSteps',
      values: { first: 'A', second: 'B', saving: 0.1 },
    });
    expect(mean(only!.after, 'A')).toBeCloseTo(9);
    expect(only!.after.nodes['B' as never]).toBeUndefined();
  });

  it('is silent between roles, for separate duties and for what must be kept', () => {
    const silent = [
      { A: { role: 'desk' }, B: { role: 'office' } },
      { A: { role: 'desk', separateFrom: ['B'] }, B: { role: 'desk' } },
      { A: { role: 'desk' }, B: { role: 'desk', mustKeep: true } },
    ];
    for (const tasks of silent) expect(proposed(sketch({ tasks, flows }), 'composition')).toEqual([]);
  });
});

describe('parallelism', () => {
  const flows = [
    ['start', 'A'],
    ['A', 'B'],
    ['B', 'end'],
  ] as const;

  it('lets two roles work side by side on different things', () => {
    const tasks = { A: { role: 'desk', outputs: ['offer'] }, B: { role: 'office', outputs: ['contract'] } };
    const [only] = proposed(sketch({ tasks, flows }), 'parallelism');
    expect(only?.redesign).toMatchObject({ code: 'parallelSteps', at: ['A', 'B'] });
    const [split] = behind(only!.after, 'start');
    expect(behind(only!.after, split!).toSorted()).toEqual(['A', 'B']);
    expect(behind(only!.after, 'A')).toEqual(behind(only!.after, 'B'));
  });

  it('is silent where the second reads what the first writes, in the same hands, or where nothing is known', () => {
    const silent = [
      { A: { role: 'desk', outputs: ['offer'] }, B: { role: 'office', inputs: ['offer'] } },
      { A: { role: 'desk', outputs: ['offer'] }, B: { role: 'desk', outputs: ['contract'] } },
      { A: { role: 'desk' }, B: { role: 'office' } },
    ];
    for (const tasks of silent) expect(proposed(sketch({ tasks, flows }), 'parallelism')).toEqual([]);
  });
});

describe('resequencing', () => {
  const flows = [
    ['start', 'A'],
    ['A', 'B'],
    ['B', 'x'],
    ['x', 'pay', 0.3],
    ['x', 'end', 0.7],
    ['pay', 'end'],
  ] as const;
  const others = { x: { kind: 'exclusiveGateway' } } as const;

  it('moves a step onto the only branch that uses its result', () => {
    const tasks = {
      A: { role: 'desk', outputs: ['account'] },
      B: { role: 'desk' },
      pay: { inputs: ['account'] },
    };
    const [only] = proposed(sketch({ tasks, others, flows }), 'resequencing');
    expect(only?.redesign).toMatchObject({ code: 'moveBehind', values: { name: 'A', choice: 'x' } });
    expect(behind(only!.after, 'start')).toEqual(['B']);
    expect(behind(only!.after, 'x').toSorted()).toEqual(['A', 'end']);
    expect(behind(only!.after, 'A')).toEqual(['pay']);
    expect(only!.after.flows['x-pay' as never]).toMatchObject({ probability: 0.3, target: 'A' });
  });

  it('is silent where the decision itself, both branches or nobody reads it', () => {
    const silent = [
      { A: { role: 'desk', outputs: ['account'] }, B: { inputs: ['account'] }, pay: { inputs: ['account'] } },
      { A: { role: 'desk', outputs: ['account'] }, B: {}, pay: {} },
      { A: { role: 'desk', outputs: ['account'], mustKeep: true }, B: {}, pay: { inputs: ['account'] } },
    ];
    for (const tasks of silent)
      expect(proposed(sketch({ tasks, others, flows }), 'resequencing')).toEqual([]);
  });
});

describe('knock-out', () => {
  const check = (flow: string) =>
    ({ kind: 'check', objectId: null, rejects: '', rejectFlowId: flow as never }) as const;
  const others = {
    x: { kind: 'exclusiveGateway' },
    y: { kind: 'exclusiveGateway' },
    no: { kind: 'endEvent' },
  } as const;
  const flows = [
    ['start', 'A'],
    ['A', 'x'],
    ['x', 'B', 0.9],
    ['x', 'no', 0.1],
    ['B', 'y'],
    ['y', 'C', 0.6],
    ['y', 'no', 0.4],
    ['C', 'end'],
  ] as const;

  it('puts the check first that turns down more for less work', () => {
    const tasks = {
      A: { role: 'desk', minutes: 20, check: check('x-no') },
      B: { role: 'desk', minutes: 2, check: check('y-no') },
      C: { role: 'desk' },
    };
    const [only] = proposed(sketch({ tasks, others, flows }), 'knockOut');
    expect(only?.redesign).toMatchObject({
      code: 'reorderChecks',
      values: { order: 'B → A', before: 21.8, after: 14 },
    });
    expect(behind(only!.after, 'start')).toEqual(['B']);
    expect(only!.after.flows['y-no' as never]).toMatchObject({ source: 'y', probability: 0.4 });
  });

  it('is silent in the best order, and where the later check reads the earlier one', () => {
    const silent = [
      {
        A: { role: 'desk', minutes: 2, check: check('x-no') },
        B: { role: 'desk', minutes: 20, check: check('y-no') },
        C: {},
      },
      {
        A: { role: 'desk', minutes: 20, outputs: ['file'], check: check('x-no') },
        B: { role: 'desk', minutes: 2, inputs: ['file'], check: check('y-no') },
        C: {},
      },
    ];
    for (const tasks of silent) expect(proposed(sketch({ tasks, others, flows }), 'knockOut')).toEqual([]);
  });
});

describe('triage', () => {
  const attributes = {
    attributes: {
      size: {
        id: 'size',
        name: 'size',
        stream: 900,
        draw: {
          by: 'category',
          values: [
            { value: 'small', share: 0.6 },
            { value: 'large', share: 0.4 },
          ],
        },
      },
    },
  } as never;
  const flows = [
    ['start', 'A'],
    ['A', 'B'],
    ['B', 'end'],
  ] as const;
  const tasks = {
    A: { role: 'desk', minutes: 3 },
    B: { role: 'office', minutes: 30, valueClass: 'valueAdding' },
  } as const;

  it('splits the step with most work by the most frequent kind of case', () => {
    const [only, ...more] = proposed(sketch({ tasks, flows, more: attributes }), 'triage');
    expect(more).toEqual([]);
    expect(only?.redesign).toMatchObject({ values: { name: 'B', kind: 'small', share: 0.6, saving: 0.2 } });
    const { after } = only!;
    const [choice] = behind(after, 'A');
    const special = behind(after, choice!).find((id) => id !== 'B');
    expect(taskOf(after, special!)).toMatchObject({ name: 'B · small', valueClass: 'valueAdding' });
    expect(mean(after, special!)).toBeCloseTo(24);
    const own = Object.values(after.flows).find(({ target }) => target === special);
    expect(own).toMatchObject({ condition: 'size = "small"', probability: 0.6 });
    expect(behind(after, special!)).toEqual(behind(after, 'B'));
  });

  it('splits it by the most frequent segment too, where a run says how many cases each has', () => {
    const segment = (id: string, name: string, stream: number) => ({
      id,
      name,
      priority: 0,
      dueWithin: null,
      attributes: {},
      stream,
    });
    const drawn = sketch({
      tasks,
      flows,
      more: {
        segments: { vip: segment('vip', 'VIP "Gold"', 950), all: segment('all', 'Everybody', 951) },
      } as never,
    });
    const scenario = Object.values(drawn.scenarios)[0]!;
    const every = (mean: number) => ({
      start: { by: 'interval', interval: { type: 'exponential', mean, unit: 'min' } },
    });
    const arrivals = { arrivals: {}, segmentArrivals: { vip: every(60), all: every(120) } };
    const scenarios = { [scenario.id]: { ...scenario, ...arrivals } } as unknown as Service['scenarios'];
    const service: Service = { ...drawn, scenarios };
    expect(proposed(service, 'triage')).toEqual([]);
    const run = simulate(service, scenario.id, { stop: { by: 'cases', cases: 600 } });
    if (!run.ok) throw new Error('does not run');
    const [only, ...more] = proposed(service, 'triage', run.value);
    expect(more).toEqual([]);
    expect(only?.redesign).toMatchObject({ at: ['B', 'vip'], values: { name: 'B', kind: 'VIP "Gold"' } });
    expect(only?.redesign.values['share']).toBeCloseTo(2 / 3, 1);
    const { after } = only!;
    const own = Object.values(after.flows).find(({ condition }) => condition !== null);
    expect(own?.condition).toBe('segment = "VIP \\"Gold\\""');
    // Those of the segment take their own way, the others do not.
    const ran = simulate(after, scenario.id, { stop: { by: 'cases', cases: 600 } });
    const visits = ran.ok ? ran.value.steps.find(({ id }) => id === own?.target)?.visitsPerCase.value : null;
    expect(visits).toBeCloseTo(only!.redesign.values['share'] as number, 1);
  });

  it('is silent without attributes, and where work does not vary', () => {
    expect(proposed(sketch({ tasks, flows }), 'triage')).toEqual([]);
    const duration = { type: 'fixed', value: 5, unit: 'min' } as const;
    const steady = sketch({
      tasks: { A: { ...tasks.A, duration }, B: { ...tasks.B, duration } },
      flows,
      more: attributes,
    });
    expect(proposed(steady, 'triage')).toEqual([]);
  });
});
