import { records } from '#core/base';
import { type NodeId, type Service, staffingOf } from '#core/model';
import { staffCostPerWeek } from '../staff-cost.ts';

/**
 * Does a redesign keep to what the owner said: steps that must stay, duties that must be in different hands, the most
 * people of a role, the most that staff may cost in a week? What was broken before counts only if it gets worse.
 */
export function respectsConstraints(before: Service, after: Service): boolean {
  return (
    keepsSteps(before, after) &&
    keepsDutiesApart(before, after) &&
    keepsStaffLimits(before, after) &&
    keepsBudget(before, after)
  );
}

/** May the two steps be one, or always be done by the same person? */
export function mayBeOne(service: Service, a: NodeId, b: NodeId): boolean {
  const [first, second] = [service.nodes[a], service.nodes[b]];
  if (first?.kind !== 'task' || second?.kind !== 'task') return false;
  return !first.separateFrom.includes(b) && !second.separateFrom.includes(a);
}

function keepsSteps(before: Service, after: Service): boolean {
  return records(before.nodes).every(
    (node) => node.kind !== 'task' || !node.mustKeep || after.nodes[node.id]?.kind === 'task',
  );
}

function keepsDutiesApart(before: Service, after: Service): boolean {
  return records(before.nodes).every(
    (node) =>
      node.kind !== 'task' ||
      node.separateFrom.every((other) => {
        const shared = sharedRoles(before, node.id, other);
        return sharedRoles(after, node.id, other).every((role) => shared.includes(role));
      }),
  );
}

function sharedRoles(service: Service, a: NodeId, b: NodeId): readonly string[] {
  const others = rolesOf(service, b);
  return rolesOf(service, a).filter((role) => others.includes(role));
}

function rolesOf(service: Service, id: NodeId): readonly string[] {
  const node = service.nodes[id];
  return node === undefined ? [] : staffingOf(service, node).needs.map(({ role }) => role.id);
}

function keepsStaffLimits(before: Service, after: Service): boolean {
  return records(after.roles).every(({ id, capacity, maximumCapacity }) => {
    const had = before.roles[id]?.capacity ?? 0;
    return maximumCapacity === null || capacity <= Math.max(maximumCapacity, had);
  });
}

function keepsBudget(before: Service, after: Service): boolean {
  const { staffBudget } = before.profile;
  if (staffBudget === null) return true;
  return staffCostPerWeek(after) <= Math.max(staffBudget, staffCostPerWeek(before)) + 1e-9;
}
