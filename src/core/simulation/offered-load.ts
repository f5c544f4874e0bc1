import { type Problem, problem } from '#core/base';
import { type Availability, compileAvailability } from '#core/calendar';
import type { Batching, RoleId } from '#core/model';
import { moments } from '#core/random';
import { arrivalsPerMinute } from './expected-cases.ts';
import { caseClasses } from './case-classes.ts';
import { stepsOfRole } from './compile-crews.ts';
import type { CompiledRun, CompiledStep } from './compiled-run.ts';
import { visitRates } from './visit-rates.ts';

/** What a role is offered, worked out from the traffic equations without running anything. */
export interface OfferedLoad {
  readonly roleId: RoleId;
  readonly name: string;
  /** Offered work ÷ time on duty; at 1 or more the queue grows without end. Infinity when nobody is ever on duty. */
  readonly rho: number;
  /** Minutes of work that arrive for the role per minute, and people on duty on average. */
  readonly work: number;
  readonly staff: number;
  /** The part of `rho` at steps where cases do not give up: only that can let the queue grow without end. */
  readonly patientRho: number;
  /** Steps of the role by the work they bring, largest first. */
  readonly steps: readonly { readonly id: string; readonly share: number }[];
}

/** Calendars are averaged over this long a stretch, in minutes: eight weeks. */
const STRETCH = 8 * 10_080;
const DAY = 1440;

/**
 * The load offered to every role of a run. Work of a batch counts once. Sources given as a list count only over a horizon: without one they end.
 */
export function offeredLoad(run: CompiledRun): readonly OfferedLoad[] {
  const rates = ratesOfVisits(run);
  const { timeZone, start } = run;
  const staff = run.roles.map(({ hours, capacity }) =>
    meanCapacity(compileAvailability(hours, { timeZone, start, capacity })),
  );
  const work = run.steps.map((step) => {
    const rate = executionsPerMinute(rates[step.node] as number, step.batching);
    return product(rate, moments(step.duration).mean);
  });
  const shared = shareOut(run, work, staff);
  return run.roles.map((role, number): OfferedLoad => {
    const works = stepsOfRole(run, number).map((step) => ({
      id: (run.steps[step] as CompiledStep).id,
      isPatient: run.steps[step]?.patience === null,
      work: shared.get(`${step} ${number}`) ?? 0,
    }));
    const all = works.reduce((sum, each) => sum + each.work, 0);
    const steps = works
      .map(({ id, work: own }) => ({ id, share: all > 0 && all < Infinity ? own / all : 0 }))
      .toSorted((x, y) => y.share - x.share);
    const people = staff[number] as number;
    const patient = works.reduce((sum, each) => sum + (each.isPatient ? each.work : 0), 0);
    const loadOf = (amount: number): number => (amount === 0 ? 0 : amount / people);
    const [rho, patientRho] = [loadOf(all), loadOf(patient)];
    return { roleId: role.id, name: role.name, rho, patientRho, work: all, staff: people, steps };
  });
}

/**
 * Minutes of work per minute by step and role, under `step role`. A crew brings its work to every member; work that one of several
 * roles may do is spread so that those it reaches are loaded alike, the most even way there is.
 */
function shareOut(
  run: CompiledRun,
  work: readonly number[],
  staff: readonly number[],
): ReadonlyMap<string, number> {
  const shared = new Map<string, number>();
  const loads = staff.map(() => 0);
  const add = (step: number, role: number, amount: number): void => {
    shared.set(`${step} ${role}`, amount);
    loads[role] = (loads[role] as number) + amount;
  };
  const crewOf = (step: number) => run.crews[run.steps[step]?.crew ?? -1];
  for (const [step, amount] of work.entries()) {
    const crew = crewOf(step);
    if (crew?.any === false)
      for (const { role, quantity } of crew.needs) add(step, role, product(quantity, amount));
  }
  for (const [step, amount] of work.entries()) {
    const crew = crewOf(step);
    if (crew?.any !== true) continue;
    const roles = crew.needs.map(({ role }) => role);
    const level = evenLevel(roles, amount, loads, staff);
    const parts = roles.map((role) => Math.max(0, level * (staff[role] as number) - (loads[role] as number)));
    const sum = parts.reduce((total, part) => total + part, 0);
    // nobody there at any time, or more than can be counted: alike to each
    for (const [at, role] of roles.entries()) {
      const isShared = sum > 0 && amount < Infinity;
      add(step, role, isShared ? (amount * (parts[at] as number)) / sum : amount / roles.length);
    }
  }
  return shared;
}

