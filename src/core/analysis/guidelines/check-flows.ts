import { type Problem, problem, records } from '#core/base';
import { canConnect, expandedName, type Flow, flowsFrom, type Service } from '#core/model';

/**
 * Flows that a person could not draw here but a file may contain.
 * - `duplicateFlow` (warning, at all of them; values `source`, `target`, `count`): the same two nodes joined twice
 * - the refusals of `canConnect` (at the flow and its ends; values `source`, `target`): warnings, but
 *   `flowAfterEventGateway` is an error, since it can't be run
 */
export function checkFlows(service: Service): readonly Problem[] {
  return records(service.flows).flatMap((flow) => [...duplicates(service, flow), ...illegal(service, flow)]);
}

/** Told once, at the first of them in key order. */
function duplicates(service: Service, flow: Flow): readonly Problem[] {
  const same = flowsFrom(service, flow.source).filter((other) => other.target === flow.target);
  if (same.length < 2 || same[0] !== flow) return [];
  const source = expandedName(service, flow.source);
  const target = expandedName(service, flow.target);
  const at = same.map((each) => each.id);
  return [problem('duplicateFlow', 'warning', at, { source, target, count: same.length })];
}

function illegal(service: Service, flow: Flow): readonly Problem[] {
  const refusal = canConnect(service, flow.source, flow.target, flow.id);
  if (refusal === null || refusal.code === 'flowDuplicate') return [];
  const severity = refusal.code === 'flowAfterEventGateway' ? 'error' : 'warning';
  return [{ ...refusal, severity, at: [...new Set([flow.id, ...refusal.at])] }];
}
