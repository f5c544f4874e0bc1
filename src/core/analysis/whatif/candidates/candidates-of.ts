import type { ScenarioId, Service } from '#core/model';
import type { Change } from '../../change.ts';
import { addPerson } from './add-person.ts';
import { fasterStep } from './faster-step.ts';
import { fewerReturns } from './fewer-returns.ts';
import { fewerSteps } from './fewer-steps.ts';
import { longerHours } from './longer-hours.ts';
import { poolRoles } from './pool-roles.ts';
import { queueRule } from './queue-rule.ts';
import { type Scope, scopeOf } from './scope.ts';

/** One kind of change per row. */
const KINDS: readonly ((scope: Scope) => readonly Change[])[] = [
  addPerson,
  fasterStep,
  longerHours,
  poolRoles,
  fewerSteps,
  queueRule,
  fewerReturns,
];

/**
 * Single changes worth trying on a service, by kind, then in the order of the document. Only what cases of the scenario
 * come by, within the limits the person set (maximum staff, budget, steps that have to stay, separation of duties). Codes:
 * `addPerson`, `fasterStep`, `longerHours`, `poolRoles`, `removeStep`, `removeCheck`, `serve…` (queue rules), `halveReturns`; see each for its
 * values.
 */
export function candidatesOf(service: Service, scenarioId: ScenarioId): readonly Change[] {
  const scope = scopeOf(service, scenarioId);
  return KINDS.flatMap((kind) => kind(scope));
}
