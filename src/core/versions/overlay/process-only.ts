import type { ProcessId, Service } from '#core/model';

/** The service as if it drew only this process, or nothing where it has none (null); everything but drawings stays. */
export function processOnly(service: Service, processId: ProcessId | null): Service {
  const of = <R extends { readonly processId: ProcessId }>(table: Readonly<Record<string, R>>) =>
    Object.fromEntries(Object.entries(table).filter(([, record]) => record.processId === processId));
  const processes = Object.entries(service.processes).filter(([id]) => id === processId);
  return {
    ...service,
    processes: Object.fromEntries(processes) as Service['processes'],
    lanes: of(service.lanes) as Service['lanes'],
    nodes: of(service.nodes) as Service['nodes'],
    flows: of(service.flows) as Service['flows'],
  };
}
