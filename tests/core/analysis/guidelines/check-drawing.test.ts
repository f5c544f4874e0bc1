import { describe, expect, it } from 'vitest';
import { checkDrawing } from '#core/analysis';
import { type CalendarId, DEFAULT_DURATION, type RoleId, type Service } from '#core/model';
import { drawing, id, LANE, withFlow, withNode } from '../../model/drawing.ts';

function told(service: Service, code: string) {
  return checkDrawing(service)
    .filter((problem) => problem.code === code)
    .map(({ severity, at, values }) => ({ severity, at, values }));
}

const SOUND = drawing('s:S t:A e:E', 'S>A A>E');

/** Two named branches with shares, joined again. */
const CHOICE = withFlow(
  withFlow(drawing('s:S x:X t:A t:B x:M e:E', 'S>X X>A X>B A>M B>M M>E'), 'X>A', {
    name: 'yes',
    probability: 0.2,
  }),
  'X>B',
  { name: 'no', probability: 0.8 },
);

it('has nothing to say about a sound drawing', () => {
  expect(checkDrawing(SOUND)).toEqual([]);
  expect(checkDrawing(CHOICE)).toEqual([]);
});

it('tells errors first, then warnings, then notes', () => {
  const messy = withNode(drawing('p:P t:A t:B', 'A>B'), 'B', { name: '' });
  expect([...new Set(checkDrawing(messy).map(({ severity }) => severity))]).toEqual([
    'error',
    'warning',
    'note',
  ]);
});

describe('names', () => {
  it('misses them on tasks', () => {
    const service = withNode(SOUND, 'A', { name: ' ' });
    expect(told(service, 'missingLabel')).toEqual([
      { severity: 'warning', at: ['A'], values: { name: '→ E' } },
    ]);
  });

  it('misses them on the flows of a choice, but not on its default flow or on parallel flows', () => {
    const service = withFlow(withFlow(CHOICE, 'X>A', { name: '' }), 'X>B', { name: '', isDefault: true });
    expect(told(service, 'missingFlowLabel')).toEqual([
      { severity: 'note', at: ['X', 'X>A'], values: { name: 'X', count: 1 } },
    ]);
    expect(told(drawing('s:S a:X t:A t:B a:M e:E', 'S>X X>A X>B A>M B>M M>E'), 'missingFlowLabel')).toEqual(
      [],
    );
  });
});

describe('start and end', () => {
  it('misses a start event, and says where cases begin instead', () => {
    expect(told(drawing('t:A t:B e:E', 'A>E B>E'), 'noStart')).toMatchObject([
      { severity: 'warning', values: { name: 'Test', count: 2 } },
    ]);
  });

  it('cannot begin where every node has a flow in', () => {
    expect(told(drawing('t:A t:B', 'A>B B>A'), 'noEntry')).toMatchObject([{ severity: 'error' }]);
  });

  it('misses an end event', () => {
    expect(told(drawing('s:S t:A', 'S>A'), 'noEnd')).toMatchObject([
      { severity: 'note', values: { name: 'Test' } },
    ]);
  });

  it('calls a process without nodes empty and nothing else', () => {
    const empty = { ...SOUND, nodes: {}, flows: {} };
    expect(checkDrawing(empty)).toMatchObject([
      { code: 'emptyProcess', severity: 'note', values: { name: 'Test' } },
    ]);
  });
});

