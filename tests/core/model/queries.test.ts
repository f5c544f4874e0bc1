import { describe, expect, it } from 'vitest';
import {
  createService,
  defaultScenario,
  distinctName,
  entryNodesOf,
  expandedName,
  flowsFrom,
  flowsInto,
  freshId,
  isIdTaken,
  lanesOf,
  type RoleId,
  type ScenarioId,
  staffName,
} from '#core/model';
import { drawing, id, LANE, PROCESS, withFlow, withNode } from './drawing.ts';

describe('a new service', () => {
  it('has a pool with a lane, its role and a scenario, in the language asked for', () => {
    const service = createService({ id: 's', name: '投诉处理', locale: 'zh-CN' });
    expect(Object.values(service.lanes).map(({ name, roleId }) => [name, roleId])).toEqual([
      ['员工', 'role_1'],
    ]);
    expect(service.profile).toMatchObject({ name: '投诉处理', currency: 'CNY', timeZone: 'Asia/Shanghai' });
    expect(Object.values(service.scenarios).map(({ name }) => name)).toEqual(['基准情景']);
  });

  it('lets cases arrive at every start event, or at one entry where there is none', () => {
    const arrivals = (nodes: string, flows: string) =>
      Object.keys(defaultScenario(drawing(nodes, flows), 'x', id<ScenarioId>('x')).arrivals);
    expect(arrivals('s:S s:T t:A', 'S>A T>A')).toEqual(['S', 'T']);
    expect(arrivals('t:A t:B t:C', 'A>C B>C')).toEqual(['A']);
  });
});

describe('flows by node', () => {
  it('are found in both directions, in key order', () => {
    const service = drawing('x:X t:A t:B', 'X>B X>A A>B');
    expect(flowsFrom(service, id('X')).map((flow) => flow.id)).toEqual(['X>B', 'X>A']);
    expect(flowsInto(service, id('B')).map((flow) => flow.id)).toEqual(['X>B', 'A>B']);
    expect(flowsInto(service, id('X'))).toEqual([]);
  });

  it('come from an index that is made once per document', () => {
    const service = drawing('x:X t:A', 'X>A');
    expect(flowsFrom(service, id('X'))).toBe(flowsFrom({ ...service }, id('X')));
  });
});

describe('where cases begin', () => {
  it('is the start events, from left to right', () => {
    expect(entryNodesOf(drawing('s:T t:A s:S', 'T>A'), PROCESS).map((node) => node.id)).toEqual(['T', 'S']);
  });

  it('is every node without an incoming flow where there is no start event', () => {
    expect(entryNodesOf(drawing('t:A t:B t:C', 'A>C'), PROCESS).map((node) => node.id)).toEqual(['A', 'B']);
  });
});

describe('who works on a task', () => {
  it('is the role of the lane, the roles it names, or nobody', () => {
    const base = drawing('t:A x:X');
    const boss = { id: id<RoleId>('boss'), name: 'Boss', capacity: 1, costPerHour: 0, calendarId: null };
    const service = { ...base, roles: { ...base.roles, [boss.id]: boss } };
    const worker = (fields: object) => {
      const node = withNode(service, 'A', fields).nodes[id('A')];
      return node && staffName(service, node);
    };
    expect(worker({})).toBe('Staff');
    expect(worker({ performer: { by: 'role', roleId: 'boss' } })).toBe('Boss');
    expect(worker({ performer: { by: 'nobody' } })).toBe('');
    expect(worker({ laneId: null })).toBe('');
    const needs = [
      { roleId: 'role_1', quantity: 2 },
      { roleId: 'boss', quantity: 1 },
    ];
    expect(worker({ performer: { by: 'allOf', needs } })).toBe('2 × Staff + Boss');
    expect(worker({ performer: { by: 'anyOf', roleIds: ['role_1', 'boss'] } })).toBe('Staff / Boss');
  });
});

describe('what to call an element', () => {
  const service = withNode(withNode(drawing('s:S t:A x:X t:B', 'S>A A>X X>B'), 'S', { name: '' }), 'X', {
    name: ' ',
  });

  it('is its own name on one line', () => {
    expect(expandedName(withNode(service, 'A', { name: ' Check\n  claim ' }), 'A')).toBe('Check claim');
  });

  it('is its place where it has no name', () => {
    expect(expandedName(service, 'S')).toBe('→ A');
    expect(expandedName(drawingEnd(), 'E')).toBe('A →');
    expect(expandedName(service, 'A>X')).toBe('A → X');
    expect(expandedName(withFlow(service, 'A>X', { name: 'yes' }), 'A>X')).toBe('yes');
  });

  it('is the id where nothing else is known', () => {
    expect(expandedName(withNode(drawing('t:A'), 'A', { name: '' }), 'A')).toBe('A');
    expect(expandedName(service, 'nothing')).toBe('nothing');
  });

  it('says who does a step where another one is called the same', () => {
    const twins = withNode(withNode(service, 'A', { name: 'Check' }), 'B', { name: 'Check' });
    expect(distinctName(twins, 'A')).toBe(`Check · ${staffName(twins, twins.nodes[id('A')]!)}`);
    expect(distinctName(withNode(twins, 'B', { name: 'Pay' }), 'A')).toBe('Check');
    expect(distinctName(withNode(twins, 'A', { laneId: null }), 'A')).toBe('Check');
    expect(distinctName(service, 'S')).toBe('→ A');
  });

  function drawingEnd() {
    return withNode(drawing('t:A e:E', 'A>E'), 'E', { name: '' });
  }
});

it('makes ids that are not taken, also from a source that repeats itself', () => {
  const service = drawing('t:task_7');
  expect(
    freshId(
      'task',
      (candidate) => isIdTaken(service, candidate),
      () => '7',
    ),
  ).toBe('task_7_2');
  expect(isIdTaken(service, LANE)).toBe(true);
  expect(isIdTaken(service, 'toString')).toBe(false);
});

it('lists lanes from top to bottom, whatever the order of their keys', () => {
  const service = drawing('t:A');
  const top = {
    id: id<typeof LANE>('top'),
    processId: PROCESS,
    name: '',
    roleId: null,
    order: -1,
    height: 100,
  };
  expect(
    lanesOf({ ...service, lanes: { ...service.lanes, [top.id]: top } }, PROCESS).map((lane) => lane.id),
  ).toEqual(['top', LANE]);
});
