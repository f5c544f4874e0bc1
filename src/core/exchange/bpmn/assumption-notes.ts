import { type Problem, problem } from '#core/base';
import type { Scenario } from '#core/model';
import { ASSUMED_DELAY, ASSUMED_DURATION } from './assumptions.ts';
import type { Structure } from './structure.ts';

/**
 * Says what the import assumed: durationAssumed {count, minutes} · delayAssumed {count, minutes} ·
 * rolesAssumed {count} · arrivalsAssumed {minutes}; `at` lists the elements.
 */
export function assumptionNotes({ drafts }: Structure, scenario: Scenario | null): readonly Problem[] {
  const notes: Problem[] = [];
  const note = (code: string, at: readonly string[], values: Readonly<Record<string, number>>) => {
    if (at.length > 0) notes.push(problem(code, 'note', at, values));
  };
  const durations = drafts.nodes.filter((node) => node.duration === ASSUMED_DURATION).map((node) => node.id);
  note('durationAssumed', durations, { count: durations.length, minutes: ASSUMED_DURATION.value });
  const delays = drafts.nodes.filter((node) => node.delay === ASSUMED_DELAY).map((node) => node.id);
  note('delayAssumed', delays, { count: delays.length, minutes: ASSUMED_DELAY.value * 60 });
  const roles = drafts.roles.map((role) => role.id);
  if (scenario !== null) note('rolesAssumed', roles, { count: roles.length });
  const [arrival] = Object.values(scenario?.arrivals ?? {});
  if (scenario !== null && arrival?.by === 'interval' && arrival.interval.type === 'exponential') {
    note('arrivalsAssumed', Object.keys(scenario.arrivals), { minutes: arrival.interval.mean });
  }
  return notes;
}