describe('ways', () => {
  it('finds nodes no flow touches', () => {
    expect(told(drawing('s:S t:A e:E t:Lost', 'S>A A>E'), 'disconnectedNode')).toEqual([
      { severity: 'warning', at: ['Lost'], values: { name: 'Lost', extent: 'one', elements: 1 } },
    ]);
  });

  it('finds nodes nobody comes to, without those no flow touches', () => {
    const service = drawing('s:S t:A e:E t:B t:C t:Lost', 'S>A A>E B>C C>B');
    expect(told(service, 'unreachable')).toEqual([
      { severity: 'warning', at: ['B', 'C'], values: { name: 'B', extent: 'more', elements: 2 } },
    ]);
  });

  it('finds nodes one cannot get away from', () => {
    const service = drawing('s:S x:X t:A t:B e:E', 'S>X X>E X>A A>B B>A');
    expect(told(service, 'deadEnd')).toMatchObject([{ severity: 'warning', at: ['A', 'B'] }]);
    expect(told(drawing('s:S x:X t:A t:B', 'S>X X>A X>B'), 'deadEnd')).toEqual([]);
  });

  it('finds a loop in which no time passes, and not one with work or a timer in it', () => {
    const loop = 'S>M M>X X>M X>A A>E';
    expect(told(drawing('s:S x:M x:X t:A e:E', loop), 'zeroTimeLoop')).toMatchObject([{ at: ['M', 'X'] }]);
    expect(told(drawing('s:S t:M x:X t:A e:E', loop), 'zeroTimeLoop')).toEqual([]);
    expect(told(drawing('s:S m:M x:X t:A e:E', loop), 'zeroTimeLoop')).toEqual([]);
    const instant = withNode(drawing('s:S t:M x:X t:A e:E', loop), 'M', {
      duration: { type: 'fixed', value: 0, unit: 'h' },
    });
    expect(told(instant, 'zeroTimeLoop')).toMatchObject([
      { severity: 'warning', values: { name: 'M', elements: 2 } },
    ]);
  });
});

describe('flows', () => {
  it('finds the same flow drawn twice', () => {
    const service = withFlow(SOUND, 'S>A', {});
    const twin = { ...service.flows[id<never>('S>A')], id: id<never>('again') };
    const doubled = { ...service, flows: { ...service.flows, again: twin } } as unknown as Service;
    expect(told(doubled, 'duplicateFlow')).toEqual([
      { severity: 'warning', at: ['S>A', 'again'], values: { source: 'S', target: 'A', count: 2 } },
    ]);
  });

  it('finds flows that could not be drawn here', () => {
    const intoStart = drawing('s:S t:A e:E', 'S>A A>E A>S');
    expect(told(intoStart, 'flowIntoStart')).toMatchObject([{ severity: 'warning', at: ['A>S', 'A', 'S'] }]);
    expect(told(drawing('s:S g:G t:A e:E', 'S>G G>A A>E'), 'flowAfterEventGateway')).toMatchObject([
      { severity: 'error' },
    ]);
    expect(told(drawing('s:S g:G m:A e:E', 'S>G G>A A>E'), 'flowAfterEventGateway')).toEqual([]);
  });
});

describe('staff', () => {
  const lane = SOUND.lanes[LANE];

  it('misses a role', () => {
    const service = { ...SOUND, lanes: { [LANE]: { ...lane, roleId: null } } } as unknown as Service;
    expect(told(service, 'unassignedRole')).toEqual([
      { severity: 'warning', at: ['A'], values: { name: 'A' } },
    ]);
    expect(told(withNode(service, 'A', { performer: { by: 'nobody' } }), 'unassignedRole')).toEqual([]);
  });

  it('finds a role nobody is in, at any hour of its calendar', () => {
    const role = (capacity: number, calendarId: CalendarId | null) => ({
      ...SOUND,
      roles: { role_1: { id: id<RoleId>('role_1'), name: 'Desk', capacity, costPerHour: 0, calendarId } },
      calendars: {
        night: {
          id: id<CalendarId>('night'),
          name: 'Night',
          weekly: [{ from: 0, to: 60, capacity: 2 }],
          exceptions: [],
          atClosing: 'pause' as const,
        },
      },
    });
    expect(told(role(0, null), 'roleWithoutCapacity')).toEqual([
      { severity: 'warning', at: ['role_1', 'A'], values: { role: 'Desk', count: 1 } },
    ]);
    expect(told(role(0, id('night')), 'roleWithoutCapacity')).toEqual([]);
    expect(told(role(1, null), 'roleWithoutCapacity')).toEqual([]);
  });

  it('notes a task done by another role than that of its lane', () => {
    const boss = { id: id<RoleId>('boss'), name: 'Boss', capacity: 1, costPerHour: 0, calendarId: null };
    const service = {
      ...withNode(SOUND, 'A', { performer: { by: 'role', roleId: 'boss' } }),
      roles: { ...SOUND.roles, boss },
    };
    expect(told(service, 'laneRoleMismatch')).toEqual([
      { severity: 'note', at: ['A', LANE], values: { name: 'A', role: 'Boss', lane: 'Staff' } },
    ]);
    const own = withNode(SOUND, 'A', { performer: { by: 'role', roleId: 'role_1' } });
    expect(told(own, 'laneRoleMismatch')).toEqual([]);
  });

  it('notes tasks whose duration nobody has said', () => {
    expect(told(withNode(SOUND, 'A', { duration: DEFAULT_DURATION }), 'defaultDuration')).toEqual([
      { severity: 'note', at: ['A'], values: { name: 'A', extent: 'one', elements: 1 } },
    ]);
  });
});

