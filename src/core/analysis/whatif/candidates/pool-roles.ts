import type { Edit } from '#core/editing';
import { deepEqual, type NodeOf, type Role, type RoleId, type Service, staffingOf } from '#core/model';
import type { Change } from '../../change.ts';
import type { Scope } from './scope.ts';

/**
 * `poolRoles`: members of two roles may do each other's work, their own first. Hours and costs stay those of each role.
 * Values: role, other, sameHours (`yes` or `no`), cost and otherCost (per hour). Not where the work of the two has to be
 * in different hands.
 */
export function poolRoles({ service, roles }: Scope): readonly Change[] {
  const single = roles.map(({ role, tasks }) => ({
    role,
    tasks: tasks.filter((task) => isAlone(service, task)),
  }));
  const able = single.filter(({ tasks }) => tasks.length > 0);
  return able.flatMap((one, index) =>
    able.slice(index + 1).flatMap((other) => {
      if (haveToBeApart(one.tasks, other.tasks)) return [];
      return [pooled(service, one, other)];
    }),
  );
}

interface Member {
  readonly role: Role;
  readonly tasks: readonly NodeOf<'task'>[];
}

function pooled(service: Service, one: Member, other: Member): Change {
  const [a, b] = [one.role, other.role];
  const hours = [a, b].map(({ calendarId }) =>
    calendarId === null ? null : service.calendars[calendarId]?.weekly,
  );
  return {
    id: `poolRoles ${a.id} ${b.id}`,
    code: 'poolRoles',
    at: [a.id, b.id],
    values: {
      role: a.name,
      other: b.name,
      sameHours: deepEqual(hours[0], hours[1]) ? 'yes' : 'no',
      cost: a.costPerHour,
      otherCost: b.costPerHour,
    },
    edits: [doneBy(one, [a.id, b.id]), doneBy(other, [b.id, a.id])],
  };
}

function doneBy({ tasks }: Member, roleIds: readonly RoleId[]): Edit {
  const ids = tasks.map(({ id }) => id);
  return { command: 'setTask', args: { ids, change: { performer: { by: 'anyOf', roleIds } } } };
}

function isAlone(service: Service, task: NodeOf<'task'>): boolean {
  const { any, needs } = staffingOf(service, task);
  return !any && needs.length === 1 && needs[0]?.quantity === 1;
}

function haveToBeApart(tasks: readonly NodeOf<'task'>[], others: readonly NodeOf<'task'>[]): boolean {
  const names = (from: readonly NodeOf<'task'>[], to: readonly NodeOf<'task'>[]) =>
    from.some(({ separateFrom }) => separateFrom.some((id) => to.some((task) => task.id === id)));
  return names(tasks, others) || names(others, tasks);
}
