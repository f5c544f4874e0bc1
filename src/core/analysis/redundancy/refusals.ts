import { type Flow, flowsFrom, type NodeOf, type Service } from '#core/model';
import { nodesWithAnEnd } from '../reachability.ts';

/**
 * The flows a check turns cases away by: the one it names, else, behind an exclusive gateway with two ways on, the one
 * from which a case comes to an end without another step by the same or other people. Empty: not known, or none.
 */
export function refusalsOf(service: Service, task: NodeOf<'task'>): readonly Flow[] {
  const named = task.check?.rejectFlowId ? service.flows[task.check.rejectFlowId] : undefined;
  if (named !== undefined) return [named];
  const [next, ...others] = flowsFrom(service, task.id);
  const gateway = next === undefined || others.length > 0 ? undefined : service.nodes[next.target];
  if (gateway?.kind !== 'exclusiveGateway') return [];
  const ways = flowsFrom(service, gateway.id);
  if (ways.length !== 2) return [];
  const out = ways.filter((flow) => endsWithoutWork(service, flow));
  return out.length === 1 ? out : [];
}

/** Does a flow lead to an end, and to nothing that anybody has to do? */
export function endsWithoutWork(service: Service, flow: Flow): boolean {
  const seen = new Set([flow.target]);
  for (const id of seen) {
    if (service.nodes[id]?.kind === 'task') return false;
    for (const next of flowsFrom(service, id)) seen.add(next.target);
  }
  return nodesWithAnEnd(service, flow.processId).has(flow.target);
}
