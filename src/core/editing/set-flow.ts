import { problem } from '#core/base';
import {
  effectiveProbabilities,
  type Flow,
  type FlowId,
  flowsFrom,
  type NodeId,
  type Service,
} from '#core/model';
import { checkNumber } from './check-number.ts';
import { type EditResult, edited, missing, refused } from './edit-result.ts';
import { changed, put } from './records.ts';

/** What can be said of a flow. */
export type FlowChange = Partial<Pick<Flow, 'name' | 'probability' | 'isDefault' | 'condition'>>;

/**
 * Changes a flow. Making it the default takes that from its siblings. Refused: `invalidNumber` (probability 0…1),
 * `defaultNeedsChoice` (only exclusive and inclusive gateways have a default flow).
 */
export function setFlow(
  service: Service,
  args: { readonly id: FlowId; readonly change: FlowChange },
): EditResult {
  const flow = service.flows[args.id];
  if (flow === undefined) return missing(service, args.id);
  const { name = flow.name, probability = flow.probability } = args.change;
  const { isDefault = flow.isDefault, condition = flow.condition } = args.change;
  const wrong = checkNumber(flow.id, 'probability', probability, { min: 0, max: 1 });
  if (wrong !== null) return refused(service, wrong);
  const kind = service.nodes[flow.source]?.kind;
  if (isDefault && !flow.isDefault && kind !== 'exclusiveGateway' && kind !== 'inclusiveGateway') {
    return refused(service, problem('defaultNeedsChoice', 'error', [flow.id], { name }));
  }
  const rivals = isDefault
    ? flowsFrom(service, flow.source).filter((other) => other.isDefault && other.id !== flow.id)
    : [];
  const next = changed(flow, { name, probability, isDefault, condition });
  const others = rivals.map((other) => ({ ...other, isDefault: false }));
  return edited(put(service, 'flows', [next, ...others]), { values: { name } });
}

/**
 * Makes the shares at an exclusive gateway add up to exactly 1, as they are used at run time, in steps of 0.01 %; the
 * largest (ties: the first) takes the rounding. Refused elsewhere: `notExclusive`.
 */
export function normaliseProbabilities(service: Service, args: { readonly nodeId: NodeId }): EditResult {
  const node = service.nodes[args.nodeId];
  if (node === undefined) return missing(service, args.nodeId);
  if (node.kind !== 'exclusiveGateway') {
    return refused(service, problem('notExclusive', 'error', [node.id], { name: node.name }));
  }
  const shares = effectiveProbabilities(service, node.id);
  const flows = flowsFrom(service, node.id).map((flow) => ({
    flow,
    steps: Math.round((shares.get(flow.id) ?? 0) * 1e4),
  }));
  const largest = flows.reduce(
    (best, each) => (each.steps > best.steps ? each : best),
    flows[0] ?? { steps: 0 },
  );
  largest.steps += 1e4 - flows.reduce((sum, { steps }) => sum + steps, 0);
  const next = flows.map(({ flow, steps }) => changed(flow, { probability: steps / 1e4 }));
  return edited(put(service, 'flows', next), { values: { name: node.name } });
}
