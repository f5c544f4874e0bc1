import { describe, expect, it } from 'vitest';
import { type LaneId, laneBounds, poolBounds, type Service } from '#core/model';
import { drawing, id, LANE, PROCESS, withFlow, withNode } from '../model/drawing.ts';
import { codes, node, run } from './run.ts';

const LINE = drawing('s:S t:A t:B e:E', 'S>A A>B B>E');
const TWO = run(LINE, 'addLane', { processId: PROCESS, name: 'Back' }).service;
const BACK = id<LaneId>('lane_n2');

const ROUTE = [
  { x: 380, y: 120 },
  { x: 420, y: 120 },
];

function waypoints(service: Service) {
  return service.flows[id<never>('A>B')] as { waypoints: unknown } | undefined;
}

describe('moving', () => {
  it('moves nodes, and drawn routes between them along', () => {
    const routed = withFlow(LINE, 'A>B', { waypoints: ROUTE });
    const { service } = run(routed, 'moveElements', { ids: ['A', 'B'], dx: 10, dy: 20 });
    expect(node(service, 'A')).toMatchObject({ x: 270, y: 104 });
    expect(waypoints(service)?.waypoints).toEqual([
      { x: 390, y: 140 },
      { x: 430, y: 140 },
    ]);
  });

  it('lets a flow find its own way again when only one end moves', () => {
    const routed = withFlow(LINE, 'A>B', { waypoints: ROUTE });
    expect(
      waypoints(run(routed, 'moveElements', { ids: ['A'], dx: 10, dy: 0 }).service)?.waypoints,
    ).toBeNull();
  });

  it('gives a node the lane its middle comes to lie in, off the border', () => {
    const { service } = run(TWO, 'moveElements', { ids: ['A'], dx: 0, dy: 130 });
    expect(node(service, 'A')).toMatchObject({ laneId: BACK, y: 252 });
    expect(laneBounds(service, BACK)).toMatchObject({ y: 240, height: 144 });
  });

  it('makes the last lane higher, and the pool wider, instead of pushing back', () => {
    const { service } = run(TWO, 'moveElements', { ids: ['A'], dx: 800, dy: 300 });
    expect(poolBounds(service, PROCESS)).toEqual({ x: 0, y: 0, width: 1192, height: 468 });
  });

  it('grows to the left and to the top without moving anything else', () => {
    const { service } = run(LINE, 'moveElements', { ids: ['A'], dx: -300, dy: -200 });
    expect(poolBounds(service, PROCESS)).toMatchObject({ x: -112, y: -128, height: 368 });
    expect(node(service, 'B').x).toBe(420);
  });

  it('moves a pool with everything in it', () => {
    const { service } = run(withFlow(LINE, 'A>B', { waypoints: ROUTE }), 'moveElements', {
      ids: [PROCESS],
      dx: 5,
      dy: 7,
    });
    expect(poolBounds(service, PROCESS)).toMatchObject({ x: 5, y: 7 });
    expect(node(service, 'S')).toMatchObject({ x: 105, y: 109 });
    expect(waypoints(service)?.waypoints).toEqual([
      { x: 385, y: 127 },
      { x: 425, y: 127 },
    ]);
  });

  it('takes boundary events along with their activity', () => {
    const base = withNode(drawing('t:A p:Timer'), 'Timer', {
      bpmnType: 'boundaryEvent',
      x: 180,
      y: 138,
      width: 36,
      height: 36,
    });
    const { service } = run(base, 'moveElements', { ids: ['A'], dx: 40, dy: 0 });
    expect(node(service, 'Timer').x).toBe(220);
  });

  it('pushes a pool below aside when this one grows over it', () => {
    const below = run(LINE, 'addProcess', { name: 'Second', laneName: 'Other' }).service;
    const { service } = run(below, 'moveElements', { ids: ['A'], dx: 0, dy: 200 });
    expect(Object.values(service.processes).map(({ y }) => y)).toEqual([0, 428]);
  });
});

describe('moving into a lane by name', () => {
  it('keeps the column and takes a free place', () => {
    const { service } = run(TWO, 'moveToLane', { ids: [id('A')], laneId: BACK });
    expect(node(service, 'A')).toMatchObject({ laneId: BACK, x: 260, y: 276 });
  });
});

describe('aligning and distributing', () => {
  it('lines nodes up at a border or a middle', () => {
    const lefts = run(LINE, 'alignNodes', { ids: [id('A'), id('B')], to: 'left' }).service;
    expect([node(lefts, 'A').x, node(lefts, 'B').x]).toEqual([260, 260]);
    const bent = withNode(LINE, 'B', { y: 140 });
    const level = run(bent, 'alignNodes', { ids: [id('A'), id('B')], to: 'middle' }).service;
    expect(node(level, 'A').y).toBe(node(level, 'B').y);
  });

  it('makes the gaps between borders equal', () => {
    const uneven = withNode(LINE, 'A', { x: 170 });
    const { service } = run(uneven, 'distributeNodes', {
      ids: [id('S'), id('A'), id('B'), id('E')],
      axis: 'x',
    });
    const gaps = [
      node(service, 'A').x - 136,
      node(service, 'B').x - node(service, 'A').x - 120,
      580 - node(service, 'B').x - 120,
    ];
    expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThanOrEqual(1);
  });
});

describe('resizing', () => {
  it('keeps a node above a least size', () => {
    const { service } = run(LINE, 'resizeNode', { id: id('A'), box: { x: 260, y: 84, width: 3, height: 3 } });
    expect(node(service, 'A')).toMatchObject({ width: 36, height: 24 });
    expect(
      codes(run(LINE, 'resizeNode', { id: id('A'), box: { x: Number.NaN, y: 0, width: 9, height: 9 } })),
    ).toEqual(['invalidNumber']);
  });

  it('moves lanes below, with their nodes, when a lane changes height', () => {
    const low = run(TWO, 'moveElements', { ids: ['A'], dx: 0, dy: 160 }).service;
    const { service } = run(low, 'resizeLane', { laneId: LANE, height: 300 });
    expect(node(service, 'A').y).toBe(node(low, 'A').y + 60);
    expect(laneBounds(service, BACK)?.y).toBe(300);
  });

  it('never makes a lane lower than its nodes need', () => {
    const { service } = run(TWO, 'resizeLane', { laneId: LANE, height: 10 });
    expect(laneBounds(service, LANE)?.height).toBe(168);
  });

  it('never makes a pool smaller than its nodes need', () => {
    const { service } = run(LINE, 'resizePool', {
      id: PROCESS,
      box: { x: 200, y: 100, width: 100, height: 20 },
    });
    expect(poolBounds(service, PROCESS)).toEqual({ x: 28, y: 72, width: 600, height: 96 });
  });
});
