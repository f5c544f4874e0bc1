import { flowsFrom } from './flow-index.ts';
import type { NodeId } from './ids.ts';
import type { Task } from './node.ts';
import type { Flow, Service } from './service.ts';

/** The flows that completed work at a node takes: all that lead out, but for the one its impatient cases leave by. */
export function flowsAfterWork(service: Service, id: NodeId): readonly Flow[] {
  const node = service.nodes[id];
  const left = node?.kind === 'task' ? (node.patience?.flowId ?? null) : null;
  const flows = flowsFrom(service, id);
  return left === null ? flows : flows.filter((flow) => flow.id !== left);
}

/**
 * The flows by which a check may reject: those that completed work takes out of the task or, where that is only one and
 * leads to an exclusive gateway, those out of the gateway (see `Check`).
 */
export function rejectionFlows(service: Service, task: Task): readonly Flow[] {
  const own = flowsAfterWork(service, task.id);
  const [only] = own;
  if (own.length !== 1 || only === undefined) return own;
  return service.nodes[only.target]?.kind === 'exclusiveGateway' ? flowsFrom(service, only.target) : own;
}
