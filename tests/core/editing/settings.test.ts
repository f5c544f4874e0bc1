import { describe, expect, it } from 'vitest';
import type { CalendarId, FlowId, RoleId, ScenarioId, Service } from '#core/model';
import { drawing, id, LANE, PROCESS, withFlow, withNode } from '../model/drawing.ts';
import { codes, node, run } from './run.ts';

const LINE = drawing('s:S t:A x:X t:B t:C', 'S>A A>X X>B X>C');
const ROLE = id<RoleId>('role_1');
const SCENARIO = id<ScenarioId>('scenario_1');

function flow(service: Service, name: string) {
  return service.flows[id<FlowId>(name)];
}

describe('tasks', () => {
  it('take performer, duration, cost, class and target, several at once', () => {
    const change = { performer: { by: 'role', roleId: ROLE }, cost: 5, valueClass: 'waste' } as const;
    const { service, values } = run(LINE, 'setTask', { ids: [id('A'), id('B')], change });
    expect([node(service, 'A'), node(service, 'B')]).toMatchObject([change, change]);
    expect(values).toEqual({ name: 'A', count: 2 });
  });

  it('refuse nonsense as a whole', () => {
    expect(codes(run(LINE, 'setTask', { ids: [id('A'), id('X')], change: { cost: 1 } }))).toEqual([
      'notATask',
    ]);
    expect(codes(run(LINE, 'setTask', { ids: [id('A')], change: { cost: -1 } }))).toEqual(['invalidNumber']);
    const change = { performer: { by: 'role', roleId: id<RoleId>('gone') } } as const;
    expect(codes(run(LINE, 'setTask', { ids: [id('A')], change }))).toEqual(['roleMissing']);
  });
});

describe('events', () => {
  it('take what their kind has', () => {
    expect(
      node(run(LINE, 'setEvent', { id: id('S'), change: { trigger: 'timer' } }).service, 'S'),
    ).toMatchObject({ trigger: 'timer' });
  });

  it('refuse what it has not', () => {
    expect(codes(run(LINE, 'setEvent', { id: id('S'), change: { message: 'x' } }))).toEqual([
      'fieldNotOfKind',
    ]);
    const end = run(drawing('e:E'), 'setEvent', { id: id('E'), change: { trigger: 'timer' } });
    expect(codes(end)).toEqual(['fieldNotOfKind']);
  });
});

describe('flows', () => {
  it('have one default among their siblings, only at a choice', () => {
    const first = run(LINE, 'setFlow', { id: id('X>B'), change: { isDefault: true } }).service;
    const second = run(first, 'setFlow', { id: id('X>C'), change: { isDefault: true } }).service;
    expect([flow(second, 'X>B')?.isDefault, flow(second, 'X>C')?.isDefault]).toEqual([false, true]);
    expect(codes(run(LINE, 'setFlow', { id: id('A>X'), change: { isDefault: true } }))).toEqual([
      'defaultNeedsChoice',
    ]);
  });

  it('take a share between 0 and 1, or none', () => {
    const shared = run(LINE, 'setFlow', { id: id('X>B'), change: { probability: 0.3 } }).service;
    expect(flow(shared, 'X>B')?.probability).toBe(0.3);
    expect(
      flow(run(shared, 'setFlow', { id: id('X>B'), change: { probability: null } }).service, 'X>B')
        ?.probability,
    ).toBeNull();
    expect(codes(run(LINE, 'setFlow', { id: id('X>B'), change: { probability: 1.2 } }))).toEqual([
      'invalidNumber',
    ]);
  });

  it('add up to exactly one when asked to', () => {
    const thirds = withFlow(drawing('x:X t:A t:B t:C', 'X>A X>B X>C'), 'X>A', {});
    const { service } = run(thirds, 'normaliseProbabilities', { nodeId: id('X') });
    expect(Object.values(service.flows).map(({ probability }) => probability)).toEqual([
      0.3334, 0.3333, 0.3333,
    ]);
    expect(codes(run(LINE, 'normaliseProbabilities', { nodeId: id('A') }))).toEqual(['notExclusive']);
  });
});

it('keeps notes, and no blank ones', () => {
  const noted = run(LINE, 'setNotes', { id: 'A', notes: 'ask Li' }).service;
  expect(node(noted, 'A').notes).toBe('ask Li');
  expect('notes' in node(run(noted, 'setNotes', { id: 'A', notes: ' ' }).service, 'A')).toBe(false);
});

