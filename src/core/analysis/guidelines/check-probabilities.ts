import { type Problem, problem, records } from '#core/base';
import { expandedName, flowsFrom, type Service } from '#core/model';

const TOLERANCE = 1e-6;

/**
 * `probabilitiesSum` (at the gateway and its flows; values `name`, `sum`): the shares at an exclusive split add up to more
 * than 1 (an error, it can't be run), or to less although every flow has one and none is the default (a warning, they
 * are scaled when run).
 */
export function checkProbabilities(service: Service): readonly Problem[] {
  return records(service.nodes).flatMap((node) => {
    const flows = node.kind === 'exclusiveGateway' ? flowsFrom(service, node.id) : [];
    if (flows.length < 2) return [];
    const sum = flows.reduce((total, flow) => total + (flow.probability ?? 0), 0);
    const hasRest = flows.some((flow) => flow.probability === null || flow.isDefault);
    if (sum <= 1 + TOLERANCE && (hasRest || sum >= 1 - TOLERANCE)) return [];
    const values = { name: expandedName(service, node.id), sum };
    const severity = sum > 1 ? 'error' : 'warning';
    return [problem('probabilitiesSum', severity, [node.id, ...flows.map((flow) => flow.id)], values)];
  });
}
