import { describe, expect, it } from 'vitest';
import { laneBounds, type LaneId, overlaps, boxOf, poolBounds } from '#core/model';
import { drawing, id, LANE, PROCESS, withFlow, withNode } from '../model/drawing.ts';
import { codes, flows, node, run } from './run.ts';

const LINE = drawing('s:S t:A t:B e:E', 'S>A A>B B>E');

describe('adding a node', () => {
  it('puts its middle where it was dropped, into the lane there, and selects it', () => {
    const { service, select } = run(LINE, 'addNode', { kind: 'task', at: { x: 500, y: 60 } });
    expect(select).toEqual(['task_n1']);
    expect(node(service, 'task_n1')).toMatchObject({
      x: 440,
      y: 24,
      laneId: LANE,
      name: '',
      performer: { by: 'lane' },
    });
  });

  it('gives it a random stream of its own', () => {
    const { service } = run(LINE, 'addNode', { kind: 'task', at: { x: 500, y: 60 } });
    expect(node(service, 'task_n1').stream).toBe(5);
    expect(service.profile.nextStream).toBe(6);
  });

  it('leaves work that systems do to nobody', () => {
    const { service } = run(LINE, 'addNode', { kind: 'task', taskType: 'service', at: { x: 500, y: 60 } });
    expect(node(service, 'task_n1')).toMatchObject({ taskType: 'service', performer: { by: 'nobody' } });
  });

  it('lets cases arrive at a new start event', () => {
    const { service } = run(LINE, 'addNode', { kind: 'startEvent', at: { x: 100, y: 60 } });
    expect(Object.keys(Object.values(service.scenarios)[0]?.arrivals ?? {})).toEqual(['start_n1']);
  });

  it('makes lane and pool larger where it would stick out', () => {
    const { service } = run(LINE, 'addNode', { kind: 'task', at: { x: 1200, y: 300 } });
    expect(poolBounds(service, PROCESS)).toEqual({ x: 0, y: 0, width: 1272, height: 348 });
  });

  it('is refused where there is no process', () => {
    const nowhere = { ...LINE, processes: {} };
    expect(codes(run(nowhere, 'addNode', { kind: 'task', at: { x: 0, y: 0 } }))).toEqual(['noProcess']);
  });
});

describe('appending the next step', () => {
  it('puts it to the right, level, with a flow to it', () => {
    const { service, select } = run(LINE, 'addNodeAfter', { after: id('B'), kind: 'endEvent' });
    expect(select).toEqual(['end_n1']);
    expect(flows(service)).toContain('B>end_n1');
    expect(node(service, 'end_n1').y).toBe(222);
  });

  it('goes below what is there already, and never on top of it', () => {
    const { service } = run(LINE, 'addNodeAfter', { after: id('A'), kind: 'task' });
    const box = boxOf(node(service, 'task_n1'));
    const others = Object.values(service.nodes).filter((other) => other.id !== 'task_n1');
    expect(others.filter((other) => overlaps(box, boxOf(other)))).toEqual([]);
    const lane = laneBounds(service, LANE);
    expect(box.y + box.height).toBeLessThan((lane?.y ?? 0) + (lane?.height ?? 0));
  });

  it('is refused behind an end event', () => {
    const result = run(LINE, 'addNodeAfter', { after: id('E'), kind: 'task' });
    expect(codes(result)).toEqual(['flowOutOfEnd']);
    expect(result.service).toBe(LINE);
  });
});

describe('dropping onto a flow', () => {
  const named = withFlow(LINE, 'A>B', { name: 'yes', probability: 0.3 });

  it('splits it; the first half keeps id, name and share', () => {
    const { service } = run(named, 'insertOnFlow', { flowId: id('A>B'), kind: 'task' });
    expect(flows(service)).toEqual(['S>A', 'A>task_n1', 'B>E', 'task_n1>B']);
    expect(service.flows[id<never>('A>B')]).toMatchObject({
      target: 'task_n1',
      name: 'yes',
      probability: 0.3,
    });
    expect(service.flows[id<never>('flow_n2')]).toMatchObject({ name: '', probability: null });
  });

  it('moves what is behind out of the way', () => {
    const { service } = run(named, 'insertOnFlow', { flowId: id('A>B'), kind: 'task' });
    expect([
      node(service, 'A').x,
      node(service, 'task_n1').x,
      node(service, 'B').x,
      node(service, 'E').x,
    ]).toEqual([260, 440, 620, 780]);
  });

  it('takes a node that is drawn already, if nothing is connected to it', () => {
    const loose = drawing('s:S t:A e:E t:New', 'S>A A>E');
    expect(flows(run(loose, 'placeOnFlow', { flowId: id('A>E'), nodeId: id('New') }).service)).toEqual([
      'S>A',
      'A>New',
      'New>E',
    ]);
    expect(codes(run(loose, 'placeOnFlow', { flowId: id('S>A'), nodeId: id('E') }))).toEqual([
      'alreadyConnected',
    ]);
  });

  it('is refused where it would break a rule', () => {
    expect(codes(run(LINE, 'insertOnFlow', { flowId: id('A>B'), kind: 'endEvent' }))).toEqual([
      'flowOutOfEnd',
    ]);
  });
});