/** The load up to which roles are filled when `amount` is poured over what they have to do already. */
function evenLevel(
  roles: readonly number[],
  amount: number,
  loads: readonly number[],
  staff: readonly number[],
): number {
  const there = roles.filter((role) => (staff[role] as number) > 0);
  const rising = there
    .map((role) => ({ load: loads[role] as number, staff: staff[role] as number }))
    .toSorted((a, b) => a.load / a.staff - b.load / b.staff);
  let [people, poured] = [0, amount];
  let level = 0;
  for (const each of rising) {
    // those before are filled up; this one joins when they have come up to it
    if (people > 0 && poured / people <= each.load / each.staff) break;
    people += each.staff;
    poured += each.load;
    level = poured / people;
  }
  return level;
}

/** How often a step is carried out when tokens come to it at a rate: less often where they are collected. */
function executionsPerMinute(rate: number, batching: Batching | null): number {
  if (batching === null || rate === 0 || rate === Infinity) return rate;
  if (batching.by === 'size') {
    const within = batching.maximumWait === null ? Infinity : rate * batching.maximumWait;
    return rate / Math.min(batching.size, 1 + within);
  }
  // a time at which nothing has come since the last is no execution
  return Math.min(rate, batching.times.length / DAY);
}

/** Visits per minute by node. Cases that answer alike to every condition are followed together, and their rates added up. */
function ratesOfVisits(run: CompiledRun): Float64Array {
  const rates = new Float64Array(run.table.nodes.length);
  const perMinute = run.sources.map((source) => arrivalsPerMinute(run, source));
  for (const { splits, shareOf } of caseClasses(run)) {
    const begins = new Float64Array(rates.length);
    for (const [number, source] of run.sources.entries()) {
      const rate = (perMinute[number] as number) * shareOf(source.segment);
      for (const node of source.nodes) begins[node] = (begins[node] as number) + rate;
    }
    for (const [node, rate] of visitRates(run.table, splits, begins).entries()) {
      rates[node] = (rates[node] as number) + rate;
    }
  }
  return rates;
}

/**
 * A warning `overload {role, rho, load}` for every role that is offered as much work as it can do, or more, by cases that wait
 * however long it takes. (Those that give up keep a queue short by themselves.)
 */
export function overloadWarnings(loads: readonly OfferedLoad[]): readonly Problem[] {
  return loads
    .filter(({ patientRho, staff }) => patientRho >= 1 - 1e-12 && staff > 0)
    .map(({ roleId, name, rho, steps }) => {
      const values = {
        role: name,
        rho: Math.min(rho, Number.MAX_VALUE),
        load: Math.min(rho, Number.MAX_VALUE),
      };
      return problem('overload', 'warning', [roleId, ...steps.map((step) => step.id)], values);
    });
}

function meanCapacity(availability: Availability): number {
  const { times, capacities } = availability.transitions(STRETCH);
  let area = 0;
  for (let i = 0; i < times.length; i++) {
    const to = Math.min(STRETCH, times[i + 1] ?? STRETCH);
    area += (capacities[i] as number) * Math.max(0, to - (times[i] as number));
  }
  return area / STRETCH;
}

/** 0 × ∞ is 0 here: work that takes no time is no work, however often it comes. */
function product(a: number, b: number): number {
  return a === 0 || b === 0 ? 0 : a * b;
}
