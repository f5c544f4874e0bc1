import { lanesOf, type Service } from '#core/model';

/** A service without what BPMN does not carry: its id, its source, and the place of a process that is not drawn. */
export function comparable(service: Service): unknown {
  const processes = Object.entries(service.processes).map(([id, process]) => {
    const bare = !process.pool && lanesOf(service, process.id).length === 0;
    return [id, bare ? { ...process, x: 0, y: 0, width: 0, height: 0 } : process];
  });
  return {
    ...service,
    profile: { ...service.profile, id: '' },
    processes: Object.fromEntries(processes),
    foreign: {},
  };
}
