import { problem } from '#core/base';
import {
  boxOf,
  canConnect,
  type Flow,
  type FlowId,
  flowsFrom,
  flowsInto,
  type IdSource,
  type NodeId,
  type Point,
  type ProcessNode,
  type Service,
  sizeOf,
} from '#core/model';
import { insertNode } from './add-node.ts';
import { type EditResult, edited, missing, refused } from './edit-result.ts';
import { GAP_X } from './free-place.ts';
import { newFlow } from './new-flow.ts';
import { type NodeChoice, newNode } from './new-node.ts';
import { put } from './records.ts';
import { settleNodes } from './settle.ts';
import { openGap } from './shift.ts';

export interface InsertOnFlow extends NodeChoice {
  readonly flowId: FlowId;
  /** Where the middle of the node shall be; absent: half-way, with what is behind moved on where it is too narrow. */
  readonly at?: Point;
}

/**
 * Splits a flow with a new node. The first half keeps the flow's id, name, probability and condition; the second is
 * new. Selects the node. Refused for the reasons of `canConnect`.
 */
export function insertOnFlow(service: Service, args: InsertOnFlow, ids: IdSource): EditResult {
  const flow = service.flows[args.flowId];
  const source = flow && service.nodes[flow.source];
  const target = flow && service.nodes[flow.target];
  if (flow === undefined || source === undefined || target === undefined)
    return missing(service, args.flowId);
  const width = args.kind === 'task' ? 120 : 48;
  const roomy = args.at === undefined ? makeRoom(service, source, target, width) : service;
  const at = args.at ?? between(roomy, flow);
  const lane = source.laneId === target.laneId && args.at === undefined ? 'keep' : 'byPosition';
  const made = newNode(roomy, args, at, { processId: flow.processId, laneId: source.laneId }, ids);
  const node = made.node;
  const result = split(insertNode(made.service, node), flow, node.id, ids);
  if (!result.ok) return refused(service, result.problem);
  return edited(settleNodes(result.service, [node.id], lane), { select: [node.id] });
}

/**
 * Splits a flow with a node that is already drawn and not connected yet (dropped onto the edge). Refused: `alreadyConnected`,
 * or for the reasons of `canConnect`.
 */
export function placeOnFlow(
  service: Service,
  args: { readonly flowId: FlowId; readonly nodeId: NodeId },
  ids: IdSource,
): EditResult {
  const flow = service.flows[args.flowId];
  const node = service.nodes[args.nodeId];
  if (flow === undefined) return missing(service, args.flowId);
  if (node === undefined) return missing(service, args.nodeId);
  if (flowsFrom(service, node.id).length + flowsInto(service, node.id).length > 0) {
    return refused(service, problem('alreadyConnected', 'error', [node.id], { name: node.name }));
  }
  const result = split(service, flow, node.id, ids);
  if (!result.ok) return refused(service, result.problem);
  return edited(result.service, { select: [node.id], values: { name: node.name } });
}

type Split =
  | { readonly ok: true; readonly service: Service }
  | { readonly ok: false; readonly problem: ReturnType<typeof problem> };

function split(service: Service, flow: Flow, nodeId: NodeId, ids: IdSource): Split {
  const refusal = canConnect(service, flow.source, nodeId) ?? canConnect(service, nodeId, flow.target);
  if (refusal !== null) return { ok: false, problem: refusal };
  const first: Flow = { ...flow, target: nodeId, waypoints: null };
  const second = newFlow(service, flow.processId, nodeId, flow.target, ids);
  return { ok: true, service: put(service, 'flows', [first, second]) };
}

/** Moves what is behind a flow to the right until a node of `width` fits between its ends. */
function makeRoom(service: Service, source: ProcessNode, target: ProcessNode, width: number): Service {
  const right = source.x + sizeOf(source).width;
  if (target.x < right) return service;
  const lack = width + 2 * GAP_X - (target.x - right);
  return lack <= 0 ? service : openGap(service, source.processId, 'x', target.x, lack);
}

/** Half-way between the near borders of the two ends. */
function between(service: Service, flow: Flow): Point {
  const [a, b] = [flow.source, flow.target].map((id) => service.nodes[id]).map((node) => node && boxOf(node));
  if (a === undefined || b === undefined) return { x: 0, y: 0 };
  const forward = b.x >= a.x + a.width;
  const x = forward ? (a.x + a.width + b.x) / 2 : (a.x + a.width / 2 + b.x + b.width / 2) / 2;
  return { x, y: (a.y + a.height / 2 + b.y + b.height / 2) / 2 };
}
