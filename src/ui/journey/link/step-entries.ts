import {
  expandedName,
  isFlowNode,
  isGateway,
  type NodeId,
  nodesOf,
  processesOf,
  type Service,
} from '#core/model';
import type { ListGroup } from './search-list.tsx';

/** What can be bound to: work and events, by process and lane; what is passed in no time is nothing that happens. */
export function stepGroups(
  service: Service,
  without: readonly NodeId[],
  noteOf: (id: NodeId) => string,
): readonly ListGroup[] {
  const groups = new Map<string, { name: string; entries: { id: string; name: string; note: string }[] }>();
  for (const process of processesOf(service))
    for (const node of nodesOf(service, process.id)) {
      const { id, laneId, kind } = node;
      if (!isFlowNode(node) || isGateway(node) || kind === 'intermediateEvent' || without.includes(id))
        continue;
      const key = laneId ?? process.id;
      const name = placeName(service, id);
      const group = groups.get(key) ?? { name, entries: [] };
      groups.set(key, group);
      group.entries.push({ id, name: expandedName(service, id), note: noteOf(id) });
    }
  return [...groups.values()];
}

/** Where a step stands: its lane, with the process before it where there are several. */
export function placeName(service: Service, id: NodeId): string {
  const node = service.nodes[id];
  if (node === undefined) return '';
  const process = service.processes[node.processId]?.name ?? '';
  const lane = node.laneId === null ? '' : (service.lanes[node.laneId]?.name ?? '');
  const several = processesOf(service).length > 1;
  return [several || lane === '' ? process : '', lane].filter((part) => part !== '').join(' · ');
}
