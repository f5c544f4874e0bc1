import { describe, expect, it } from 'vitest';
import type { Service, Task } from '#core/model';
import { moments } from '#core/random';
import type { RoleOutcome } from '#core/simulation';
import { countedOutcome, estimate, summary } from '../counted-outcome.ts';
import { behind, proposed, sketch } from './sketch.ts';

const taskOf = (service: Service, id: string) => service.nodes[id as never] as unknown as Task;
const mean = (service: Service, id: string) => moments(taskOf(service, id).duration).mean;
const roleOf = (service: Service, id: string) =>
  service.roles[id as never] as unknown as { capacity: number };

const LINE = [
  ['start', 'A'],
  ['A', 'B'],
  ['B', 'end'],
] as const;

/** A run in which roles are so busy and share the waiting so, and steps share it so. */
function busy(
  service: Service,
  roles: Readonly<Record<string, readonly [number, number]>>,
  steps: Readonly<Record<string, number>> = {},
) {
  const shares = Object.fromEntries(
    Object.entries(steps).map(([id, share]) => [id, { shareOfWaiting: estimate(share) }]),
  );
  return countedOutcome(service, { 'start-A': 1000, 'A-B': 1000, 'B-end': 1000 }, shares, {
    roles: Object.entries(roles).map(
      ([id, [utilisation, share]]) =>
        ({
          id,
          name: id,
          utilisation: estimate(utilisation),
          shareOfWaiting: estimate(share),
          waiting: summary(1),
        }) as unknown as RoleOutcome,
    ),
  });
}

describe('task automation', () => {
  it('automates short necessary routine, at a tenth of the time and a stated cost', () => {
    const service = sketch({
      tasks: {
        A: { role: 'desk', minutes: 12, valueClass: 'necessary', cost: 1 },
        B: { role: 'desk', valueClass: 'valueAdding' },
      },
      flows: LINE,
      roles: { desk: { capacity: 2, costPerHour: 30 } },
    });
    const [only, ...more] = proposed(service, 'automation');
    expect(more).toEqual([]);
    expect(only?.redesign.values).toEqual({
      name: 'A',
      minutes: 1.2000000000000002,
      factor: 0.1,
      costShare: 0.5,
      cost: 4,
    });
    expect(taskOf(only!.after, 'A')).toMatchObject({
      performer: { by: 'nobody' },
      taskType: 'service',
      cost: 4,
    });
    expect(mean(only!.after, 'A')).toBeCloseTo(1.2);
  });

  it('is silent for long work, customers, approvals and judgements', () => {
    const tasks = {
      A: { role: 'desk', minutes: 40, valueClass: 'necessary' },
      B: { role: 'desk', valueClass: 'necessary', customerContact: true },
      C: { role: 'desk', valueClass: 'necessary', name: 'Approve payment' },
      D: { role: 'desk', valueClass: 'necessary' },
    } as const;
    const service = sketch({
      tasks,
      others: { x: { kind: 'exclusiveGateway' } },
      flows: [
        ['start', 'A'],
        ['A', 'B'],
        ['B', 'C'],
        ['C', 'D'],
        ['D', 'x'],
        ['x', 'end', 0.5],
        ['x', 'A', 0.5],
      ],
    });
    expect(proposed(service, 'automation')).toEqual([]);
  });
});

describe('extra resources', () => {
  const tasks = { A: { role: 'desk' }, B: { role: 'office' } };

  it('adds a person where cases wait', () => {
    const service = sketch({ tasks, flows: LINE });
    const run = busy(service, { desk: [0.9, 0.95], office: [0.3, 0.05] });
    const [only, ...more] = proposed(service, 'extraResources', run);
    expect(more).toEqual([]);
    expect(only?.redesign).toMatchObject({ code: 'addPerson', values: { role: 'desk', from: 2, to: 3 } });
    expect(roleOf(only!.after, 'desk').capacity).toBe(3);
  });

  it('keeps to the most people of a role and to the budget', () => {
    const full = sketch({ tasks, flows: LINE, roles: { desk: { capacity: 2, maximumCapacity: 2 } } });
    expect(proposed(full, 'extraResources', busy(full, { desk: [0.9, 1] }))).toEqual([]);
    const poor = sketch({
      tasks,
      flows: LINE,
      roles: { desk: { capacity: 2, costPerHour: 10 } },
      staffBudget: 3400,
    });
    expect(proposed(poor, 'extraResources', busy(poor, { desk: [0.9, 1] }))).toEqual([]);
  });
});

