import { records } from '#core/base';
import {
  deepEqual,
  flowsFrom,
  type NodeId,
  type ProcessNode,
  type Role,
  type RoleId,
  type ScenarioId,
  type Service,
  staffingOf,
} from '#core/model';

/**
 * Why a step may behave otherwise: it was changed itself (`changed`), the people or hours of its role were (`staff`), that role has
 * less to do since another step went away or to somebody else (`relieved`), it shares a role with such a step (`sharesRole`), it comes
 * after one (`after`), or what arrives is different (`arrivals`).
 */
export type Cause =
  | { readonly why: 'changed' | 'arrivals' }
  | { readonly why: 'staff' | 'relieved'; readonly roleId: RoleId }
  | { readonly why: 'sharesRole'; readonly roleId: RoleId; readonly with: NodeId }
  | { readonly why: 'after'; readonly step: NodeId };

/** By step, the nearest cause. A step that is not in it has the same numbers as before, to the last bit. */
export type Influence = ReadonlyMap<NodeId, Cause>;

/**
 * What the change from one service to another can reach when a scenario is simulated: the steps changed, then, as far as it goes, the
 * steps after them and those that share people with them.
 */
export function influenceOf(before: Service, after: Service, scenarioId: ScenarioId): Influence {
  const causes = new Map<NodeId, Cause>();
  const open: NodeId[] = [];
  const reach = (id: NodeId, cause: Cause): void => {
    if (causes.has(id) || !Object.hasOwn(after.nodes, id)) return;
    causes.set(id, cause);
    open.push(id);
  };
  if (isOtherWorld(before, after, scenarioId)) {
    for (const { id } of records(after.nodes)) reach(id, { why: 'arrivals' });
    return causes;
  }
  const staffed = stepsByRole(after);
  for (const role of records(after.roles)) {
    if (!isOtherStaff(before, after, role)) continue;
    for (const id of staffed.get(role.id) ?? []) reach(id, { why: 'staff', roleId: role.id });
  }
  for (const node of records(after.nodes))
    if (isOtherStep(before, after, node)) reach(node.id, { why: 'changed' });
  for (const id of changedTurns(before, after)) reach(id, { why: 'changed' });
  for (const { node, roles } of relievedBy(before, after)) {
    for (const roleId of roles)
      for (const id of staffed.get(roleId) ?? []) reach(id, { why: 'relieved', roleId });
    for (const id of answersTo(before, node)) reach(id, { why: 'changed' });
  }
  for (let id = open.shift(); id !== undefined; id = open.shift()) {
    for (const next of nextOf(after, id)) reach(next, { why: 'after', step: nearestStep(after, causes, id) });
    for (const { role } of staffingOf(after, after.nodes[id] as ProcessNode).needs)
      for (const other of staffed.get(role.id) ?? [])
        reach(other, { why: 'sharesRole', roleId: role.id, with: id });
  }
  return causes;
}

/** The steps that went away or were changed, as they were, each with the roles that do not do them any more. */
function relievedBy(
  before: Service,
  after: Service,
): readonly { readonly node: ProcessNode; readonly roles: readonly RoleId[] }[] {
  return records(before.nodes).flatMap((node) => {
    const is = after.nodes[node.id];
    if (is !== undefined && !isOtherStep(before, after, is)) return [];
    const doing = new Set(is === undefined ? [] : staffingOf(after, is).needs.map(({ role }) => role.id));
    const roles = staffingOf(before, node).needs.flatMap(({ role }) => (doing.has(role.id) ? [] : [role.id]));
    return [{ node, roles }];
  });
}

