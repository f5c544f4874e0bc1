import { records } from '#core/base';
import { type Role, type Service, staffingOf, type Task } from '#core/model';
import { POOLING_DEAREST } from '../assumptions.ts';
import { type Given, type Redesign, redesign } from '../redesign.ts';
import { onlyRoleOf, tasksOf } from '../steps.ts';

/**
 * Specialist–generalist: two roles that do the same work, at the same hours and about the same cost, become one pool.
 * Change `poolRoles {role, other, people, costPerHour}`; everybody in the pool is paid like the dearer of the two.
 */
export function proposePooling(given: Given): readonly Redesign[] {
  const { service } = given;
  const roles = records(service.roles).filter(({ capacity }) => capacity > 0);
  return roles.flatMap((first, index) =>
    roles
      .slice(index + 1)
      .flatMap((second) => (areAlike(service, first, second) ? pool(given, first, second) : [])),
  );
}

function pool(given: Given, first: Role, second: Role): readonly Redesign[] {
  const { service } = given;
  const people = first.capacity + second.capacity;
  const costPerHour = Math.max(first.costPerHour, second.costPerHour);
  const values = { role: first.name, other: second.name, people, costPerHour };
  const maximumCapacity =
    first.maximumCapacity === null || second.maximumCapacity === null
      ? null
      : first.maximumCapacity + second.maximumCapacity;
  const about = { principle: 'pooling', code: 'poolRoles', at: [first.id, second.id], values } as const;
  return redesign(given, about, (draft) => {
    draft.do('setRole', { id: first.id, change: { capacity: people, costPerHour, maximumCapacity } });
    for (const lane of records(service.lanes)) {
      if (lane.roleId === second.id) draft.do('setLane', { laneId: lane.id, roleId: first.id });
    }
    const own = workOfRole(service, second)
      .filter(({ performer }) => performer.by === 'role')
      .map(({ id }) => id);
    if (own.length > 0)
      draft.do('setTask', { ids: own, change: { performer: { by: 'role', roleId: first.id } } });
    draft.do('removeRole', { id: second.id });
  });
}

/** Same hours, about the same cost, no work in which both are named, and a step that bears the same name at both. */
function areAlike(service: Service, first: Role, second: Role): boolean {
  const costs = [first.costPerHour, second.costPerHour];
  if (first.calendarId !== second.calendarId || first.discipline !== second.discipline) return false;
  if (Math.max(...costs) > POOLING_DEAREST * Math.min(...costs)) return false;
  const isShared = tasksOf(service).some((task) => {
    const { needs } = staffingOf(service, task);
    return needs.length > 1 && needs.some(({ role }) => role.id === second.id);
  });
  if (isShared) return false;
  const names = new Set(workOfRole(service, first).map(bare));
  return workOfRole(service, second).some((task) => names.has(bare(task)));
}

function workOfRole(service: Service, role: Role): readonly Task[] {
  return tasksOf(service).filter((task) => onlyRoleOf(service, task)?.id === role.id);
}

/** The name without what stands in brackets, which tells variants of one step apart. */
function bare({ name, id }: Task): string {
  return (
    name
      .replace(/[（(][^)）]*[)）]/gu, '')
      .replace(/\s+/gu, ' ')
      .trim()
      .toLowerCase() || id
  );
}
