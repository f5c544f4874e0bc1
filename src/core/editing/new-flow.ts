import {
  type Flow,
  type FlowId,
  freshId,
  type IdSource,
  isIdTaken,
  type NodeId,
  type ProcessId,
  type Service,
} from '#core/model';

/** A new flow without name, probability or drawn route. */
export function newFlow(
  service: Service,
  processId: ProcessId,
  source: NodeId,
  target: NodeId,
  ids: IdSource,
): Flow {
  return {
    id: freshId<FlowId>('flow', (id) => isIdTaken(service, id), ids),
    processId,
    source,
    target,
    name: '',
    probability: null,
    isDefault: false,
    condition: null,
    waypoints: null,
  };
}
