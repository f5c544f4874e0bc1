import ElkConstructor from 'elkjs/lib/elk.bundled.js';
import { describe, expect, it, vi } from 'vitest';
import { withLayout } from '#core/editing';
import { routeFlow } from '#core/layout';
import { layoutService } from '#core/placement';
import { boxOf, centreOf, type LaneId, laneBounds, overlaps, poolBounds, type Service } from '#core/model';
import { run } from '../editing/run.ts';
import { drawing, id, LANE, PROCESS, withNode } from '../model/drawing.ts';

vi.setConfig({ testTimeout: 60_000 });

const elk = new ElkConstructor();

async function laidOut(service: Service): Promise<Service> {
  const result = await layoutService(service, (graph) => elk.layout(graph));
  return result.ok ? withLayout(service, result.value) : service;
}

/** Middles of nodes, e.g. `A 160,120`. */
function middle(service: Service, name: string) {
  const node = service.nodes[id(name)];
  return node === undefined ? { x: 0, y: 0 } : centreOf(boxOf(node));
}

function bends(service: Service): number {
  const routes = Object.values(service.flows).map((flow) => routeFlow(service, flow));
  return routes.reduce((sum, route) => sum + Math.max(0, route.length - 2), 0);
}

describe('automatic layout', () => {
  it('draws a sequence as one straight line with equal gaps', async () => {
    const service = await laidOut(drawing('s:S t:A t:B t:C e:E', 'S>A A>B B>C C>E'));
    expect(new Set(['S', 'A', 'B', 'C', 'E'].map((name) => middle(service, name).y)).size).toBe(1);
    expect(middle(service, 'B').x - middle(service, 'A').x).toBe(
      middle(service, 'C').x - middle(service, 'B').x,
    );
    expect(bends(service)).toBe(0);
  });

  it('keeps three branches apart and the middle one straight', async () => {
    const drawn = drawing('s:S x:X t:A t:B t:C x:M e:E', 'S>X X>A X>B X>C A>M B>M C>M M>E');
    const service = await laidOut(withNode(withNode(drawn, 'X', { name: '' }), 'M', { name: '' }));
    const levels = ['A', 'B', 'C'].map((name) => middle(service, name).y).toSorted((a, b) => a - b);
    expect(levels[1]).toBe(middle(service, 'X').y);
    expect((levels[1] ?? 0) - (levels[0] ?? 0)).toBe((levels[2] ?? 0) - (levels[1] ?? 0));
    expect(bends(service)).toBe(4);
  });

  it('draws a loop below the way forward, which stays straight', async () => {
    const service = await laidOut(drawing('s:S t:A t:B t:C', 'S>A A>B B>C C>A'));
    const back = Object.values(service.flows).find((flow) => flow.source === 'C');
    const route = back === undefined ? [] : routeFlow(service, back);
    expect(Math.max(...route.map(({ y }) => y))).toBeGreaterThan(middle(service, 'B').y + 36);
    expect(new Set(['S', 'A', 'B', 'C'].map((name) => middle(service, name).y)).size).toBe(1);
  });

  it('puts every node into its lane and stacks the lanes without gaps', async () => {
    const two = run(drawing('s:S t:A t:B e:E', 'S>A A>B B>E'), 'addLane', {
      processId: PROCESS,
      name: 'Back',
    }).service;
    const back = id<LaneId>('lane_n2');
    const service = await laidOut(withNode(two, 'B', { laneId: back }));
    const [upper, lower] = [laneBounds(service, LANE), laneBounds(service, back)];
    expect(lower?.y).toBe((upper?.y ?? 0) + (upper?.height ?? 0));
    expect(middle(service, 'A').y).toBeLessThan(lower?.y ?? 0);
    expect(middle(service, 'B').y).toBeGreaterThan(lower?.y ?? 0);
  });

  it('leaves room for the names on branches', async () => {
    const drawn = drawing('x:X t:A t:B', 'X>A X>B');
    const named = run(drawn, 'rename', { id: 'X>A', name: '需要现场查勘的案件' }).service;
    const gap = async (service: Service) => {
      const placed = await laidOut(service);
      return middle(placed, 'A').x - middle(placed, 'X').x;
    };
    expect(await gap(named)).toBeGreaterThan((await gap(drawn)) + 40);
  });

  it('stacks several pools, equally wide, and keeps an empty one', async () => {
    const two = run(drawing('s:S t:A', 'S>A'), 'addProcess', { name: 'Second', laneName: 'Other' }).service;
    const service = await laidOut(two);
    const [first, second] = Object.values(service.processes).map((process) =>
      poolBounds(service, process.id),
    );
    expect(second?.width).toBe(first?.width);
    expect(second?.y).toBe((first?.y ?? 0) + (first?.height ?? 0) + 60);
  });

  it('takes annotations along with the node beside them', async () => {
    const noted = withNode(drawing('s:S t:A p:Note', 'S>A'), 'Note', {
      flowNode: false,
      x: 260,
      y: 200,
      bpmnType: 'textAnnotation',
    });
    const service = await laidOut(noted);
    expect(middle(service, 'Note').y - middle(service, 'A').y).toBe(
      middle(noted, 'Note').y - middle(noted, 'A').y,
    );
  });

  it('also places drawings too large for the finest method, lane by lane and without overlaps', async () => {
    const names = Array.from({ length: 150 }, (_, i) => `T${i}`);
    const flows = names.slice(1).map((name, i) => `T${i}>${name}`);
    const chain = drawing(names.map((name) => `t:${name}`).join(' '), flows.join(' '));
    let service = run(chain, 'addLane', { processId: PROCESS, name: 'Back' }).service;
    for (const name of names.slice(70, 90)) service = withNode(service, name, { laneId: 'lane_n2' });
    const placed = await laidOut(service);
    const boxes = Object.values(placed.nodes).map(boxOf);
    expect(boxes.filter((box, i) => boxes.slice(i + 1).some((other) => overlaps(box, other)))).toEqual([]);
    expect(middle(placed, 'T80').y).toBeGreaterThan(laneBounds(placed, id<LaneId>('lane_n2'))?.y ?? Infinity);
    expect(await laidOut(placed)).toEqual(placed);
  });

  it('says so when ELK fails', async () => {
    const result = await layoutService(drawing('t:A'), () => Promise.reject(new Error('out of memory')));
    expect(result).toMatchObject({
      ok: false,
      problems: [{ code: 'layoutFailed', values: { reason: 'out of memory' } }],
    });
  });
});