describe('roles', () => {
  it('are added and changed within reason', () => {
    const { service } = run(LINE, 'addRole', { name: 'Experts', capacity: 3 });
    expect(Object.values(service.roles).at(-1)).toMatchObject({
      name: 'Experts',
      capacity: 3,
      costPerHour: 0,
    });
    expect(codes(run(LINE, 'setRole', { id: ROLE, change: { capacity: 1.5 } }))).toEqual(['invalidNumber']);
    expect(codes(run(LINE, 'setRole', { id: ROLE, change: { calendarId: id('gone') } }))).toEqual([
      'elementMissing',
    ]);
  });

  it('leave lanes and tasks without them when removed', () => {
    const own = withNode(LINE, 'A', { performer: { by: 'role', roleId: ROLE } });
    const { service } = run(own, 'removeRole', { id: ROLE });
    expect(service.lanes[LANE]?.roleId).toBeNull();
    expect(node(service, 'A')).toMatchObject({ performer: { by: 'lane' } });
  });
});

describe('calendars', () => {
  const week = run(LINE, 'addCalendar', { name: 'Office' }).service;
  const OFFICE = id<CalendarId>('calendar_n1');

  it('begin as office hours', () => {
    expect(week.calendars[OFFICE]?.weekly).toHaveLength(5);
  });

  it('refuse intervals that overlap, end before they begin or leave the week', () => {
    for (const weekly of [
      [
        { from: 0, to: 60 },
        { from: 30, to: 90 },
      ],
      [{ from: 60, to: 60 }],
      [{ from: 10_000, to: 10_081 }],
    ]) {
      expect(codes(run(week, 'setCalendar', { id: OFFICE, change: { weekly } }))).toEqual([
        'invalidInterval',
      ]);
    }
    const exceptions = [{ date: '2026-13-01', intervals: [] }];
    expect(codes(run(week, 'setCalendar', { id: OFFICE, change: { exceptions } }))).toEqual(['invalidDate']);
  });

  it('leave roles and targets around the clock when removed', () => {
    const used = run(
      run(week, 'setRole', { id: ROLE, change: { calendarId: OFFICE } }).service,
      'setProcess',
      {
        id: PROCESS,
        change: { targetCalendarId: OFFICE },
      },
    ).service;
    const { service } = run(used, 'removeCalendar', { id: OFFICE });
    expect([service.roles[ROLE]?.calendarId, service.processes[PROCESS]?.targetCalendarId]).toEqual([
      null,
      null,
    ]);
  });
});

describe('scenarios', () => {
  it('are added with arrivals at every start event, and copied under a new name', () => {
    const added = run(LINE, 'addScenario', { name: 'Peak' }).service;
    expect(added.scenarios[id<ScenarioId>('scenario_n1')]).toMatchObject({
      name: 'Peak',
      arrivals: { S: {} },
    });
    const copy = run(added, 'duplicateScenario', { id: id('scenario_n1'), name: 'Peak 2' }).service;
    expect(Object.values(copy.scenarios).map(({ name }) => name)).toEqual(['Base case', 'Peak', 'Peak 2']);
  });

  it('refuse numbers and dates that cannot be run', () => {
    for (const change of [
      { replications: 0 },
      { seed: -1 },
      { stop: { by: 'cases', cases: 0.5 } as const },
    ]) {
      expect(codes(run(LINE, 'setScenario', { id: SCENARIO, change }))).toEqual(['invalidNumber']);
    }
    expect(codes(run(LINE, 'setScenario', { id: SCENARIO, change: { start: 'tomorrow' } }))).toEqual([
      'invalidDate',
    ]);
  });

  it('say for each start event how cases arrive, or that none do', () => {
    const arrival = { by: 'list', times: [0, 5] } as const;
    const set = run(LINE, 'setArrival', { scenarioId: SCENARIO, nodeId: id('S'), arrival }).service;
    expect(set.scenarios[SCENARIO]?.arrivals).toEqual({ S: arrival });
    const none = run(set, 'setArrival', { scenarioId: SCENARIO, nodeId: id('S'), arrival: null }).service;
    expect(none.scenarios[SCENARIO]?.arrivals).toEqual({});
  });

  it('are never all removed', () => {
    expect(codes(run(LINE, 'removeScenario', { id: SCENARIO }))).toEqual(['lastScenario']);
  });
});

it('refuses a currency or a time zone that does not exist', () => {
  expect(codes(run(LINE, 'setProfile', { change: { currency: 'euro' } }))).toEqual(['invalidCurrency']);
  expect(codes(run(LINE, 'setProfile', { change: { timeZone: 'Mars/Olympus' } }))).toEqual([
    'invalidTimeZone',
  ]);
  expect(
    run(LINE, 'setProfile', { change: { currency: 'USD', timeZone: 'Asia/Tokyo' } }).service.profile,
  ).toMatchObject({
    currency: 'USD',
    timeZone: 'Asia/Tokyo',
  });
});
