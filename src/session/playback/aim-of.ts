import { records } from '#core/base';
import { elementOf, type NodeId, nodesOf, type ProcessId, type Service } from '#core/model';

/** The process of what is selected, else the one with most nodes; a selected node is what the recording looks for. */
export function aimOf(
  service: Service,
  selection: readonly string[],
): { readonly processId: ProcessId; readonly focus?: NodeId } {
  const element = selection.length === 1 ? elementOf(service, selection[0] ?? '') : null;
  if (element?.type === 'node') return { processId: element.record.processId, focus: element.record.id };
  if (element?.type === 'process') return { processId: element.record.id };
  if (element !== null) return { processId: element.record.processId };
  const processes = records(service.processes).map(({ id }) => ({ id, size: nodesOf(service, id).length }));
  const largest = processes.reduce((most, one) => (one.size > most.size ? one : most), {
    id: '' as ProcessId,
    size: -1,
  });
  return { processId: largest.id };
}
