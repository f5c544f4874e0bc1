import { type Problem, problem, records } from '#core/base';
import { expandedName, type NodeId, type NodeOf, type Role, type Service, staffingOf } from '#core/model';

/**
 * Who works on the tasks.
 * - `unassignedRole` (warning, at the task; values `name`): its lane has no role and it names none
 * - `roleWithoutCapacity` (warning, at the role and its tasks; values `role`, `count` of tasks): nobody is ever there,
 *   so cases wait for ever; not where another of several roles can do the work
 * - `laneRoleMismatch` (note, at the task and the lane; values `name`, `role`, `lane`): the role of its lane takes no part in it
 */
export function checkStaffing(service: Service): readonly Problem[] {
  const problems: Problem[] = [];
  const tasksOf = new Map<Role, NodeId[]>();
  for (const node of records(service.nodes)) {
    if (node.kind !== 'task' || node.performer.by === 'nobody') continue;
    const { any, needs } = staffingOf(service, node);
    if (needs.length === 0) {
      problems.push(
        problem('unassignedRole', 'warning', [node.id], { name: expandedName(service, node.id) }),
      );
      continue;
    }
    const isCovered = any && needs.some(({ role }) => hasStaff(service, role));
    for (const { role } of needs) {
      if (isCovered) continue;
      const tasks = tasksOf.get(role);
      if (tasks === undefined) tasksOf.set(role, [node.id]);
      else tasks.push(node.id);
    }
    problems.push(
      ...mismatch(
        service,
        node,
        needs[0]?.role,
        needs.map(({ role }) => role),
      ),
    );
  }
  for (const [role, tasks] of tasksOf) {
    if (hasStaff(service, role)) continue;
    problems.push(
      problem('roleWithoutCapacity', 'warning', [role.id, ...tasks], {
        role: role.name,
        count: tasks.length,
      }),
    );
  }
  return problems;
}

function mismatch(
  service: Service,
  node: NodeOf<'task'>,
  role: Role | undefined,
  all: readonly Role[],
): readonly Problem[] {
  const lane = node.laneId === null ? undefined : service.lanes[node.laneId];
  if (lane === undefined || lane.roleId === null || role === undefined) return [];
  if (all.some(({ id }) => id === lane.roleId)) return [];
  const values = {
    name: expandedName(service, node.id),
    role: role.name,
    lane: expandedName(service, lane.id),
  };
  return [problem('laneRoleMismatch', 'note', [node.id, lane.id], values)];
}

/** Is anybody there at any time of the week, or on a special day? */
function hasStaff(service: Service, role: Role): boolean {
  const calendar = role.calendarId === null ? undefined : service.calendars[role.calendarId];
  if (calendar === undefined) return role.capacity > 0;
  const intervals = [...calendar.weekly, ...calendar.exceptions.flatMap((exception) => exception.intervals)];
  return intervals.some((interval) => (interval.capacity ?? role.capacity) > 0);
}
