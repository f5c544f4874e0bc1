import { type Box, type NodeId, type Service, sizeOf } from '#core/model';
import { checkNumber } from './check-number.ts';
import { type EditResult, edited, missing, refused } from './edit-result.ts';
import { put } from './records.ts';
import { settleNodes } from './settle.ts';
import { unroute } from './shift.ts';

const LEAST = { width: 36, height: 24 };

/** Gives a node a new rectangle (at least 36 × 24); its flows are routed automatically from then on. Refused: `invalidNumber`. */
export function resizeNode(service: Service, args: { readonly id: NodeId; readonly box: Box }): EditResult {
  const node = service.nodes[args.id];
  if (node === undefined) return missing(service, args.id);
  for (const field of ['x', 'y', 'width', 'height'] as const) {
    const wrong = checkNumber(args.id, field, args.box[field], {});
    if (wrong !== null) return refused(service, wrong);
  }
  const width = Math.max(LEAST.width, args.box.width);
  const height = Math.max(LEAST.height, args.box.height);
  const { x, y } = args.box;
  const before = sizeOf(node);
  if (node.x === x && node.y === y && before.width === width && before.height === height)
    return edited(service);
  const sized = put(unroute(service, node.id), 'nodes', [{ ...node, x, y, width, height }]);
  return edited(settleNodes(sized, [node.id], 'byPosition'), { values: { name: node.name } });
}