describe('gateways', () => {
  it('finds shares that do not add up to one', () => {
    const less = withFlow(CHOICE, 'X>A', { probability: 0.1 });
    expect(told(less, 'probabilitiesSum')).toMatchObject([
      { severity: 'warning', at: ['X', 'X>A', 'X>B'], values: { name: 'X' } },
    ]);
    expect(told(withFlow(less, 'X>A', { probability: null }), 'probabilitiesSum')).toEqual([]);
    expect(told(withFlow(less, 'X>A', { isDefault: true }), 'probabilitiesSum')).toEqual([]);
    const more = withFlow(CHOICE, 'X>A', { probability: 0.5, isDefault: true });
    expect(told(more, 'probabilitiesSum')).toMatchObject([{ severity: 'error', values: { sum: 1.3 } }]);
  });

  it('notes one that joins and splits', () => {
    const service = drawing('s:S t:A x:X t:B e:E', 'S>X A>X X>A X>B B>E');
    expect(told(service, 'joinAndSplit')).toEqual([{ severity: 'note', at: ['X'], values: { name: 'X' } }]);
    expect(told(CHOICE, 'joinAndSplit')).toEqual([]);
  });

  it('notes one that does neither', () => {
    expect(told(drawing('s:S x:X e:E', 'S>X X>E'), 'superfluousGateway')).toMatchObject([
      { severity: 'note', at: ['X'] },
    ]);
  });

  it('notes a step that seems to join', () => {
    const service = drawing('s:S a:P t:A t:B t:C e:E', 'S>P P>A P>B A>C B>C C>E');
    expect(told(service, 'fakeJoin')).toEqual([
      { severity: 'note', at: ['C'], values: { name: 'C', count: 2 } },
    ]);
    expect(told(drawing('s:S a:P t:A t:B e:E', 'S>P P>A P>B A>E B>E'), 'fakeJoin')).toEqual([]);
  });
});

it('names what cannot be executed yet, as an error until some scenario passes it', () => {
  const service = drawing('s:S p:P e:E', 'S>P P>E');
  expect(told(service, 'placeholderPresent')).toEqual([
    { severity: 'error', at: ['P'], values: { name: 'P', type: 'subProcess' } },
  ]);
  const scenarios = Object.fromEntries(
    Object.values(service.scenarios).map((scenario) => [
      scenario.id,
      { ...scenario, placeholders: 'passThrough' as const },
    ]),
  );
  expect(told({ ...service, scenarios }, 'placeholderPresent')).toMatchObject([{ severity: 'warning' }]);
  expect(told(withNode(service, 'P', { flowNode: false }), 'placeholderPresent')).toEqual([]);
});
