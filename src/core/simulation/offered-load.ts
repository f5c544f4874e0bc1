import { type PerHour, type Problem, problem } from '#core/base';
import { type Availability, compileAvailability, createLocalClock } from '#core/calendar';
import type { RoleId } from '#core/model';
import { compileWeeklyRates, moments } from '#core/random';
import type { CompiledRun, CompiledSource } from './compiled-run.ts';
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
  /** Steps of the role by the work they bring, largest first. */
  readonly steps: readonly { readonly id: string; readonly share: number }[];
}

/** Calendars are averaged over this long a stretch, in minutes: eight weeks. */
const STRETCH = 8 * 10_080;

/**
 * The load offered to every role of a run. Sources given as a list count only over a horizon: without one they end.
 */
export function offeredLoad(run: CompiledRun): readonly OfferedLoad[] {
  const begins = new Float64Array(run.table.nodes.length);
  for (const source of run.sources) {
    const rate = arrivalsPerMinute(run, source);
    for (const node of source.nodes) begins[node] = (begins[node] as number) + rate;
  }
  const rates = visitRates(run.table, run.chances, run.defaults, begins);
  return run.roles.map((role, number): OfferedLoad => {
    const { timeZone, start } = run;
    const works = run.steps
      .filter((step) => run.crews[step.crew]?.needs[0]?.role === number)
      .map((step) => ({
        id: step.id,
        work: product(rates[step.node] as number, moments(step.duration).mean),
      }));
    const work = works.reduce((sum, each) => sum + each.work, 0);
    const staff = meanCapacity(compileAvailability(role.hours, { timeZone, start, capacity: role.capacity }));
    const steps = works
      .map(({ id, work: own }) => ({ id, share: work > 0 && work < Infinity ? own / work : 0 }))
      .toSorted((a, b) => b.share - a.share);
    const rho = work === 0 ? 0 : work / staff;
    return { roleId: role.id, name: role.name, rho, work, staff, steps };
  });
}

/** A warning `overload {role, rho, load}` for every role that is offered as much work as it can do, or more. */
export function overloadWarnings(loads: readonly OfferedLoad[]): readonly Problem[] {
  return loads
    .filter(({ rho, staff }) => rho >= 1 - 1e-12 && staff > 0)
    .map(({ roleId, name, rho, steps }) => {
      const values = {
        role: name,
        rho: Math.min(rho, Number.MAX_VALUE),
        load: Math.min(rho, Number.MAX_VALUE),
      };
      return problem('overload', 'warning', [roleId, ...steps.map((step) => step.id)], values);
    });
}

function arrivalsPerMinute(run: CompiledRun, { arrival }: CompiledSource): number {
  switch (arrival.by) {
    case 'interval': {
      const { mean } = moments(arrival.interval);
      return mean > 0 ? 1 / mean : 0;
    }
    case 'weekly': {
      const perHour: readonly PerHour[] = arrival.rates;
      return compileWeeklyRates(perHour, createLocalClock(run.timeZone, run.start)).perWeek / 10_080;
    }
    case 'list': {
      const { stop } = run;
      if (stop.by === 'cases') return 0;
      return arrival.times.filter((time) => time < stop.horizon).length / stop.horizon;
    }
  }
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
