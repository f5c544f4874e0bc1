import { type Problem, problem, records } from '#core/base';
import { expandedName, type NodeId, type NodeOf, type Role, roleOf, type Service } from '#core/model';

/**
 * Who works on the tasks.
 * - `unassignedRole` (warning, at the task; values `name`): its lane has no role and it names none
 * - `roleWithoutCapacity` (warning, at the role and its tasks; values `role`, `count` of tasks): nobody is ever there,
 *   so cases wait for ever
 * - `laneRoleMismatch` (note, at the task and the lane; values `name`, `role`, `lane`): done by another role than that of its lane
 */
export function checkStaffing(service: Service): readonly Problem[] {
  const problems: Problem[] = [];
  const tasksOf = new Map<Role, NodeId[]>();
  for (const node of records(service.nodes)) {
    if (node.kind !== 'task' || node.performer.by === 'nobody') continue;
    const role = roleOf(service, node);
    if (role === null) {
      problems.push(
        problem('unassignedRole', 'warning', [node.id], { name: expandedName(service, node.id) }),
      );
      continue;
    }
    const tasks = tasksOf.get(role);
    if (tasks === undefined) tasksOf.set(role, [node.id]);
    else tasks.push(node.id);
    problems.push(...mismatch(service, node, role));
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

function mismatch(service: Service, node: NodeOf<'task'>, role: Role): readonly Problem[] {
  const lane = node.laneId === null ? undefined : service.lanes[node.laneId];
  if (lane === undefined || lane.roleId === null || lane.roleId === role.id) return [];
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
