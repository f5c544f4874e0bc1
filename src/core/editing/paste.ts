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
  type Performer,
  type Point,
  type ProcessId,
  type ProcessNode,
  processesOf,
  type Role,
  type RoleId,
  type Service,
  unionOf,
} from '#core/model';
import { insertNode, processAt } from './add-node.ts';
import { copyArrivals } from './arrivals.ts';
import { type EditResult, edited, refused } from './edit-result.ts';
import { copyFragment, type Fragment } from './fragment.ts';
import { put } from './records.ts';
import { settleNodes } from './settle.ts';

const STEP = 24;

/**
 * Pastes a copied fragment with fresh ids and fresh random streams, its middle at `at`, else a little beside where it
 * came from. Roles unknown here are matched by name, else added. Selects what was pasted. Note `placeholdersSkipped`
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
  const by = at
    ? { x: Math.round(at.x - middle.x), y: Math.round(at.y - middle.y) }
    : freeStep(service, fragment);
  const copied = new Map<NodeId, NodeId>();
  const roles = rolesHere(service, fragment);
  let next = put(service, 'roles', roles.added);
  for (const node of fragment.nodes) {
    const id = freshId<NodeId>(prefixOf(node.id), (candidate) => isIdTaken(next, candidate), ids);
    copied.set(node.id, id);
    const recast = withRole(node, roles.idHere);
    next = pasteNode(
      next,
      { ...recast, id, processId, laneId: null, x: node.x + by.x, y: node.y + by.y },
      node.id,
    );
  }
  for (const flow of fragment.flows) next = pasteFlow(next, flow, processId, copied, by, ids);
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

function pasteNode(service: Service, node: ProcessNode, original: NodeId): Service {
  const { profile } = service;
  const reserved = { ...service, profile: { ...profile, nextStream: profile.nextStream + 1 } };
  const known = Object.hasOwn(service.nodes, original);
  const copy = { ...node, stream: profile.nextStream };
  return known ? copyArrivals(put(reserved, 'nodes', [copy]), original, copy.id) : insertNode(reserved, copy);
}

/** The performer as it is called here; a role that isn't even in the fragment leaves the task to its lane. */
function withRole(node: ProcessNode, idHere: ReadonlyMap<RoleId, RoleId>): ProcessNode {
  if (node.kind !== 'task' || node.performer.by !== 'role') return node;
  const roleId = idHere.get(node.performer.roleId);
  const performer: Performer = roleId === undefined ? { by: 'lane' } : { by: 'role', roleId };
  return { ...node, performer };
}

/** What the roles of a fragment are called in this service: by id, else by name, else they have to be added. */
function rolesHere(service: Service, fragment: Fragment) {
  const idHere = new Map<RoleId, RoleId>();
  const added: Role[] = [];
  for (const role of fragment.roles) {
    const known = Object.hasOwn(service.roles, role.id)
      ? role.id
      : Object.values(service.roles).find((other) => other.name === role.name)?.id;
    idHere.set(role.id, known ?? role.id);
    if (known !== undefined) continue;
    if (isIdTaken(service, role.id)) idHere.delete(role.id);
    else added.push(withoutUnknownCalendar(service, role));
  }
  return { idHere, added };
}

function withoutUnknownCalendar(service: Service, role: Role): Role {
  const knownCalendar = role.calendarId !== null && Object.hasOwn(service.calendars, role.calendarId);
  return { ...role, calendarId: knownCalendar ? role.calendarId : null };
}

function pasteFlow(
  service: Service,
  flow: Flow,
  processId: ProcessId,
  copied: ReadonlyMap<NodeId, NodeId>,
  by: Point,
  ids: IdSource,
): Service {
  const source = copied.get(flow.source);
  const target = copied.get(flow.target);
  if (source === undefined || target === undefined) return service;
  const id = freshId<FlowId>('flow', (candidate) => isIdTaken(service, candidate), ids);
  const waypoints = flow.waypoints?.map((point) => ({ x: point.x + by.x, y: point.y + by.y })) ?? null;
  return put(service, 'flows', [{ ...flow, id, processId, source, target, waypoints }]);
}