describe('connecting', () => {
  it('draws a flow and selects it', () => {
    const { service, select } = run(LINE, 'connect', { source: id('B'), target: id('A') });
    expect(select).toEqual(['flow_n1']);
    expect(flows(service)).toContain('B>A');
  });

  it('moves an end to another node and forgets the drawn route', () => {
    const routed = withFlow(LINE, 'A>B', {
      waypoints: [
        { x: 0, y: 0 },
        { x: 9, y: 0 },
      ],
    });
    const { service } = run(routed, 'reconnectFlow', { flowId: id('A>B'), end: 'target', nodeId: id('E') });
    expect(service.flows[id<never>('A>B')]).toMatchObject({ source: 'A', target: 'E', waypoints: null });
  });

  it('refuses what BPMN forbids, also when reconnecting', () => {
    expect(codes(run(LINE, 'connect', { source: id('A'), target: id('S') }))).toEqual(['flowIntoStart']);
    expect(codes(run(LINE, 'reconnectFlow', { flowId: id('A>B'), end: 'source', nodeId: id('E') }))).toEqual([
      'flowOutOfEnd',
    ]);
  });

  it('keeps a drawn route of at least two points', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 5, y: 0 },
    ];
    const drawn = run(LINE, 'setWaypoints', { flowId: id('A>B'), waypoints: points }).service;
    expect(drawn.flows[id<never>('A>B')]).toMatchObject({ waypoints: points });
    const undone = run(drawn, 'setWaypoints', { flowId: id('A>B'), waypoints: [{ x: 0, y: 0 }] }).service;
    expect(undone.flows[id<never>('A>B')]).toMatchObject({ waypoints: null });
  });
});

describe('changing the kind in place', () => {
  it('keeps id, name, middle and flows', () => {
    const { service } = run(LINE, 'changeKind', { id: id('A'), kind: 'exclusiveGateway' });
    expect(node(service, 'A')).toMatchObject({
      kind: 'exclusiveGateway',
      name: 'A',
      x: 296,
      y: 96,
      stream: 2,
    });
    expect(flows(service)).toEqual(flows(LINE));
  });

  it('keeps what both kinds have', () => {
    const timed = withNode(drawing('m:T'), 'T', { delay: { type: 'fixed', value: 3, unit: 'd' } });
    const { service } = run(timed, 'changeKind', { id: id('T'), kind: 'messageCatchEvent' });
    expect(node(service, 'T')).toMatchObject({ message: '', delay: { value: 3, unit: 'd' } });
    const priced = withNode(LINE, 'A', { cost: 4 });
    expect(
      node(run(priced, 'changeKind', { id: id('A'), kind: 'task', taskType: 'script' }).service, 'A'),
    ).toMatchObject({
      taskType: 'script',
      cost: 4,
      performer: { by: 'nobody' },
    });
  });

  it('drops flows that have become illegal, and says so', () => {
    const result = run(LINE, 'changeKind', { id: id('B'), kind: 'endEvent' });
    expect(flows(result.service)).toEqual(['S>A', 'A>B']);
    expect(result.problems).toMatchObject([{ code: 'flowsDropped', severity: 'note', values: { count: 1 } }]);
  });

  it('moves arrivals with the start event', () => {
    const started = run(LINE, 'changeKind', { id: id('A'), kind: 'startEvent' }).service;
    const arrivals = (service: typeof LINE) =>
      Object.keys(Object.values(service.scenarios)[0]?.arrivals ?? {});
    expect(arrivals(started)).toEqual(['A']);
    expect(arrivals(run(started, 'changeKind', { id: id('A'), kind: 'task' }).service)).toEqual([]);
  });
});

it('renames anything that has a name', () => {
  for (const [target, read] of [
    ['A', (s: typeof LINE) => node(s, 'A').name],
    ['A>B', (s: typeof LINE) => s.flows[id<never>('A>B')]],
    ['service', (s: typeof LINE) => s.profile.name],
    ['process_1', (s: typeof LINE) => s.processes[PROCESS]?.name],
    ['scenario_1', (s: typeof LINE) => Object.values(s.scenarios)[0]?.name],
  ] as const) {
    expect(JSON.stringify(read(run(LINE, 'rename', { id: target, name: '新名称' }).service))).toContain(
      '新名称',
    );
  }
  expect(codes(run(LINE, 'rename', { id: 'nothing', name: 'x' }))).toEqual(['elementMissing']);
});

it('renames a lane and the role of its name together, unless other lanes share the role', () => {
  const renamed = run(LINE, 'rename', { id: LANE, name: 'Desk' }).service;
  expect(Object.values(renamed.roles).map(({ name }) => name)).toEqual(['Desk']);
  const shared = run(LINE, 'addLane', { processId: PROCESS, name: 'Other', roleId: id('role_1') }).service;
  expect(Object.values(run(shared, 'rename', { id: LANE, name: 'Desk' }).service.roles)[0]?.name).toBe(
    'Staff',
  );
  const byRole = run(LINE, 'rename', { id: 'role_1', name: 'Agents' }).service;
  expect(byRole.lanes[LANE as LaneId]?.name).toBe('Agents');
});
