import { distinctName, type Role } from '#core/model';
import {
  FLEXIBLE_LEAST_GAP,
  MOST_PER_PRINCIPLE,
  POOLING_DEAREST,
  WAITING_WORTH_STAFF,
} from '../assumptions.ts';
import { type Given, type Redesign, redesign } from '../redesign.ts';
import { onlyRoleOf, tasksOf } from '../steps.ts';

/**
 * Flexible assignment: where cases wait for a role, a less busy one with the same hours, and not much dearer, helps out; its own people are
 * still asked first. Change `alsoBy {name, role, helper}`. Assumes that the helpers need the same time. Silent without a run.
 */
export function proposeFlexibleAssignment(given: Given): readonly Redesign[] {
  const { service, outcome } = given;
  if (outcome === null) return [];
  const share = new Map(outcome.steps.map(({ id, shareOfWaiting }) => [id, shareOfWaiting.value ?? 0]));
  return tasksOf(service)
    .filter((task) => (share.get(task.id) ?? 0) >= WAITING_WORTH_STAFF && task.batching === null)
    .toSorted((a, b) => (share.get(b.id) ?? 0) - (share.get(a.id) ?? 0))
    .slice(0, MOST_PER_PRINCIPLE)
    .flatMap((task) => {
      const role = onlyRoleOf(service, task);
      const helper = role && helperOf(given, role);
      if (!role || !helper) return [];
      const values = { name: distinctName(service, task.id), role: role.name, helper: helper.name };
      const about = {
        principle: 'flexibleAssignment',
        code: 'alsoBy',
        at: [task.id, helper.id],
        values,
      } as const;
      return redesign(given, about, (draft) =>
        draft.do('setTask', {
          ids: [task.id],
          change: { performer: { by: 'anyOf', roleIds: [role.id, helper.id] } },
        }),
      );
    });
}

/** The least busy other role with the same hours, where it is clearly less busy. */
function helperOf({ service, outcome }: Given, role: Role): Role | null {
  const busy = new Map(outcome?.roles.map(({ id, utilisation }) => [id, utilisation.value ?? 0]));
  const own = busy.get(role.id) ?? 0;
  const [least] = Object.values(service.roles)
    .filter(({ id, capacity, calendarId, costPerHour }) => {
      if (costPerHour > POOLING_DEAREST * role.costPerHour) return false;
      const gap = own - (busy.get(id) ?? Infinity);
      return id !== role.id && capacity > 0 && calendarId === role.calendarId && gap >= FLEXIBLE_LEAST_GAP;
    })
    .toSorted((a, b) => (busy.get(a.id) ?? 0) - (busy.get(b.id) ?? 0));
  return least ?? null;
}
