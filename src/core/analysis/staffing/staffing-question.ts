import { type Money, type Result, success } from '#core/base';
import type { Measure } from '#core/analysis/whatif';
import type { RoleId, ScenarioId, Service } from '#core/model';
import { compileRun, type OfferedLoad, offeredLoad } from '#core/simulation';
import { type Shift, shiftedHours } from './shifted-hours.ts';
import { planChange, type StaffingPlan, weeklyEffort } from './staffing-plan.ts';

/** What a staffing is judged by beside its cost. */
export type StaffingMeasure = Extract<Measure, 'cycleTime' | 'cycleTimeP90' | 'withinTarget'>;

/** A role whose staffing is searched. */
export interface SearchedRole {
  readonly id: RoleId;
  readonly name: string;
  /** People today. */
  readonly today: number;
  /** Fewer than `least` could not keep up with what is offered; more than `most` are not tried. */
  readonly least: number;
  readonly most: number;
  readonly shifts: readonly Shift[];
}

/** What is searched: the roles with their ranges, what is judged, and the most that may be spent in a week. */
export interface StaffingQuestion {
  readonly service: Service;
  readonly measure: StaffingMeasure;
  readonly roles: readonly SearchedRole[];
  readonly budget: Money | null;
}

/** How many people beyond today's (or the fewest possible) are tried where the role has no maximum. */
const REACH = 4;

/**
 * The question of a scenario. The analytic bound comes from the traffic equations: a role needs more people on duty than
 * it is offered minutes of work per minute. The owner's maximum of a role and the budget of the service are kept to.
 * Fails where the scenario cannot be run.
 */
export function staffingQuestion(
  service: Service,
  scenarioId: ScenarioId,
  measure: StaffingMeasure,
): Result<StaffingQuestion> {
  const compiled = compileRun(service, scenarioId);
  if (!compiled.ok) return compiled;
  const roles = offeredLoad(compiled.value)
    .filter(({ work }) => work > 0)
    .flatMap((load) => searchedRole(service, load) ?? []);
  return success({ service, measure, roles, budget: service.profile.staffBudget }, compiled.problems);
}

function searchedRole(service: Service, { roleId, name, work, staff }: OfferedLoad): SearchedRole | null {
  const role = service.roles[roleId];
  if (role === undefined) return null;
  const calendar = role.calendarId === null ? undefined : service.calendars[role.calendarId];
  const today = role.capacity;
  // a calendar that names its own numbers of people leaves nothing to search
  const isFixed = calendar?.weekly.some(({ capacity }) => capacity !== undefined) ?? false;
  const onDuty = today > 0 ? staff / today : shareOnDuty(calendar?.weekly);
  const needed = onDuty > 0 && Number.isFinite(work) ? Math.floor(work / onDuty + 1e-9) + 1 : today;
  const most = role.maximumCapacity ?? Math.max(today, needed) + REACH;
  const [least, greatest] = isFixed ? [today, today] : [Math.min(needed, most), most];
  const shifts = ([-1, 1] as const).filter((shift) => calendar && shiftedHours(calendar, shift) !== null);
  return { id: roleId, name, today, least, most: greatest, shifts: [0, ...shifts] };
}

function shareOnDuty(weekly: readonly { readonly from: number; readonly to: number }[] | undefined): number {
  return weekly === undefined ? 1 : weekly.reduce((sum, { from, to }) => sum + to - from, 0) / 10_080;
}

/** The staffing as it is. */
export function planToday({ roles }: StaffingQuestion): StaffingPlan {
  return { people: roles.map(({ today }) => today), shifts: roles.map(() => 0) };
}

/** The fewest people that can keep up. */
export function leastPlan({ roles }: StaffingQuestion): StaffingPlan {
  return { people: roles.map(({ least }) => least), shifts: roles.map(() => 0) };
}

/** One person more or less in a role, one moved from a role to another, a shift that ends an hour later or earlier. */
export function neighboursOf({ roles }: StaffingQuestion, plan: StaffingPlan): readonly StaffingPlan[] {
  const { people, shifts } = plan;
  const add = (index: number, by: number, from = people) => from.with(index, (from[index] ?? 0) + by);
  const staffed = roles.flatMap((_, index): readonly (readonly number[])[] => [
    add(index, 1),
    add(index, -1),
    ...roles.flatMap((__, other) => (other === index ? [] : [add(other, -1, add(index, 1))])),
  ]);
  const shifted = roles.flatMap((role, index) =>
    role.shifts
      .filter((shift) => Math.abs(shift - (shifts[index] ?? 0)) === 1)
      .map((shift): StaffingPlan => ({ people, shifts: shifts.with(index, shift) })),
  );
  return [...staffed.map((each): StaffingPlan => ({ people: each, shifts })), ...shifted];
}

/** The plan with its cost and edits; null where it lies outside the ranges or the budget. */
export function pricedPlan(question: StaffingQuestion, plan: StaffingPlan) {
  const { roles, service, budget } = question;
  const isInside = roles.every(({ least, most }, index) => {
    const people = plan.people[index] ?? 0;
    return people >= least && people <= most;
  });
  const made = isInside
    ? planChange(
        service,
        roles.map(({ id }) => id),
        plan,
      )
    : null;
  if (made === null) return null;
  const cost = weeklyEffort(made.service);
  return budget !== null && cost > budget ? null : { plan, cost, change: made.change };
}
