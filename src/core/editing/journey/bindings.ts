import { problem } from '#core/base';
import { cardText, isFlowNode, type JourneyCardId, type NodeId, type Service } from '#core/model';
import { type EditResult, edited, missing, refused } from '../edit-result.ts';
import { put } from '../records.ts';

interface Binding {
  readonly cardId: JourneyCardId;
  readonly nodeIds: readonly NodeId[];
}

/**
 * Says that these steps of processes happen at a touchpoint or in an action, beside those it is bound to already.
 * Refused: `cardNotBindable` (other cards), `elementMissing` (also what is not a step or event of a process).
 */
export function bindCard(service: Service, args: Binding): EditResult {
  const lost = args.nodeIds.find((id) => {
    const node = service.nodes[id];
    return node === undefined || !isFlowNode(node);
  });
  if (lost !== undefined) return missing(service, lost);
  return rebound(service, args.cardId, (bound) => [...new Set([...bound, ...args.nodeIds])]);
}

/** Says that these steps do not happen there after all. Refused as `bindCard`. */
export function unbind(service: Service, args: Binding): EditResult {
  return rebound(service, args.cardId, (bound) => bound.filter((id) => !args.nodeIds.includes(id)));
}

function rebound(
  service: Service,
  id: JourneyCardId,
  change: (bound: readonly NodeId[]) => readonly NodeId[],
): EditResult {
  const card = service.journeyCards[id];
  if (card === undefined) return missing(service, id);
  if (card.kind !== 'touchpoint' && card.kind !== 'action')
    return refused(service, problem('cardNotBindable', 'error', [id], { name: cardText(card) }));
  const next = { ...card, boundTo: change(card.boundTo) };
  return edited(put(service, 'journeyCards', [next]), { values: { name: cardText(card) } });
}
