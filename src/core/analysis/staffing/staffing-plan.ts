import type { Money } from '#core/base';
import type { RoleId, Service } from '#core/model';
import type { Change } from '../change.ts';
import { Draft } from '../draft.ts';
import { paidHoursPerWeek, staffCostPerWeek } from '../staff-cost.ts';
import { type Shift, shiftedHours, shiftedName } from './shifted-hours.ts';

/** How many people of each role, and how their shifts end, in the order of the roles of the search. */
export interface StaffingPlan {
  readonly people: readonly number[];
  readonly shifts: readonly Shift[];
}

/** The same plan has the same key. */
export function keyOf({ people, shifts }: StaffingPlan): string {
  return `${people.join(' ')} | ${shifts.join(' ')}`;
}

/**
 * The plan as a change of the service: capacities of roles, and calendars of their own for roles whose shifts end
 * otherwise. Change `staffing {people, cost}`: people in all and what they cost in a week. Null where an edit is refused.
 */
export function planChange(
  service: Service,
  roles: readonly RoleId[],
  plan: StaffingPlan,
): { readonly change: Change; readonly service: Service } | null {
  const draft = new Draft(service, 0);
  const at: RoleId[] = [];
  for (const [index, id] of roles.entries()) {
    const role = service.roles[id];
    const people = plan.people[index] ?? role?.capacity ?? 0;
    const shift = plan.shifts[index] ?? 0;
    const calendar = role?.calendarId ? service.calendars[role.calendarId] : undefined;
    if (role === undefined) return null;
    if (people !== role.capacity || shift !== 0) at.push(id);
    if (people !== role.capacity) draft.do('setRole', { id, change: { capacity: people } });
    if (shift === 0) continue;
    const weekly = calendar === undefined ? null : shiftedHours(calendar, shift);
    if (calendar === undefined || weekly === null) return null;
    const { exceptions, atClosing } = calendar;
    const own = draft.add('calendars', 'addCalendar', {
      name: shiftedName(calendar, shift),
      weekly,
      exceptions,
      atClosing,
    });
    if (own !== null) draft.do('setRole', { id, change: { calendarId: own } });
  }
  if (draft.failed) return null;
  const values = {
    people: plan.people.reduce((sum, each) => sum + each, 0),
    cost: staffCostPerWeek(draft.service),
  };
  const change = { id: `staffing:${keyOf(plan)}`, code: 'staffing', at, values, edits: draft.edits };
  return { change, service: draft.service };
}

/** What a staffing is charged with in a week: money, or paid hours where no role costs anything. */
export function weeklyEffort(service: Service): Money {
  const roles = Object.values(service.roles);
  return roles.some(({ costPerHour }) => costPerHour > 0)
    ? staffCostPerWeek(service)
    : roles.reduce((sum, role) => sum + paidHoursPerWeek(service, role), 0);
}
