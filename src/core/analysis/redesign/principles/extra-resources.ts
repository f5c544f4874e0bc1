import { type Role, type Service, staffingOf } from '#core/model';
import { oneMorePerson } from '../../changes/one-more-person.ts';
import { MOST_PER_PRINCIPLE, WAITING_WORTH_STAFF } from '../assumptions.ts';
import { type Given, type Redesign, redesign } from '../redesign.ts';
import { tasksOf } from '../steps.ts';

/**
 * Extra resources: one more person in each role that cases wait for; without a run, in each role that works. Change
 * `addPerson {role, from, to, costPerWeek}`.
 */
export function proposeExtraResources(given: Given): readonly Redesign[] {
  return awaited(given)
    .slice(0, MOST_PER_PRINCIPLE)
    .flatMap((role) => {
      const change = oneMorePerson(given.service, role);
      if (change === null) return [];
      const { code, at, values, edits } = change;
      return redesign(given, { principle: 'extraResources', code, at, values }, (draft) => {
        for (const { command, args } of edits) draft.do(command, args as never);
      });
    });
}

/** Roles by their share of all waiting, largest first. */
function awaited({ service, outcome }: Given): readonly Role[] {
  if (outcome === null) return working(service);
  const share = new Map(outcome.roles.map(({ id, shareOfWaiting }) => [id, shareOfWaiting.value ?? 0]));
  const of = ({ id }: Role) => share.get(id) ?? 0;
  return working(service)
    .filter((role) => of(role) >= WAITING_WORTH_STAFF)
    .toSorted((a, b) => of(b) - of(a));
}

function working(service: Service): readonly Role[] {
  const roles = tasksOf(service).flatMap((task) => staffingOf(service, task).needs.map(({ role }) => role));
  return [...new Set(roles)];
}
