import { records } from '#core/base';
import type { NodeId } from './ids.ts';
import type { Flow, Service } from './service.ts';

interface FlowIndex {
  readonly from: ReadonlyMap<NodeId, readonly Flow[]>;
  readonly into: ReadonlyMap<NodeId, readonly Flow[]>;
}

const indexes = new WeakMap<Service['flows'], FlowIndex>();
const NONE: readonly Flow[] = [];

function append(map: Map<NodeId, Flow[]>, key: NodeId, flow: Flow): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [flow]);
  else list.push(flow);
}

function indexOf(service: Service): FlowIndex {
  const known = indexes.get(service.flows);
  if (known !== undefined) return known;
  const from = new Map<NodeId, Flow[]>();
  const into = new Map<NodeId, Flow[]>();
  for (const flow of records(service.flows)) {
    append(from, flow.source, flow);
    append(into, flow.target, flow);
  }
  const index: FlowIndex = { from, into };
  indexes.set(service.flows, index);
  return index;
}

/** Flows that leave `nodeId`, in key order. O(1) after the first use on a document. */
export function flowsFrom(service: Service, nodeId: NodeId): readonly Flow[] {
  return indexOf(service).from.get(nodeId) ?? NONE;
}

/** Flows that enter `nodeId`, in key order. O(1) after the first use on a document. */
export function flowsInto(service: Service, nodeId: NodeId): readonly Flow[] {
  return indexOf(service).into.get(nodeId) ?? NONE;
}
