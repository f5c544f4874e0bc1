import { roundedShares, type Share } from '#core/base';
import { type Flow, flowsFrom, type Service } from '#core/model';

/**
 * The share that is written on a flow, null without one. Those of a decision are read together and rounded so that they add
 * up; ways of which several may be taken are each a chance of its own.
 */
export function shownShare(service: Service, flow: Flow): Share | null {
  if (flow.probability === null) return null;
  const together =
    service.nodes[flow.source]?.kind === 'exclusiveGateway'
      ? flowsFrom(service, flow.source).filter(({ probability }) => probability !== null)
      : [flow];
  const shares = roundedShares(together.map(({ probability }) => probability ?? 0));
  return shares[together.findIndex(({ id }) => id === flow.id)] ?? flow.probability;
}
