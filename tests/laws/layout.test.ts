import ElkConstructor from 'elkjs/lib/elk.bundled.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runCommand, withLayout } from '#core/editing';
import { routeFlow } from '#core/layout';
import { layoutService, type RunElk } from '#core/placement';
import {
  boxOf,
  canConnect,
  createService,
  type LaneId,
  laneBounds,
  type NodeId,
  overlaps,
  type Point,
  type ProcessId,
  type Service,
} from '#core/model';
import { countingIds } from '../core/editing/counting-ids.ts';

const elk = new ElkConstructor();
const runElk: RunElk = (graph) => elk.layout(graph);

const KINDS = [
  'task',
  'exclusiveGateway',
  'task',
  'parallelGateway',
  'task',
  'endEvent',
  'startEvent',
  'timerEvent',
] as const;

/** Random drawings: nodes in up to three lanes, and flows between them where flows may be. */
const drawings = fc
  .record({
    lanes: fc.integer({ min: 1, max: 3 }),
    nodes: fc.array(
      fc.record({
        kind: fc.nat(7),
        lane: fc.nat(2),
        name: fc.constantFrom('', 'Check', '是否需要现场查勘？'),
      }),
      {
        minLength: 1,
        maxLength: 12,
      },
    ),
    flows: fc.array(fc.tuple(fc.nat(11), fc.nat(11), fc.constantFrom('', 'yes', 'no, not at all')), {
      maxLength: 18,
    }),
  })
  .map(({ lanes, nodes, flows }): Service => {
    const ids = countingIds();
    let service = createService({ id: 'service', name: 'Law', locale: 'en' });
    for (let n = 1; n < lanes; n += 1) {
      service = runCommand(
        'addLane',
        service,
        { processId: 'process_1' as ProcessId, name: `Lane ${n}` },
        ids,
      ).service;
    }
    const laneIds = Object.keys(service.lanes) as LaneId[];
    for (const { kind, lane, name } of nodes) {
      const laneId = laneIds[lane % laneIds.length];
      const at = { x: 300, y: 100 };
      const added = runCommand(
        'addNode',
        service,
        { kind: KINDS[kind] ?? 'task', at, ...(laneId ? { laneId } : {}) },
        ids,
      );
      service = runCommand('rename', added.service, { id: added.select?.[0] ?? '', name }, ids).service;
    }
    const nodeIds = Object.keys(service.nodes) as NodeId[];
    for (const [a, b, name] of flows) {
      const source = nodeIds[a % nodeIds.length];
      const target = nodeIds[b % nodeIds.length];
      if (source === undefined || target === undefined || canConnect(service, source, target) !== null)
        continue;
      const drawn = runCommand('connect', service, { source, target }, ids);
      service = runCommand('rename', drawn.service, { id: drawn.select?.[0] ?? '', name }, ids).service;
    }
    return service;
  });

async function laidOut(service: Service): Promise<Service> {
  const result = await layoutService(service, runElk);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return withLayout(service, result.value);
}

function pieces(route: readonly Point[]): readonly (readonly [Point, Point])[] {
  return route.slice(1).map((point, i) => [route[i] ?? point, point] as const);
}

describe('automatic layout of any drawing', () => {
  it('changes nothing the second time', async () => {
    await fc.assert(
      fc.asyncProperty(drawings, async (service) => {
        const once = await laidOut(service);
        expect(await laidOut(once)).toEqual(once);
      }),
      { numRuns: 40 },
    );
  });

  it('lets no two nodes overlap and keeps each in its lane', async () => {
    await fc.assert(
      fc.asyncProperty(drawings, async (service) => {
        const drawn = await laidOut(service);
        expect(collisions(drawn)).toEqual([]);
        expect(strayNodes(drawn)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('draws every flow with right angles, from border to border, and through no node', async () => {
    await fc.assert(
      fc.asyncProperty(drawings, async (service) => {
        const drawn = await laidOut(service);
        for (const flow of Object.values(drawn.flows)) {
          const route = routeFlow(drawn, flow);
          expect(pieces(route).filter(isSlanted)).toEqual([]);
          expect(nodesUnder(drawn, route)).toEqual([]);
          expect(isOnBorder(drawn, flow.source, route[0])).toBe(true);
          expect(isOnBorder(drawn, flow.target, route.at(-1))).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });
});

function collisions(service: Service): readonly string[] {
  const nodes = Object.values(service.nodes);
  return nodes.flatMap((node, i) =>
    nodes
      .slice(i + 1)
      .filter((other) => overlaps(boxOf(node), boxOf(other)))
      .map((other) => `${node.id} ${other.id}`),
  );
}

/** Nodes that are not wholly inside their lane. */
function strayNodes(service: Service): readonly NodeId[] {
  return Object.values(service.nodes)
    .filter((node) => {
      const lane = node.laneId === null ? null : laneBounds(service, node.laneId);
      const box = boxOf(node);
      const across = lane === null || (box.x > lane.x && box.x + box.width < lane.x + lane.width);
      const down = lane === null || (box.y > lane.y && box.y + box.height < lane.y + lane.height);
      return !across || !down;
    })
    .map((node) => node.id);
}

function isSlanted([from, to]: readonly [Point, Point]): boolean {
  return from.x !== to.x && from.y !== to.y;
}

/** Nodes that a route runs through. */
function nodesUnder(service: Service, route: readonly Point[]): readonly NodeId[] {
  const lines = pieces(route).map(([from, to]) => ({
    x: Math.min(from.x, to.x),
    y: Math.min(from.y, to.y),
    width: Math.abs(from.x - to.x),
    height: Math.abs(from.y - to.y),
  }));
  const crossed = Object.values(service.nodes).filter((node) =>
    lines.some((line) => overlaps(line, boxOf(node), -2)),
  );
  return crossed.map((node) => node.id);
}

function isOnBorder(service: Service, id: NodeId, point: Point | undefined): boolean {
  const node = service.nodes[id];
  if (node === undefined || point === undefined) return false;
  const box = boxOf(node);
  const dx = Math.abs(point.x - box.x - box.width / 2);
  const dy = Math.abs(point.y - box.y - box.height / 2);
  return dx === box.width / 2 || dy === box.height / 2;
}
