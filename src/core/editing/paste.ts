import { problem } from '#core/base';
import {
  boxOf,
  centreOf,
  type Flow,
  type FlowId,
  freshId,
  type IdSource,
  isIdTaken,
  type NodeId,
  type Point,
  type ProcessId,
  processesOf,
  type Service,
  unionOf,
} from '#core/model';
import { processAt } from './add-node.ts';
import { addArrivals, copyArrivals } from './arrivals.ts';
import { type EditResult, edited, refused } from './edit-result.ts';
import { copyFragment, type Fragment } from './fragment.ts';
import { attributesToAdd, objectsHere, rolesHere, withNamesHere } from './names-here.ts';
import { put } from './records.ts';
import { settleNodes } from './settle.ts';
import { whole } from './whole.ts';

const STEP = 24;

/**
 * Pastes a copied fragment with fresh ids and fresh random streams, its middle at `at`, else a little beside where it
 * came from. Roles and data objects unknown here are matched
 * by name, else added; so are attributes that conditions read. Selects what was pasted. Note `placeholdersSkipped`
 * with `count` where the copy had to leave some out. Refused: `noProcess`.
 */
export function paste(
  service: Service,
  args: { readonly fragment: Fragment; readonly at?: Point },
  ids: IdSource,
): EditResult {
  const { fragment, at } = args;
  const box = unionOf(fragment.nodes.map(boxOf));
  if (box === null) return edited(service);
  const processId = at ? processAt(service, at) : homeOf(service, fragment);
  if (processId === null) return refused(service, problem('noProcess', 'error'));
  const middle = centreOf(box);
  const by = at ? { x: whole(at.x - middle.x), y: whole(at.y - middle.y) } : freeStep(service, fragment);
  const taken = new Set<string>();
  const fresh = <Id extends string>(prefix: string): Id => {
    const id = freshId<Id>(prefix, (candidate) => taken.has(candidate) || isIdTaken(service, candidate), ids);
    taken.add(id);
    return id;
  };
  const copied = new Map(fragment.nodes.map((node) => [node.id, fresh<NodeId>(prefixOf(node.id))] as const));
  const flowIds = new Map(fragment.flows.map(({ id }) => [id, fresh<FlowId>('flow')] as const));
  const roles = rolesHere(service, fragment);
  const objects = objectsHere(service, fragment);
  const here = { roles: roles.idHere, objects: objects.idHere, nodes: copied, flows: flowIds };
  const { nextStream } = service.profile;
  const nodes = fragment.nodes.map((node, i) => ({
    ...withNamesHere(service, node, here),
    id: copied.get(node.id) ?? node.id,
    processId,
    laneId: null,
    x: node.x + by.x,
    y: node.y + by.y,
    stream: nextStream + i,
  }));
  const attributes = attributesToAdd(service, fragment, nextStream + nodes.length);
  const flows = fragment.flows.flatMap((flow) =>
    pasteFlow(flow, processId, copied, by, flowIds.get(flow.id) ?? flow.id),
  );
  const profile = { ...service.profile, nextStream: nextStream + nodes.length + attributes.length };
  let next = put({ ...service, profile }, 'roles', roles.added);
  next = put(put(next, 'dataObjects', objects.added), 'attributes', attributes);
  next = put(put(next, 'nodes', nodes), 'flows', flows);
  next = copyArrivals(next, copied);
  for (const node of fragment.nodes) {
    const isNew = node.kind === 'startEvent' && !Object.hasOwn(service.nodes, node.id);
    if (isNew) next = addArrivals(next, copied.get(node.id) ?? node.id);
  }
  next = settleNodes(next, copied.values(), 'byPosition');
  const problems =
    fragment.skipped > 0 ? [problem('placeholdersSkipped', 'note', [], { count: fragment.skipped })] : [];
  const values = { count: copied.size, name: fragment.nodes[0]?.name ?? '' };
  return edited(next, { select: [...copied.values()], problems, values });
}

/** Copies and pastes in one step, beside the original. Nothing happens where nothing can be copied. */
export function duplicate(
  service: Service,
  args: { readonly ids: readonly string[] },
  ids: IdSource,
): EditResult {
  const fragment = copyFragment(service, args.ids);
  return fragment === null ? edited(service) : paste(service, { fragment }, ids);
}

/** `task_x1` → `task`. */
function prefixOf(id: string): string {
  return /^[A-Za-z]+/.exec(id)?.[0] ?? 'node';
}

function homeOf(service: Service, fragment: Fragment): ProcessId | null {
  const home = fragment.nodes[0]?.processId;
  if (home !== undefined && Object.hasOwn(service.processes, home)) return home;
  return processesOf(service)[0]?.id ?? null;
}

/** The first multiple of a small step at which no node of the service stands exactly where a pasted one would. */
function freeStep(service: Service, fragment: Fragment): Point {
  const taken = new Set(Object.values(service.nodes).map((node) => `${node.x} ${node.y}`));
  for (let step = STEP; ; step += STEP) {
    if (!fragment.nodes.some((node) => taken.has(`${node.x + step} ${node.y + step}`)))
      return { x: step, y: step };
  }
}

function pasteFlow(
  flow: Flow,
  processId: ProcessId,
  copied: ReadonlyMap<NodeId, NodeId>,
  by: Point,
  id: FlowId,
): readonly Flow[] {
  const source = copied.get(flow.source);
  const target = copied.get(flow.target);
  if (source === undefined || target === undefined) return [];
  const waypoints = flow.waypoints?.map((point) => ({ x: point.x + by.x, y: point.y + by.y })) ?? null;
  return [{ ...flow, id, processId, source, target, waypoints }];
}
