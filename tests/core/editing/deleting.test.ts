import { describe, expect, it } from 'vitest';
import { type LaneId, laneBounds, type Service } from '#core/model';
import { drawing, id, LANE, PROCESS, withFlow } from '../model/drawing.ts';
import { codes, flows, node, run } from './run.ts';

const LINE = drawing('s:S t:A t:B t:C e:E', 'S>A A>B B>C C>E');

describe('deleting', () => {
  it('joins the neighbours of a node; the flow before keeps id, name and share', () => {
    const named = withFlow(LINE, 'A>B', { name: 'yes', probability: 0.4 });
    const { service, select, values } = run(named, 'deleteElements', { ids: ['B'] });
    expect(flows(service)).toEqual(['S>A', 'C>E', 'A>C']);
    expect(service.flows[id<never>('A>B')]).toMatchObject({ target: 'C', name: 'yes', probability: 0.4 });
    expect(select).toEqual([]);
    expect(values).toEqual({ count: 1, name: 'B' });
  });

  it('joins over several neighbours at once', () => {
    expect(flows(run(LINE, 'deleteElements', { ids: ['A', 'C', 'B'] }).service)).toEqual(['S>E']);
  });

  it('does not join where the node splits or merges, or where the join exists', () => {
    const split = drawing('s:S x:X t:A t:B', 'S>X X>A X>B');
    expect(flows(run(split, 'deleteElements', { ids: ['X'] }).service)).toEqual([]);
    const bypass = drawing('s:S x:X t:A e:E', 'S>X X>A X>E A>E');
    expect(flows(run(bypass, 'deleteElements', { ids: ['A'] }).service)).toEqual(['S>X', 'X>E']);
  });

  it('does not join when told not to, nor over a flow that is deleted too', () => {
    expect(flows(run(LINE, 'deleteElements', { ids: ['B'], heal: false }).service)).toEqual(['S>A', 'C>E']);
    expect(flows(run(LINE, 'deleteElements', { ids: ['B', 'A>B'] }).service)).toEqual(['S>A', 'C>E']);
  });

  it('takes arrivals away with their start event', () => {
    const started = run(LINE, 'addNode', { kind: 'startEvent', at: { x: 60, y: 60 } }).service;
    const { service } = run(started, 'deleteElements', { ids: ['start_n1'] });
    expect(Object.values(service.scenarios)[0]?.arrivals).toEqual({});
  });

  it('leaves the nodes of a deleted lane in the one above, which grows', () => {
    const two = run(LINE, 'addLane', { processId: PROCESS, name: 'Back' }).service;
    const low = run(two, 'moveElements', { ids: ['B'], dx: 0, dy: 180 }).service;
    const { service } = run(low, 'deleteElements', { ids: ['lane_n2'] });
    expect(node(service, 'B')).toMatchObject({ laneId: LANE, y: node(low, 'B').y });
    expect(laneBounds(service, LANE)?.height).toBe(384);
  });

  it('deletes a pool with all it holds, but not the last one', () => {
    const two = run(LINE, 'addProcess', { name: 'Second', laneName: 'Other' }).service;
    const { service } = run(two, 'deleteElements', { ids: [PROCESS] });
    expect([Object.keys(service.nodes), Object.keys(service.lanes)]).toEqual([[], ['lane_n3']]);
    expect(codes(run(service, 'deleteElements', { ids: ['process_n1'] }))).toEqual(['lastProcess']);
  });

  it('ignores what is not there', () => {
    expect(run(LINE, 'deleteElements', { ids: ['nothing'] }).service).toBe(LINE);
  });
});

describe('lanes', () => {
  const two = run(LINE, 'addLane', {
    processId: PROCESS,
    beside: LANE,
    place: 'above',
    name: 'Front',
  }).service;
  const order = (service: Service) =>
    Object.values(service.lanes)
      .toSorted((a, b) => a.order - b.order)
      .map(({ name }) => name);

  it('are added above or below, with a role of their name, and move what is below', () => {
    expect(order(two)).toEqual(['Front', 'Staff']);
    expect(Object.values(two.roles).map(({ name }) => name)).toEqual(['Staff', 'Front']);
    expect(node(two, 'A').y).toBe(node(LINE, 'A').y + 144);
  });

  it('use a role of that name where there is one', () => {
    const again = run(two, 'addLane', { processId: PROCESS, name: 'Front' }).service;
    expect(Object.keys(again.roles)).toHaveLength(2);
  });

  it('move with their nodes', () => {
    const { service } = run(two, 'moveLane', { laneId: LANE, to: 0 });
    expect(order(service)).toEqual(['Staff', 'Front']);
    expect(node(service, 'A').y).toBe(node(LINE, 'A').y);
  });

  it('can be without a role, and refuse one that is not there', () => {
    expect(run(two, 'setLane', { laneId: LANE, roleId: null }).service.lanes[LANE]?.roleId).toBeNull();
    expect(codes(run(two, 'setLane', { laneId: LANE, roleId: id('nobody') }))).toEqual(['roleMissing']);
  });

  it('take in all nodes when they are the first of a pool', () => {
    const bare = run(LINE, 'removeLane', { laneId: LANE }).service;
    expect(node(bare, 'A').laneId).toBeNull();
    const { service, select } = run(bare, 'addLane', { processId: PROCESS, name: 'All' });
    expect(node(service, 'A').laneId).toBe(select?.[0]);
    expect(laneBounds(service, select?.[0] as LaneId)?.height).toBe(240);
  });
});
