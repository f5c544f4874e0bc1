import { copyFragment } from '#core/editing';
import { describe, expect, it } from 'vitest';
import {
  boxOf,
  checkService,
  type DataObjectId,
  type FlowId,
  type NodeId,
  overlaps,
  type RoleId,
  type Service,
} from '#core/model';
import { drawing, id, withFlow, withNode } from '../model/drawing.ts';
import { codes, flows, node, run } from './run.ts';

const minutes = (value: number) => ({ type: 'fixed', value, unit: 'min' }) as const;
const duration = minutes(7);
const ROW = drawing('s:S t:A t:B t:C e:E', 'S>A A>B B>C C>E');
/** A check with its decision (rejected cases go to R), and a second one. */
const CHECKS = ['A', 'B'].reduce(
  (service, name) =>
    withNode(service, name, {
      check: {
        kind: 'check',
        objectId: null,
        rejects: '',
        rejectFlowId: id<FlowId>(`${name === 'A' ? 'X' : 'Y'}>R`),
      },
    }),
  withFlow(
    withFlow(drawing('s:S t:A x:X t:B x:Y e:E e:R', 'S>A A>X X>B X>R B>Y Y>E Y>R'), 'X>R', {
      probability: 0.2,
    }),
    'Y>R',
    { probability: 0.4 },
  ),
);

function clashes(service: Service): readonly string[] {
  const nodes = Object.values(service.nodes);
  return nodes.flatMap((one, i) =>
    nodes
      .slice(i + 1)
      .filter((other) => overlaps(boxOf(one), boxOf(other), 0))
      .map((other) => `${one.name} on ${other.name}`),
  );
}

/** The nodes from left to right. */
function leftToRight(service: Service): string {
  return Object.values(service.nodes)
    .toSorted((a, b) => a.x - b.x)
    .map((each) => each.name || each.kind)
    .join(' ');
}

describe('merging', () => {
  it('makes one step of three, in any order of naming', () => {
    let service = ROW;
    for (const [i, name] of ['A', 'B', 'C'].entries())
      service = withNode(service, name, { duration: minutes(5 * (i + 1)), cost: i });
    const { service: merged, select } = run(service, 'mergeTasks', {
      ids: ['C', 'A', 'B'],
      duration: minutes(30),
    });
    expect(select).toEqual(['A']);
    expect(node(merged, 'A')).toMatchObject({ name: 'A + B + C', duration: minutes(30), cost: 3, x: 260 });
    expect(flows(merged)).toEqual(['S>A', 'A>E']);
  });

  it('puts together what they read, write, examine and must keep', () => {
    let service = run(run(ROW, 'addDataObject', { name: 'form' }).service, 'addDataObject', {
      name: 'letter',
    }).service;
    const [form, letter] = Object.keys(service.dataObjects) as DataObjectId[];
    service = withNode(service, 'A', { outputs: [form], valueClass: 'waste', waste: 'moving', priority: 1 });
    service = withNode(service, 'B', {
      inputs: [form, letter],
      outputs: [letter],
      valueClass: 'necessary',
      priority: 4,
      customerContact: true,
      mustKeep: true,
      separateFrom: ['C'],
    });
    service = withNode(service, 'C', { separateFrom: ['B'] });
    service = run(service, 'addObservation', {
      nodeId: 'B',
      kind: 'issue',
      text: 'slow',
      seenAs: 'staff',
    }).service;
    const { service: merged } = run(service, 'mergeTasks', { ids: ['A', 'B'], name: 'Both', duration });
    expect(node(merged, 'A')).toMatchObject({
      name: 'Both',
      inputs: [letter],
      outputs: [form, letter],
      valueClass: 'necessary',
      waste: null,
      priority: 4,
      customerContact: true,
      mustKeep: true,
      separateFrom: ['C'],
    });
    expect(node(merged, 'C')).toMatchObject({ separateFrom: ['A'] });
    expect(Object.values(merged.observations)).toMatchObject([{ nodeId: 'A', text: 'slow' }]);
    expect(checkService(merged)).toEqual([]);
  });

  it('keeps the check of the last, with its decision', () => {
    const before = drawing('s:S t:O t:A x:X e:E e:R', 'S>O O>A A>X X>E X>R');
    const check = { kind: 'check', objectId: null, rejects: 'nonsense', rejectFlowId: 'X>R' };
    const { service } = run(withNode(before, 'A', { check }), 'mergeTasks', { ids: ['O', 'A'], duration });
    expect(node(service, 'O')).toMatchObject({ check });
    expect(flows(service)).toEqual(['S>O', 'O>X', 'X>E', 'X>R']);
  });

  it.each([
    ['steps with something between', ROW, ['A', 'C']],
    ['what is no step', ROW, ['S', 'A']],
    ['a step of which work goes two ways', drawing('t:A t:B t:C', 'A>B A>C'), ['A', 'B']],
    ['a step that is entered from elsewhere', drawing('t:A t:B t:C', 'A>B C>B'), ['A', 'B']],
    ['a ring', drawing('t:A t:B', 'A>B B>A'), ['A', 'B']],
    ['one step', ROW, ['A']],
  ])('refuses %s', (_, service, ids) => {
    expect(codes(run(service, 'mergeTasks', { ids, duration }))).toEqual(['notInARow']);
  });

  it('refuses to put into one pair of hands what must stay apart', () => {
    const apart = withNode(ROW, 'B', { separateFrom: ['A'] });
    expect(codes(run(apart, 'mergeTasks', { ids: ['A', 'B'], duration }))).toEqual(['mustStayApart']);
  });
});

