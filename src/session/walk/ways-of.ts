import { type CaseDiary, waysTaken } from '#core/analysis/walk';
import { effectiveProbabilities, type FlowId, type NodeId, type Service } from '#core/model';
import type { DecisionWay, WalkChoice } from './walk-state.ts';

/**
 * The ways out of a decision with their shares: those of the drawing, where it is the drawing that decides; else (conditions, and events
 * that race) those that the cases took which came this way.
 */
export function waysOf(
  service: Service,
  { node, flows }: { readonly node: NodeId; readonly flows: readonly FlowId[] },
  alike: readonly CaseDiary[],
  nth: number,
): readonly DecisionWay[] {
  const isDrawn =
    service.nodes[node]?.kind !== 'eventBasedGateway' &&
    flows.every((flow) => service.flows[flow]?.condition === null);
  if (isDrawn) {
    const drawn = effectiveProbabilities(service, node);
    return flows.map((flow) => ({ flow, share: drawn.get(flow) ?? null, from: 'drawing' }));
  }
  const taken = waysTaken(alike, node, nth);
  return flows.map((flow) => ({
    flow,
    share: taken.size === 0 ? null : (taken.get(flow) ?? 0),
    from: 'cases',
  }));
}

/** What most cases do: the way with the largest share; where several may be taken, all that more than half take. The first of equals. */
export function mostOf(kind: WalkChoice['kind'], ways: readonly DecisionWay[]): readonly FlowId[] {
  const shareOf = ({ share }: DecisionWay): number => share ?? 0;
  const usual = kind === 'chooseSome' ? ways.filter((way) => shareOf(way) > 0.5) : [];
  if (usual.length > 0) return usual.map(({ flow }) => flow);
  const best = ways.reduce<DecisionWay | null>(
    (most, way) => (most === null || shareOf(way) > shareOf(most) ? way : most),
    null,
  );
  return best === null ? [] : [best.flow];
}
