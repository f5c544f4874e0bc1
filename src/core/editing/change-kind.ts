import { problem } from '#core/base';
import {
  boxOf,
  canConnect,
  centreOf,
  defaultSizeOf,
  flowsFrom,
  flowsInto,
  type NodeId,
  type Performer,
  type ProcessNode,
  type Service,
} from '#core/model';
import { addArrivals, dropArrivals } from './arrivals.ts';
import { type EditResult, edited, missing } from './edit-result.ts';
import { type NodeChoice, type NodeFrame, nodeFrom } from './new-node.ts';
import { drop, put } from './records.ts';
import { settleNodes } from './settle.ts';
import { unroute } from './shift.ts';

export interface ChangeKind extends NodeChoice {
  readonly id: NodeId;
}

/**
 * Turns a node into another kind (or a task into another type) in place: it keeps id, name, notes, lane, random stream,
 * middle, and every field the new kind has too. Flows that would be illegal are deleted and told: note `flowsDropped`
 * with `count`.
 */
export function changeKind(service: Service, args: ChangeKind): EditResult {
  const node = service.nodes[args.id];
  if (node === undefined) return missing(service, args.id);
  const next = convert(node, args);
  let result = put(service, 'nodes', [next]);
  if (next.kind === 'startEvent') result = addArrivals(result, next.id);
  else if (node.kind === 'startEvent') result = dropArrivals(result, new Set([node.id]));
  const flows = [...new Set([...flowsInto(result, node.id), ...flowsFrom(result, node.id)])];
  const illegal = flows.filter((flow) => canConnect(result, flow.source, flow.target, flow.id) !== null);
  result = drop(result, 'flows', new Set(illegal.map((flow) => flow.id)));
  if (next.x !== node.x || next.y !== node.y) result = unroute(result, node.id);
  result = settleNodes(result, [node.id], 'keep');
  const problems =
    illegal.length === 0 ? [] : [problem('flowsDropped', 'note', [node.id], { count: illegal.length })];
  return edited(result, { select: [node.id], problems, values: { name: node.name } });
}

function convert(node: ProcessNode, choice: NodeChoice): ProcessNode {
  const { id, processId, laneId, name, notes, stream } = node;
  const frame: NodeFrame = {
    id,
    processId,
    laneId,
    name,
    stream,
    ...place(node, choice),
    ...(notes ? { notes } : {}),
  };
  const fresh = nodeFrom(choice, frame);
  if (fresh.kind === 'task' && node.kind === 'task') {
    const performer =
      namesRoles(node.performer) || node.taskType === fresh.taskType ? node.performer : fresh.performer;
    const { kind: _kind, taskType: _taskType, ...kept } = node;
    return { ...fresh, ...kept, performer };
  }
  const delay = 'delay' in node && 'delay' in fresh ? { delay: node.delay } : {};
  const message = 'message' in node && 'message' in fresh ? { message: node.message } : {};
  return { ...fresh, ...delay, ...message } as ProcessNode;
}

/** Same middle; a size of its own only while the shape stays the same. */
function place(node: ProcessNode, choice: NodeChoice): Pick<NodeFrame, 'x' | 'y' | 'width' | 'height'> {
  const sameShape =
    defaultSizeOf(node.kind).width === defaultSizeOf(choice.kind).width && node.kind !== 'placeholder';
  if (sameShape) {
    const { x, y, width, height } = node;
    return { x, y, ...(width === undefined ? {} : { width }), ...(height === undefined ? {} : { height }) };
  }
  const centre = centreOf(boxOf(node));
  const size = defaultSizeOf(choice.kind);
  return { x: centre.x - size.width / 2, y: centre.y - size.height / 2 };
}

function namesRoles({ by }: Performer): boolean {
  return by === 'role' || by === 'allOf' || by === 'anyOf';
}
