import type { Share } from '#core/base';
import { flowsFrom } from './flow-index.ts';
import type { FlowId, NodeId } from './ids.ts';
import type { Flow, Service } from './service.ts';

/**
 * The chance of each outgoing flow of a node, as it is drawn at run time.
 * - exclusive: shares that add up to 1. Flows without a share split the remainder equally; where every flow has one and
 *   they add up to less than 1, the default flow takes the rest; whatever then still misses 1 is scaled. All zero: equal.
 * - inclusive: independent chances. Flows without one split the remainder to 1 equally; the default flow without one has
 *   chance 0 (it is taken when no other is).
 * - event-based: which event comes first is not known from the drawing, so equal shares.
 * - every other node: each flow is taken, 1.
 *
 * `among`: only these flows are left, since conditions have decided about the others. Then shares are proportions: the
 * default flow of an exclusive split takes no more than its own.
 */
export function effectiveProbabilities(
  service: Service,
  nodeId: NodeId,
  among?: ReadonlySet<FlowId>,
): ReadonlyMap<FlowId, Share> {
  const flows = flowsFrom(service, nodeId).filter(({ id }) => among?.has(id) !== false);
  switch (service.nodes[nodeId]?.kind) {
    case 'exclusiveGateway':
      return exclusive(flows, among === undefined);
    case 'inclusiveGateway':
      return inclusive(flows);
    case 'eventBasedGateway':
      return new Map(flows.map((flow) => [flow.id, 1 / flows.length]));
    default:
      return new Map(flows.map((flow) => [flow.id, 1]));
  }
}

function statedSum(flows: readonly Flow[]): number {
  return flows.reduce((sum, flow) => sum + (flow.probability ?? 0), 0);
}

function exclusive(flows: readonly Flow[], defaultTakesRest: boolean): Map<FlowId, Share> {
  const open = flows.filter((flow) => flow.probability === null);
  const rest = Math.max(0, 1 - statedSum(flows));
  const each = open.length > 0 ? rest / open.length : 0;
  const shares = flows.map((flow): [FlowId, number] => {
    const stated = flow.probability ?? each;
    return [flow.id, defaultTakesRest && open.length === 0 && flow.isDefault ? stated + rest : stated];
  });
  const total = shares.reduce((sum, [, share]) => sum + share, 0);
  if (total === 0) return new Map(shares.map(([id]) => [id, 1 / shares.length]));
  return new Map(Math.abs(total - 1) < 1e-12 ? shares : shares.map(([id, share]) => [id, share / total]));
}

function inclusive(flows: readonly Flow[]): Map<FlowId, Share> {
  const open = flows.filter((flow) => flow.probability === null && !flow.isDefault);
  const each = open.length > 0 ? Math.max(0, 1 - statedSum(flows)) / open.length : 0;
  return new Map(flows.map((flow) => [flow.id, flow.probability ?? (flow.isDefault ? 0 : each)]));
}