describe('doing steps at the same time', () => {
  const { service, select } = run(ROW, 'parallelise', { ids: ['B', 'A'] });
  const [split = '', , , join = ''] = select ?? [];

  it('puts them between a split and a join', () => {
    expect(select).toEqual([split, 'A', 'B', join]);
    expect([node(service, split), node(service, join)]).toMatchObject([
      { kind: 'parallelGateway' },
      { kind: 'parallelGateway' },
    ]);
    expect(new Set(flows(service))).toEqual(
      new Set([`S>${split}`, `${split}>A`, `${split}>B`, `A>${join}`, `B>${join}`, `${join}>C`, 'C>E']),
    );
    expect(checkService(service)).toEqual([]);
  });

  it('draws them one below the other, and moves on what is behind', () => {
    const [a, b] = [node(service, 'A'), node(service, 'B')];
    expect(a.x).toBe(b.x);
    expect(b.y).toBeGreaterThan(a.y + 72);
    expect(leftToRight(service)).toBe('S parallelGateway A B parallelGateway C E');
    expect(clashes(service)).toEqual([]);
  });

  it('finds another row where one is taken', () => {
    const full = withNode(ROW, 'E', { x: 340, y: 190 });
    expect(clashes(run(full, 'parallelise', { ids: ['A', 'B', 'C'] }).service)).toEqual([]);
  });

  it('refuses where nothing would be waited for', () => {
    expect(codes(run(drawing('t:A t:B', 'A>B'), 'parallelise', { ids: ['A', 'B'] }))).toEqual([
      'nothingBehind',
    ]);
    expect(codes(run(ROW, 'parallelise', { ids: ['A', 'C'] }))).toEqual(['notInARow']);
  });
});

describe('exchanging two steps', () => {
  it('turns them round, with what led to them and from them', () => {
    const { service } = run(ROW, 'swapTasks', { first: 'B', second: 'A' });
    expect(new Set(flows(service))).toEqual(new Set(['S>B', 'B>A', 'A>C', 'C>E']));
    expect(leftToRight(service)).toBe('S B A C E');
    expect(clashes(service)).toEqual([]);
  });

  it('takes the decision behind a check along, its shares and rejections unchanged', () => {
    const { service } = run(CHECKS, 'swapTasks', { first: 'A', second: 'B' });
    expect(new Set(flows(service))).toEqual(new Set(['S>B', 'B>Y', 'Y>A', 'Y>R', 'A>X', 'X>E', 'X>R']));
    expect(service.flows[id<FlowId>('Y>R')]?.probability).toBe(0.4);
    expect(node(service, 'A')).toMatchObject({ check: { rejectFlowId: 'X>R' } });
    expect(leftToRight(service)).toBe('S B Y A X E R');
    expect(clashes(service)).toEqual([]);
    expect(run(service, 'swapTasks', { first: 'A', second: 'B' }).service.nodes).toEqual(CHECKS.nodes);
  });

  it('exchanges a check with a plain step', () => {
    const before = drawing('s:S t:P t:A x:X e:E e:R', 'S>P P>A A>X X>E X>R');
    const check = { kind: 'check', objectId: null, rejects: '', rejectFlowId: 'X>R' };
    const { service } = run(withNode(before, 'A', { check }), 'swapTasks', { first: 'P', second: 'A' });
    expect(new Set(flows(service))).toEqual(new Set(['S>A', 'A>X', 'X>P', 'P>E', 'X>R']));
    expect(leftToRight(service)).toBe('S A X P E R');
  });

  it('refuses steps that do not follow each other, or that others lead between', () => {
    expect(codes(run(ROW, 'swapTasks', { first: 'A', second: 'C' }))).toEqual(['notInARow']);
    expect(codes(run(ROW, 'swapTasks', { first: 'A', second: 'E' }))).toEqual(['notATask']);
    const between = drawing('t:A t:B t:C e:E', 'A>B C>B B>E');
    expect(codes(run(between, 'swapTasks', { first: 'A', second: 'B' }))).toEqual(['notInARow']);
  });
});

