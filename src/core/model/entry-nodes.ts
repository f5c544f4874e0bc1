import { flowsInto } from './flow-index.ts';
import type { ProcessId } from './ids.ts';
import type { NodeOf, ProcessNode } from './node.ts';
import { isBoundaryEvent, isFlowNode } from './node-traits.ts';
import { nodesOf } from './process-index.ts';
import type { Service } from './service.ts';

function byPlace(a: ProcessNode, b: ProcessNode): number {
  return a.x - b.x || a.y - b.y || (a.id < b.id ? -1 : 1);
}

/** The start events of a process, from left to right, ties from top to bottom, then by id. */
export function startEventsOf(service: Service, processId: ProcessId): readonly NodeOf<'startEvent'>[] {
  return nodesOf(service, processId)
    .filter((node) => node.kind === 'startEvent')
    .toSorted(byPlace);
}

/**
 * Where cases of a process begin: its start events, or, where there is none, every flow node without an incoming
 * flow (BPMN 2.0 § 13.2). Same order as `startEventsOf`.
 */
export function entryNodesOf(service: Service, processId: ProcessId): readonly ProcessNode[] {
  const starts = startEventsOf(service, processId);
  if (starts.length > 0) return starts;
  return nodesOf(service, processId)
    .filter((node) => isFlowNode(node) && !isBoundaryEvent(node) && flowsInto(service, node.id).length === 0)
    .toSorted(byPlace);
}