describe('specialist and generalist', () => {
  const tasks = {
    A: { role: 'north', name: 'Register (north)' },
    B: { role: 'south', name: 'Register (south)' },
  };

  it('makes one pool of two roles that do the same work', () => {
    const service = sketch({
      tasks,
      flows: LINE,
      roles: { north: { capacity: 2, costPerHour: 30 }, south: { capacity: 3, costPerHour: 33 } },
    });
    const [only] = proposed(service, 'pooling');
    expect(only?.redesign).toMatchObject({
      code: 'poolRoles',
      values: { role: 'north', other: 'south', people: 5, costPerHour: 33 },
    });
    expect(only!.after.roles).toEqual({ north: expect.objectContaining({ capacity: 5, costPerHour: 33 }) });
    expect(taskOf(only!.after, 'B').performer).toEqual({ by: 'role', roleId: 'north' });
  });

  it('is silent for other work, other hours, other pay and separate duties', () => {
    const silent = [
      sketch({ tasks: { ...tasks, B: { role: 'south', name: 'Pay' } }, flows: LINE }),
      sketch({ tasks, flows: LINE, roles: { north: { costPerHour: 30 }, south: { costPerHour: 60 } } }),
      sketch({ tasks: { ...tasks, B: { ...tasks.B, separateFrom: ['A'] } }, flows: LINE }),
    ];
    for (const service of silent) expect(proposed(service, 'pooling')).toEqual([]);
  });
});

describe('flexible assignment', () => {
  it('lets a less busy role help out', () => {
    const service = sketch({ tasks: { A: { role: 'desk' }, B: { role: 'office' } }, flows: LINE });
    const run = busy(service, { desk: [0.9, 1], office: [0.4, 0] }, { A: 1 });
    const [only] = proposed(service, 'flexibleAssignment', run);
    expect(only?.redesign).toMatchObject({
      code: 'alsoBy',
      values: { name: 'A', role: 'desk', helper: 'office' },
    });
    expect(taskOf(only!.after, 'A').performer).toEqual({ by: 'anyOf', roleIds: ['desk', 'office'] });
  });

  it('is silent without a run, where all are as busy, and where duties would mix', () => {
    const service = sketch({ tasks: { A: { role: 'desk' }, B: { role: 'office' } }, flows: LINE });
    expect(proposed(service, 'flexibleAssignment')).toEqual([]);
    expect(
      proposed(service, 'flexibleAssignment', busy(service, { desk: [0.9, 1], office: [0.85, 0] }, { A: 1 })),
    ).toEqual([]);
    const apart = sketch({
      tasks: { A: { role: 'desk', separateFrom: ['B'] }, B: { role: 'office' } },
      flows: LINE,
    });
    expect(
      proposed(apart, 'flexibleAssignment', busy(apart, { desk: [0.9, 1], office: [0.4, 0] }, { A: 1 })),
    ).toEqual([]);
  });
});

describe('the case manager', () => {
  const flows = [
    ['start', 'A'],
    ['A', 'B'],
    ['B', 'C'],
    ['C', 'end'],
  ] as const;

  it('keeps a step that would leave the role only to come back', () => {
    const tasks = { A: { role: 'desk' }, B: { role: 'office', minutes: 10 }, C: { role: 'desk' } };
    const [only] = proposed(sketch({ tasks, flows }), 'caseManager');
    expect(only?.redesign).toMatchObject({
      code: 'giveToRole',
      values: { name: 'B', role: 'desk', before: 'office', saving: 0.1 },
    });
    expect(taskOf(only!.after, 'B').performer).toEqual({ by: 'role', roleId: 'desk' });
    expect(mean(only!.after, 'B')).toBeCloseTo(9);
  });

  it('leaves approvals, what the customer comes for and separate duties where they are', () => {
    const silent = [
      { A: { role: 'desk' }, B: { role: 'office', name: 'Approve' }, C: { role: 'desk' } },
      { A: { role: 'desk' }, B: { role: 'office', valueClass: 'valueAdding' }, C: { role: 'desk' } },
      { A: { role: 'desk' }, B: { role: 'office', separateFrom: ['A'] }, C: { role: 'desk' } },
      { A: { role: 'desk' }, B: { role: 'office' }, C: { role: 'third' } },
    ] as const;
    for (const tasks of silent) expect(proposed(sketch({ tasks, flows }), 'caseManager')).toEqual([]);
  });
});

describe('contact reduction', () => {
  const flows = [
    ['start', 'A'],
    ['A', 'B'],
    ['B', 'C'],
    ['C', 'end'],
  ] as const;
  const first = { role: 'desk', minutes: 10, customerContact: true, outputs: ['address'] };

  it('asks the customer for everything at the first contact', () => {
    const tasks = {
      A: first,
      B: { role: 'desk' },
      C: { role: 'office', minutes: 8, customerContact: true, outputs: ['bank'] },
    };
    const [only] = proposed(sketch({ tasks, flows }), 'contactReduction');
    expect(only?.redesign).toMatchObject({
      code: 'askAtOnce',
      values: { first: 'A', second: 'C', extra: 2, saved: 4 },
    });
    expect(taskOf(only!.after, 'A').outputs).toEqual(['address', 'bank']);
    expect(taskOf(only!.after, 'C')).toMatchObject({ customerContact: false, inputs: ['bank'] });
    expect([mean(only!.after, 'A'), mean(only!.after, 'C')]).toEqual([12, 4]);
  });

  it('is silent where the later question depends on what was found out in between', () => {
    const tasks = {
      A: first,
      B: { role: 'desk', outputs: ['decision'] },
      C: { role: 'office', customerContact: true, inputs: ['decision'], outputs: ['bank'] },
    };
    expect(proposed(sketch({ tasks, flows }), 'contactReduction')).toEqual([]);
  });
});

