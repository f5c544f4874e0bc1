import {
  type Box,
  type Flow,
  type FlowId,
  type NodeId,
  overlaps,
  type Point,
  type Service,
  sizeOf,
} from '#core/model';

interface Drawn {
  readonly nodes: ReadonlyMap<NodeId, Point>;
  readonly routes: ReadonlyMap<FlowId, readonly Point[]>;
}

interface Row {
  readonly members: readonly NodeId[];
  readonly level: number;
}

/** Middles nearer to each other than this are meant to be level. */
const REACH = 24;
const CLEARANCE = 12;

/**
 * Nodes of a lane whose middles are nearly level become level: at the height most of them have (ties: the upper one).
 * Routes keep their right angles. A node stays where it is when it would come too close to another one, or when a
 * straight flow would get out of line.
 */
export function alignRows(service: Service, drawn: Drawn, flows: readonly Flow[]): Drawn {
  const wanted = new Map<NodeId, number>();
  for (const { members, level } of rowsOf(service, drawn)) {
    for (const id of members) {
      const dy = level - middleOf(service, drawn, id);
      if (dy !== 0 && hasRoom(service, drawn, id, dy)) wanted.set(id, dy);
    }
  }
  for (let settled = false; !settled; ) {
    settled = true;
    for (const flow of flows) {
      const route = drawn.routes.get(flow.id);
      const level = route !== undefined && route.every((point) => point.y === route[0]?.y);
      if (!level || wanted.get(flow.source) === wanted.get(flow.target)) continue;
      settled = !(wanted.delete(flow.source) || wanted.delete(flow.target)) && settled;
    }
  }
  const nodes = new Map(drawn.nodes);
  for (const [id, dy] of wanted) {
    const point = drawn.nodes.get(id);
    if (point !== undefined) nodes.set(id, { x: point.x, y: point.y + dy });
  }
  const routes = new Map(drawn.routes);
  for (const flow of flows) {
    const route = drawn.routes.get(flow.id);
    if (route === undefined) continue;
    const begun = moveStart(route, wanted.get(flow.source) ?? 0);
    routes.set(
      flow.id,
      straight(route) ? begun : moveStart(begun.toReversed(), wanted.get(flow.target) ?? 0).toReversed(),
    );
  }
  return { nodes, routes };
}

function straight(route: readonly Point[]): boolean {
  return route.every((point) => point.y === route[0]?.y);
}

/** The start moves, and with it everything level with it up to the first turn. */
function moveStart(route: readonly Point[], dy: number): readonly Point[] {
  if (dy === 0) return route;
  const turn = route.findIndex((point) => point.y !== route[0]?.y);
  return route.map((point, i) => (turn === -1 || i < turn ? { x: point.x, y: point.y + dy } : point));
}

function middleOf(service: Service, drawn: Drawn, id: NodeId): number {
  const node = service.nodes[id];
  return (drawn.nodes.get(id)?.y ?? 0) + (node === undefined ? 0 : sizeOf(node).height / 2);
}

function rowsOf(service: Service, drawn: Drawn): readonly Row[] {
  const byLane = new Map<string, { id: NodeId; y: number }[]>();
  for (const id of drawn.nodes.keys()) {
    const lane = service.nodes[id]?.laneId ?? '';
    const members = byLane.get(lane) ?? [];
    members.push({ id, y: middleOf(service, drawn, id) });
    byLane.set(lane, members);
  }
  const rows: Row[] = [];
  for (const members of byLane.values()) {
    const sorted = members.toSorted((a, b) => a.y - b.y);
    for (let from = 0; from < sorted.length; ) {
      let to = from + 1;
      while (to < sorted.length && sorted[to]!.y - sorted[from]!.y <= REACH) to += 1;
      const row = sorted.slice(from, to);
      rows.push({ members: row.map(({ id }) => id), level: mostCommon(row.map(({ y }) => y)) });
      from = to;
    }
  }
  return rows;
}

function mostCommon(ascending: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const y of ascending) counts.set(y, (counts.get(y) ?? 0) + 1);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
}

function hasRoom(service: Service, drawn: Drawn, id: NodeId, dy: number): boolean {
  const box = boxAt(service, drawn, id);
  if (box === null) return false;
  const moved = { ...box, y: box.y + dy };
  for (const other of drawn.nodes.keys()) {
    const there = other === id ? null : boxAt(service, drawn, other);
    if (there !== null && overlaps(moved, there, CLEARANCE)) return false;
  }
  return true;
}

function boxAt(service: Service, drawn: Drawn, id: NodeId): Box | null {
  const node = service.nodes[id];
  const point = drawn.nodes.get(id);
  return node === undefined || point === undefined ? null : { ...point, ...sizeOf(node) };
}
