import type { Service } from '#core/model';
import reference from '../fixtures/oracles/service12.json';
import { type DrawnFlow, type DrawnNode, drawService, exponential, task } from './draw-service.ts';

const KINDS: Readonly<Record<string, DrawnNode['kind']>> = {
  exclusive: 'exclusiveGateway',
  merge: 'exclusiveGateway',
  'parallel split': 'parallelGateway',
  'parallel join': 'parallelGateway',
};

/** The 12-step reference process of every speed measurement. */
export function drawService12(cases: number): Service {
  const nodes: Record<string, DrawnNode> = { start: { kind: 'startEvent' } };
  for (const [id, mean, role] of reference.tasks) {
    nodes[id as string] = task(exponential(mean as number), role as string);
  }
  for (const [id, kind] of Object.entries(reference.gateways))
    nodes[id] = { kind: KINDS[kind] as DrawnNode['kind'] };
  nodes['end'] = { kind: 'endEvent' };
  return drawService({
    nodes,
    flows: reference.flows as unknown as readonly DrawnFlow[],
    roles: reference.roles,
    arrivals: { start: { by: 'interval', interval: exponential(reference.interarrivalMean) } },
    scenario: { stop: { by: 'cases', cases } },
  });
}