/** Where a flow was drawn, taken away or given another chance: what it leads from, and to. */
function changedTurns(before: Service, after: Service): readonly NodeId[] {
  return [...new Set([...Object.keys(before.flows), ...Object.keys(after.flows)])].flatMap((key) => {
    const [was, is] = [
      before.flows[key as keyof typeof before.flows],
      after.flows[key as keyof typeof after.flows],
    ];
    const parts = (flow: typeof was) =>
      flow && [flow.source, flow.target, flow.probability, flow.isDefault, flow.condition];
    if (deepEqual(parts(was), parts(is))) return [];
    const source = (is ?? was)?.source;
    // All ways out of a split share what one of them gains or loses.
    const beside = source === undefined ? [] : flowsFrom(after, source).map(({ target }) => target);
    return [...(is === undefined ? [] : [is.target]), ...beside];
  });
}

function isOtherWorld(before: Service, after: Service, scenarioId: ScenarioId): boolean {
  const [was, is] = [before.scenarios[scenarioId], after.scenarios[scenarioId]];
  const { name: _was, observed: _measuredBefore, ...settingBefore } = was ?? {};
  const { name: _is, observed: _measuredAfter, ...settingAfter } = is ?? {};
  return (
    was === undefined ||
    is === undefined ||
    !deepEqual(settingBefore, settingAfter) ||
    !deepEqual(before.segments, after.segments) ||
    !deepEqual(before.attributes, after.attributes) ||
    before.profile.timeZone !== after.profile.timeZone
  );
}

function isOtherStaff(before: Service, after: Service, role: Role): boolean {
  const was = before.roles[role.id];
  const hours = (service: Service, { calendarId }: Role) => {
    const calendar = calendarId === null ? undefined : service.calendars[calendarId];
    return calendar && [calendar.weekly, calendar.exceptions, calendar.atClosing];
  };
  return (
    was === undefined ||
    was.capacity !== role.capacity ||
    was.discipline !== role.discipline ||
    !deepEqual(hours(before, was), hours(after, role))
  );
}

/** Fields of a node that no simulated time depends on. Its lane stands for the role, which is compared instead. */
const SILENT = new Set(
  'name x y width height notes laneId performer valueClass waste inputs outputs customerContact check mustKeep separateFrom cost'.split(
    ' ',
  ),
);

function isOtherStep(before: Service, after: Service, node: ProcessNode): boolean {
  const was = before.nodes[node.id];
  const parts = (service: Service, each: ProcessNode) => {
    const { any, needs } = staffingOf(service, each);
    const told = Object.entries(each).filter(([key]) => !SILENT.has(key));
    return [Object.fromEntries(told), any, needs.map(({ role, quantity }) => [role.id, quantity])];
  };
  return was === undefined || !deepEqual(parts(before, was), parts(after, node));
}

function stepsByRole(service: Service): ReadonlyMap<RoleId, readonly NodeId[]> {
  const steps = new Map<RoleId, NodeId[]>();
  for (const node of records(service.nodes)) {
    for (const { role } of staffingOf(service, node).needs) {
      const own = steps.get(role.id);
      if (own === undefined) steps.set(role.id, [node.id]);
      else own.push(node.id);
    }
  }
  return steps;
}

/** What a token, or a message, goes on to from a node. */
function nextOf(service: Service, id: NodeId): readonly NodeId[] {
  const node = service.nodes[id];
  const targets = flowsFrom(service, id).map(({ target }) => target);
  return node === undefined ? targets : [...targets, ...answersTo(service, node)];
}

/** The nodes that wait for the message a node sends. */
function answersTo(service: Service, node: ProcessNode): readonly NodeId[] {
  if (node.kind !== 'messageThrowEvent' || node.message === '') return [];
  return records(service.nodes).flatMap((other) =>
    other.kind === 'messageCatchEvent' && other.message === node.message ? [other.id] : [],
  );
}

/** Gateways have no names to tell: the last step before them stands for them. */
function nearestStep(service: Service, causes: ReadonlyMap<NodeId, Cause>, id: NodeId): NodeId {
  const cause = causes.get(id);
  const isStep = service.nodes[id]?.kind === 'task';
  return !isStep && cause?.why === 'after' ? cause.step : id;
}
