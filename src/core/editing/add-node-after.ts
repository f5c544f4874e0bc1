import { canConnect, type IdSource, type NodeId, type Service } from '#core/model';
import { insertNode } from './add-node.ts';
import { type EditResult, edited, missing, refused } from './edit-result.ts';
import { placeBehind } from './free-place.ts';
import { newFlow } from './new-flow.ts';
import { type NodeChoice, newNode } from './new-node.ts';
import { put } from './records.ts';
import { settleNodes } from './settle.ts';

export interface AddNodeAfter extends NodeChoice {
  readonly after: NodeId;
}

/**
 * Appends the next step: draws a node in the same lane behind `after`, where there is room, with a flow to it.
 * Selects the node. Refused for the reasons of `canConnect`.
 */
export function addNodeAfter(service: Service, args: AddNodeAfter, ids: IdSource): EditResult {
  const source = service.nodes[args.after];
  if (source === undefined) return missing(service, args.after);
  const at = placeBehind(service, source, args.kind);
  const made = newNode(service, args, at, { processId: source.processId, laneId: source.laneId }, ids);
  const placed = insertNode(made.service, made.node);
  const refusal = canConnect(placed, source.id, made.node.id);
  if (refusal !== null) return refused(service, refusal);
  const flow = newFlow(placed, source.processId, source.id, made.node.id, ids);
  return edited(settleNodes(put(placed, 'flows', [flow]), [made.node.id], 'keep'), {
    select: [made.node.id],
  });
}