describe('control addition', () => {
  const others = { x: { kind: 'exclusiveGateway' } } as const;
  const tasks = { A: { role: 'desk', minutes: 20 }, B: { role: 'office' } };
  const flows = (share: number) =>
    [
      ['start', 'A'],
      ['A', 'B'],
      ['B', 'x'],
      ['x', 'end', 1 - share],
      ['x', 'A', share],
    ] as const;

  it('checks right behind the step where the loop begins; as many faults as before, half of them found at once', () => {
    const [only] = proposed(sketch({ tasks, others, flows: flows(0.2) }), 'controlAddition');
    expect(only?.redesign).toMatchObject({
      code: 'checkAtOnce',
      values: { name: 'A', minutes: 2, caught: 0.5, from: 0.2 },
    });
    const { after } = only!;
    const [check] = behind(after, 'A');
    expect(taskOf(after, check!)).toMatchObject({ name: '✓ A', performer: { by: 'role', roleId: 'desk' } });
    const [choice] = behind(after, check!);
    expect(behind(after, choice!).toSorted()).toEqual(['A', 'B']);
    const early = Object.values(after.flows).find((flow) => flow.source === choice && flow.target === 'A');
    const late = after.flows['x-A' as never] as unknown as { probability: number };
    expect(early?.probability).toBeCloseTo(0.1);
    expect((1 - 0.1) * (1 - late.probability)).toBeCloseTo(0.8);
  });

  it('is silent where hardly anything comes back', () => {
    expect(proposed(sketch({ tasks, others, flows: flows(0.05) }), 'controlAddition')).toEqual([]);
  });
});

describe('buffering', () => {
  const flows = [
    ['start', 'ask'],
    ['ask', 'A'],
    ['A', 'end'],
  ] as const;
  const ask = { kind: 'messageCatchEvent', delay: { type: 'exponential', mean: 2, unit: 'd' } } as const;

  it('keeps what is asked for outside at hand', () => {
    const [only] = proposed(sketch({ tasks: { A: { role: 'desk' } }, others: { ask }, flows }), 'buffering');
    expect(only?.redesign).toMatchObject({ code: 'subscribe', values: { name: 'ask', cost: 0 } });
    expect(only!.after.nodes['ask' as never]).toMatchObject({ delay: { type: 'fixed', value: 0 } });
  });

  it('is silent for what is sent inside', () => {
    const others = {
      ask: { ...ask, message: 'ready' },
      tell: { kind: 'messageThrowEvent', message: 'ready' },
    } as const;
    const inside = [
      ['start', 'tell'],
      ['tell', 'ask'],
      ['ask', 'A'],
      ['A', 'end'],
    ] as const;
    expect(proposed(sketch({ tasks: { A: { role: 'desk' } }, others, flows: inside }), 'buffering')).toEqual(
      [],
    );
  });
});

describe('exception isolation', () => {
  const others = { x: { kind: 'exclusiveGateway' } } as const;
  const tasks = { A: { role: 'desk' }, special: { role: 'desk' } };
  const flows = (share: number) =>
    [
      ['start', 'x'],
      ['x', 'special', share],
      ['x', 'A', 1 - share],
      ['special', 'A'],
      ['A', 'end'],
    ] as const;

  it('gives a rare step to one person of its own', () => {
    const [only] = proposed(sketch({ tasks, others, flows: flows(0.1) }), 'exception');
    expect(only?.redesign).toMatchObject({
      code: 'isolate',
      values: { name: 'special', role: 'desk', share: 0.1, people: 1 },
    });
    const { performer } = taskOf(only!.after, 'special');
    const own = performer.by === 'role' ? roleOf(only!.after, performer.roleId) : null;
    expect(own).toMatchObject({ name: 'desk · special', capacity: 1 });
    expect(roleOf(only!.after, 'desk').capacity).toBe(1);
  });

  it('is silent for what many cases need, and for a single person', () => {
    expect(proposed(sketch({ tasks, others, flows: flows(0.5) }), 'exception')).toEqual([]);
    expect(proposed(sketch({ tasks, others, flows: flows(0.1), roles: { desk: 1 } }), 'exception')).toEqual(
      [],
    );
  });
});

describe('case-based work', () => {
  it('does batches case by case', () => {
    const batching = { by: 'size', size: 10, maximumWait: null } as const;
    const [only, ...more] = proposed(
      sketch({ tasks: { A: { role: 'desk', batching }, B: { role: 'desk' } }, flows: LINE }),
      'caseBasedWork',
    );
    expect(more).toEqual([]);
    expect(only?.redesign).toMatchObject({ code: 'noBatches', values: { name: 'A' } });
    expect(taskOf(only!.after, 'A').batching).toBeNull();
  });
});
