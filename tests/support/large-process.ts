import type { Service } from '#core/model';
import { type DrawnFlow, type DrawnNode, drawService, exponential, task } from './draw-service.ts';

const BLOCKS_PER_LANE = 5;
const LANE = { height: 200 };
const BLOCK_WIDTH = 520;

/** Places within a block of five nodes: a step, a choice, its two ways, where they meet again. */
const PLACES = [
  { x: 0, y: 64 },
  { x: 170, y: 76 },
  { x: 262, y: 16 },
  { x: 262, y: 112 },
  { x: 426, y: 76 },
] as const;

/**
 * A tidy process of `count` nodes (a multiple of 50 gives full lanes): blocks of five along the lanes of a pool, each
 * lane a role, with start and end.
 */
export function drawLargeProcess(count: number): Service {
  const blocks = Math.floor((count - 2) / PLACES.length);
  const nodes: Record<string, DrawnNode> = { start: { kind: 'startEvent' } };
  const flows: DrawnFlow[] = [];
  const places: Record<string, { x: number; y: number; lane: number }> = { start: { x: 62, y: 82, lane: 0 } };
  let last = 'start';
  const append = (
    id: string,
    from: string,
    lane: number,
    place: { x: number; y: number },
    node: DrawnNode,
  ): void => {
    nodes[id] = node;
    places[id] = { ...place, lane };
    flows.push([from, id]);
  };
  for (let block = 0; block < blocks; block += 1) {
    const lane = Math.floor(block / BLOCKS_PER_LANE);
    const at = (index: number) => ({
      x: 140 + (block % BLOCKS_PER_LANE) * BLOCK_WIDTH + PLACES[index]!.x,
      y: lane * LANE.height + PLACES[index]!.y,
    });
    const role = `team ${lane + 1}`;
    const [step, choice, one, other, merge] = ['step', 'choice', 'one way', 'other way', 'merge'].map(
      (name) => `${name} ${block + 1}`,
    ) as [string, string, string, string, string];
    append(step, last, lane, at(0), task(exponential(4), role));
    append(choice, step, lane, at(1), { kind: 'exclusiveGateway' });
    append(one, choice, lane, at(2), task(exponential(6), role));
    append(other, choice, lane, at(3), task(exponential(8), role));
    append(merge, one, lane, at(4), { kind: 'exclusiveGateway' });
    flows.push([other, merge]);
    last = merge;
  }
  const lanes = Math.ceil(blocks / BLOCKS_PER_LANE);
  const rest = count - 1 - blocks * PLACES.length;
  for (let index = 0; index < rest; index += 1) {
    const isEnd = index === rest - 1;
    const x = 140 + BLOCKS_PER_LANE * BLOCK_WIDTH + index * 150;
    const id = isEnd ? 'end' : `last step ${index + 1}`;
    const y = (lanes - 1) * LANE.height + (isEnd ? 82 : 64);
    append(
      id,
      last,
      lanes - 1,
      { x, y },
      isEnd ? { kind: 'endEvent' } : task(exponential(4), `team ${lanes}`),
    );
    last = id;
  }
  const teams = Array.from({ length: lanes }, (_, index) => `team ${index + 1}`);
  const drawn = drawService({
    nodes,
    flows,
    roles: Object.fromEntries(teams.map((team) => [team, 6])),
    arrivals: { start: { by: 'interval', interval: exponential(4) } },
    process: { width: 200 + BLOCKS_PER_LANE * BLOCK_WIDTH + rest * 150, height: lanes * LANE.height },
  });
  const laneTable = teams.map((team, order) => [
    `lane ${order + 1}`,
    { id: `lane ${order + 1}`, processId: 'process', name: team, roleId: team, order, height: LANE.height },
  ]);
  const placed = Object.entries(drawn.nodes).map(([id, node]) => {
    const { lane, x, y } = places[id]!;
    return [id, { ...node, x, y, laneId: `lane ${lane + 1}` }];
  });
  return {
    ...drawn,
    profile: { ...drawn.profile, id: `large-${count}`, name: `Process of ${count} nodes` },
    lanes: Object.fromEntries(laneTable),
    nodes: Object.fromEntries(placed),
  } as unknown as Service;
}
