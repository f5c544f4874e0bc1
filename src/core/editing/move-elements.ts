import { records } from '#core/base';
import { boxOf, centreOf, isBoundaryEvent, type NodeId, type ProcessNode, type Service } from '#core/model';
import { type EditResult, edited } from './edit-result.ts';
import { settleNodes } from './settle.ts';
import { moveNodes, moveProcess } from './shift.ts';

/**
 * Moves nodes and pools by a distance; flows and lanes among `ids` are ignored (they go where their nodes and pools go).
 * Nodes change lane where their middle comes to lie in another one; lanes and pools grow where needed. Boundary events
 * move with the activity they sit on.
 */
export function moveElements(
  service: Service,
  args: { readonly ids: readonly string[]; readonly dx: number; readonly dy: number },
): EditResult {
  const { dx, dy } = args;
  if (!Number.isFinite(dx) || !Number.isFinite(dy) || (dx === 0 && dy === 0)) return edited(service);
  const wanted = new Set(args.ids);
  const pools = Object.values(service.processes).filter((process) => wanted.has(process.id));
  const inPools = new Set(pools.map((process) => process.id));
  const nodes = Object.values(service.nodes).filter(
    (node) => wanted.has(node.id) && !inPools.has(node.processId),
  );
  const ids = new Set<NodeId>([...nodes.map((node) => node.id), ...attachedTo(service, nodes)]);
  let next = pools.reduce((moving, process) => moveProcess(moving, process.id, dx, dy), service);
  next = settleNodes(moveNodes(next, ids, dx, dy), ids, 'byPosition');
  const values = { count: nodes.length + pools.length, name: nodes[0]?.name ?? pools[0]?.name ?? '' };
  return edited(next, { values });
}

/** The boundary events that sit on the border of one of these nodes. */
export function attachedTo(service: Service, hosts: readonly ProcessNode[]): readonly NodeId[] {
  const events = records(service.nodes).filter(isBoundaryEvent);
  const boxes = events.length === 0 ? [] : hosts.filter(isHost).map((host) => ({ host, box: boxOf(host) }));
  return events
    .filter((event) => {
      const at = centreOf(boxOf(event));
      return boxes.some(({ host, box }) => host.processId === event.processId && isOnBorder(at, box));
    })
    .map((event) => event.id);
}

function isHost(node: ProcessNode): boolean {
  return node.kind === 'task' || (node.kind === 'placeholder' && !isBoundaryEvent(node));
}

function isOnBorder({ x, y }: { x: number; y: number }, box: ReturnType<typeof boxOf>): boolean {
  const reach = 12;
  const right = box.x + box.width;
  const bottom = box.y + box.height;
  const near = x >= box.x - reach && x <= right + reach && y >= box.y - reach && y <= bottom + reach;
  const deep = x > box.x + reach && x < right - reach && y > box.y + reach && y < bottom - reach;
  return near && !deep;
}
