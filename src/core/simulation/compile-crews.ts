import { compileAvailability, type EpochMinutes } from '#core/calendar';
import type { Staffing } from '#core/model';
import type { CompiledCrew, CompiledNeed, CompiledRole, CompiledStep } from './compiled-run.ts';

/** Shifts are looked at this far ahead for a time at which a whole crew is there, in minutes: a year and a week. */
const LOOK_AHEAD = 53 * 10_080;

/** The crews that do the steps of a run, one for every set of people that is asked for. */
export class CrewList {
  readonly crews: CompiledCrew[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly roles: readonly CompiledRole[];
  private readonly clock: { readonly timeZone: string; readonly start: EpochMinutes };

  constructor(
    roles: readonly CompiledRole[],
    clock: { readonly timeZone: string; readonly start: EpochMinutes },
  ) {
    this.roles = roles;
    this.clock = clock;
  }

  /** The number of the crew that `staffing` asks for; −1 where nobody is needed. */
  numberOf({ any, needs: asked }: Staffing): number {
    const needs: CompiledNeed[] = [];
    for (const { role, quantity } of asked) {
      const number = this.roles.findIndex(({ id }) => id === role.id);
      const at = needs.findIndex((need) => need.role === number);
      const before = needs[at];
      if (before === undefined) needs.push({ role: number, quantity: any ? 1 : quantity });
      else if (!any) needs[at] = { role: number, quantity: before.quantity + quantity };
    }
    if (needs.length === 0) return -1;
    const several = any && needs.length > 1;
    const key = JSON.stringify([several, needs]);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.crews.length);
    return this.crews.push({ any: several, needs, staffed: this.isStaffed(several, needs) }) - 1;
  }

  private isStaffed(any: boolean, needs: readonly CompiledNeed[]): boolean {
    const shifts = needs.map(({ role, quantity }) => {
      const { hours, capacity } = this.roles[role] as CompiledRole;
      return { quantity, availability: compileAvailability(hours, { ...this.clock, capacity }) };
    });
    if (any || shifts.every(({ quantity }) => quantity === 1 && shifts.length === 1)) {
      return shifts.some(({ availability }) => availability.nextOpening(0) < Infinity);
    }
    const changes = shifts.flatMap(({ availability }) => [...availability.transitions(LOOK_AHEAD).times]);
    return changes.some((time) =>
      shifts.every(({ availability, quantity }) => availability.capacityAt(time) >= quantity),
    );
  }
}

/** Is a step done by one person of one role, one case at a time, however long it takes? */
function isPlain(step: CompiledStep, crews: readonly CompiledCrew[]): boolean {
  const crew = crews[step.crew];
  const single = crew === undefined || (crew.needs.length === 1 && crew.needs[0]?.quantity === 1);
  return single && step.batching === null && step.patience === null;
}

/** Which rules of the floor a run needs. */
export function floorOf(
  steps: readonly CompiledStep[],
  crews: readonly CompiledCrew[],
  roles: readonly CompiledRole[],
): 'plain' | 'general' {
  const plain =
    steps.every((step) => isPlain(step, crews)) && roles.every(({ discipline }) => discipline === 'fifo');
  return plain ? 'plain' : 'general';
}

/** Numbers of the steps that a role takes part in, in step order. */
export function stepsOfRole(
  { steps, crews }: { readonly steps: readonly CompiledStep[]; readonly crews: readonly CompiledCrew[] },
  role: number,
): readonly number[] {
  return steps.flatMap(({ crew }, number) =>
    crews[crew]?.needs.some((need) => need.role === role) ? [number] : [],
  );
}
