import {
  boxOf,
  type Box,
  cardText,
  contentLeft,
  type FlowId,
  flowsFrom,
  flowsInto,
  type IdSource,
  isFlowNode,
  type JourneyCardId,
  lanesOf,
  type NodeId,
  nodesOf,
  poolBounds,
  type ProcessId,
  type ProcessNode,
  type Service,
} from '#core/model';
// The book and not its pages: what the first load shares with the map stays in one piece.
import { commands } from '../commands.ts';
import { type EditResult, edited, missing } from '../edit-result.ts';
import { GAP_X } from '../free-place.ts';
import { put } from '../records.ts';
import { bindCard } from './bindings.ts';

/**
 * Draws a task for each card, in the order given, connected, with the customer taking part where the card is a touchpoint,
 * and binds the card to it: before the last end of a process, behind its last step where it has no end; a process without
 * steps gets a start and an end. `processId` null: in a new process. Refused: `elementMissing`, `cardNotBindable`.
 */
export function addProcessSteps(
  service: Service,
  args: {
    readonly cardIds: readonly JourneyCardId[];
    readonly processId: ProcessId | null;
    /** What a new process and its lane are called. */
    readonly names: { readonly process: string; readonly lane: string };
  },
  ids: IdSource,
): EditResult {
  const { process: name, lane } = args.names;
  const given = args.processId;
  if (given !== null && service.processes[given] === undefined) return missing(service, given);
  const made = given === null ? commands.addProcess(service, { name, laneName: lane }, ids) : edited(service);
  const processId = given ?? (made.select?.[0] as ProcessId);
  let next = made.service;
  let row = rowIn(next, processId);
  for (const id of args.cardIds) {
    const card = next.journeyCards[id];
    if (card === undefined) return missing(service, id);
    const drawn = drawTask(next, row, ids);
    if (drawn.problems.length > 0) return { ...drawn, service };
    const nodeId = drawn.select?.[0] as NodeId;
    const bare = drawn.service.nodes[nodeId];
    if (bare?.kind !== 'task') return missing(service, nodeId);
    const named = { ...bare, name: cardText(card), customerContact: card.kind === 'touchpoint' };
    const bound = bindCard(put(drawn.service, 'nodes', [named]), { cardId: id, nodeIds: [nodeId] });
    if (bound.problems.length > 0) return { ...bound, service };
    next = bound.service;
    row = { ...row, last: nodeId };
  }
  if (row.end === null && row.last !== null)
    next = commands.addNodeAfter(next, { kind: 'endEvent', after: row.last }, ids).service;
  const first = args.cardIds[0];
  const of = first === undefined ? undefined : service.journeyCards[first];
  const count = args.cardIds.length;
  return edited(next, { values: { name: of === undefined ? '' : cardText(of), count } });
}

/** Where steps are drawn: the one that was drawn last (or the last of the process), and the end that follows. */
interface Row {
  readonly processId: ProcessId;
  /** Null: nothing stands there yet, or what comes before `end` has not been cut off from it. */
  readonly last: NodeId | null;
  readonly end: NodeId | null;
}

function rowIn(service: Service, processId: ProcessId): Row {
  const nodes = nodesOf(service, processId).filter(isFlowNode);
  const end = rightmost(
    nodes.filter(({ id, kind }) => kind === 'endEvent' && flowsInto(service, id).length > 0),
  );
  if (end !== null) return { processId, last: null, end };
  const loose = nodes.filter(({ id, kind }) => kind !== 'endEvent' && flowsFrom(service, id).length === 0);
  return { processId, last: rightmost(loose), end: null };
}

function rightmost(nodes: readonly ProcessNode[]): NodeId | null {
  return nodes.toSorted((a, b) => b.x - a.x || a.y - b.y || (a.id < b.id ? -1 : 1))[0]?.id ?? null;
}

/** Draws the next task of a row. Selects it. */
function drawTask(service: Service, { processId, last, end }: Row, ids: IdSource): EditResult {
  if (end !== null) return drawBefore(service, end, last, ids);
  if (last !== null) return commands.addNodeAfter(service, { kind: 'task', after: last }, ids);
  const start = commands.addNode(
    service,
    { kind: 'startEvent', processId, at: leftOf(service, processId) },
    ids,
  );
  const after = start.select?.[0] as NodeId | undefined;
  return after === undefined ? start : commands.addNodeAfter(start.service, { kind: 'task', after }, ids);
}

/** Puts a task onto what leads to an end: onto the flow from `last`, else onto all flows together. */
function drawBefore(service: Service, end: NodeId, last: NodeId | null, ids: IdSource): EditResult {
  const flows = flowsInto(service, end);
  const onto = flows.find(({ source }) => source === last) ?? flows[0];
  const made = commands.insertOnFlow(service, { kind: 'task', flowId: onto?.id as FlowId }, ids);
  const task = made.select?.[0] as NodeId | undefined;
  if (last !== null || task === undefined) return made;
  let next = made.service;
  for (const { id } of flows)
    if (id !== onto?.id)
      next = commands.reconnectFlow(next, { flowId: id, end: 'target', nodeId: task }).service;
  return { ...made, service: next };
}

/** Where the first node of a process stands: at the left of its first lane. */
function leftOf(service: Service, processId: ProcessId): { readonly x: number; readonly y: number } {
  const process = service.processes[processId];
  const lanes = lanesOf(service, processId);
  const pool = poolBounds(service, processId) ?? { x: 0, y: 0, width: 0, height: 0 };
  const height = lanes[0]?.height ?? pool.height;
  const all: readonly Box[] = nodesOf(service, processId).map(boxOf);
  const left = process === undefined ? pool.x : contentLeft(process, lanes.length > 0);
  const right = Math.max(left, ...all.map((box) => box.x + box.width));
  return { x: right + GAP_X, y: pool.y + height / 2 };
}
