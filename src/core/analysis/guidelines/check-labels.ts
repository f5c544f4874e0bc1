import { type Problem, problem, records } from '#core/base';
import { expandedName, flowsFrom, type ProcessNode, type Service } from '#core/model';

/**
 * Tasks without a name, and the unnamed flows of an exclusive or inclusive split (the default flow needs none).
 * `missingLabel` (warning, at the task; values `name`: its place) and `missingFlowLabel` (note, at the gateway and its
 * unnamed flows; values `name` of the gateway, `count`).
 */
export function checkLabels(service: Service): readonly Problem[] {
  return records(service.nodes).flatMap((node) => {
    if (node.kind === 'task') return node.name.trim() === '' ? [unnamed(service, node)] : [];
    return node.kind === 'exclusiveGateway' || node.kind === 'inclusiveGateway'
      ? branches(service, node)
      : [];
  });
}

function unnamed(service: Service, node: ProcessNode): Problem {
  return problem('missingLabel', 'warning', [node.id], { name: expandedName(service, node.id) });
}

function branches(service: Service, node: ProcessNode): readonly Problem[] {
  const flows = flowsFrom(service, node.id);
  const silent = flows.filter((flow) => flow.name.trim() === '' && !flow.isDefault);
  if (flows.length < 2 || silent.length === 0) return [];
  const values = { name: expandedName(service, node.id), count: silent.length };
  return [problem('missingFlowLabel', 'note', [node.id, ...silent.map((flow) => flow.id)], values)];
}
