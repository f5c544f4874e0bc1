import { lanesOf, type Service } from '#core/model';

/** A service without what BPMN does not carry: its id, its source, and places that follow from lanes or nodes. */
export function comparable(service: Service): unknown {
  const processes = Object.entries(service.processes).map(([id, process]) => {
    if (lanesOf(service, process.id).length > 0) return [id, { ...process, height: 0 }];
    return [id, process.pool ? process : { ...process, x: 0, y: 0, width: 0, height: 0 }];
  });
  return {
    ...service,
    profile: { ...service.profile, id: '' },
    processes: Object.fromEntries(processes),
    foreign: {},
  };
}