describe('what refers to something', () => {
  const desk = id<RoleId>('role_1');
  const two = run(ROW, 'addRole', { name: 'Expert' }).service;
  const expert = id<RoleId>('role_n1');

  it('forgets a role that is removed, and only that', () => {
    const needs = [
      { roleId: desk, quantity: 2 },
      { roleId: expert, quantity: 1 },
    ];
    let service = withNode(two, 'A', { performer: { by: 'allOf', needs } });
    service = withNode(service, 'B', { performer: { by: 'anyOf', roleIds: [expert] } });
    service = withNode(service, 'C', { performer: { by: 'role', roleId: expert } });
    const { nodes } = run(service, 'removeRole', { id: expert }).service;
    expect(nodes).toMatchObject({
      A: { performer: { by: 'allOf', needs: [{ roleId: desk, quantity: 2 }] } },
      B: { performer: { by: 'lane' } },
      C: { performer: { by: 'lane' } },
    });
  });

  it('keeps the way of rejected cases when the flow to the decision is split, and forgets it with the flow', () => {
    const split = run(CHECKS, 'insertOnFlow', { flowId: 'A>X', kind: 'task' }).service;
    expect(node(split, 'A')).toMatchObject({ check: { rejectFlowId: 'X>R' } });
    const onWay = run(CHECKS, 'insertOnFlow', { flowId: 'X>R', kind: 'task' }).service;
    expect(node(onWay, 'A')).toMatchObject({ check: { rejectFlowId: 'X>R' } });
    const cut = run(CHECKS, 'deleteElements', { ids: ['X>R'] }).service;
    expect(node(cut, 'A')).toMatchObject({ check: { rejectFlowId: null } });
    const elsewhere = run(CHECKS, 'reconnectFlow', { flowId: 'X>R', end: 'source', nodeId: 'B' }).service;
    expect(node(elsewhere, 'A')).toMatchObject({ check: { rejectFlowId: null } });
  });

  it('forgets the way of impatient cases where it begins elsewhere, and joins up as if it were not there', () => {
    const drawn = drawing('s:S t:A t:B e:E e:Q', 'S>A A>B A>Q B>E');
    const patience = { limit: minutes(10), flowId: 'A>Q' };
    const patient = withNode(drawn, 'A', { patience });
    const moved = run(patient, 'reconnectFlow', { flowId: 'A>Q', end: 'source', nodeId: 'B' }).service;
    expect(node(moved, 'A')).toMatchObject({ patience: { flowId: null } });
    const healed = run(patient, 'deleteElements', { ids: ['A'] }).service;
    expect(flows(healed)).toEqual(['B>E', 'S>B']);
  });

  it('goes along when steps are duplicated, each copy with links of its own', () => {
    const patience = { limit: minutes(10), flowId: 'A>Q' };
    let service = withNode(drawing('t:A e:Q t:O', 'A>Q'), 'A', { patience, separateFrom: ['O', 'A2'] });
    service = run(service, 'addDataObject', { name: 'form', to: { id: 'A', as: 'inputs' } }).service;
    const [form = ''] = Object.keys(service.dataObjects);
    const { service: twice, select } = run(service, 'duplicate', { ids: ['A', 'Q'] });
    const [copy = '', end = ''] = select ?? [];
    const flow = Object.values(twice.flows).find((each) => each.source === copy);
    expect(flow?.target).toBe(end);
    expect(node(twice, copy)).toMatchObject({
      inputs: [form],
      separateFrom: ['O'],
      patience: { flowId: flow?.id },
    });
    expect(Object.keys(twice.dataObjects)).toEqual([form]);
  });

  it('comes along into another service, with what it names', () => {
    const condition = 'amount > 100';
    let from = withFlow(drawing('t:A t:B', 'A>B'), 'A>B', { condition });
    from = run(from, 'addDataObject', { name: 'form', to: { id: 'A', as: 'outputs' } }).service;
    from = run(from, 'addAttribute', { name: 'amount' }).service;
    from = run(from, 'addAttribute', { name: 'unrelated' }).service;
    const fragment = copied(from, ['A', 'B']);
    const { service } = run(ROW, 'paste', { fragment } as never);
    expect(Object.values(service.dataObjects)).toMatchObject([{ name: 'form' }]);
    expect(Object.values(service.attributes)).toMatchObject([{ name: 'amount' }]);
    expect(checkService(service)).toEqual([]);
    const again = run(service, 'paste', { fragment } as never).service;
    expect(Object.keys(again.dataObjects)).toHaveLength(1);
    expect(Object.keys(again.attributes)).toHaveLength(1);
  });
});

function copied(service: Service, ids: readonly string[]) {
  return copyFragment(service, ids as NodeId[]);
}
