import { type Problem, problem } from '#core/base';
import { expandedName } from './expanded-name.ts';
import { flowsFrom } from './flow-index.ts';
import type { FlowId, NodeId } from './ids.ts';
import type { ProcessNode } from './node.ts';
import { isBoundaryEvent, isFlowNode } from './node-traits.ts';
import type { Service } from './service.ts';

/**
 * Why no sequence flow may run from `source` to `target` (BPMN 2.0 § 7.6 and § 10.6), or null when one may.
 * `ignore` is a flow that is about to move and does not count as a duplicate.
 */
export function canConnect(
  service: Service,
  source: NodeId,
  target: NodeId,
  ignore?: FlowId,
): Problem | null {
  const from = service.nodes[source];
  const to = service.nodes[target];
  if (from === undefined || to === undefined) return problem('flowEndMissing', 'error', [source, target]);
  const code = refusal(from, to);
  const at = [source, target];
  const values = { source: expandedName(service, source), target: expandedName(service, target) };
  if (code !== null) return problem(code, 'error', at, values);
  const duplicate = flowsFrom(service, source).find((flow) => flow.target === target && flow.id !== ignore);
  return duplicate === undefined ? null : problem('flowDuplicate', 'error', [duplicate.id, ...at], values);
}

/** The first rule broken, in this order. */
function refusal(from: ProcessNode, to: ProcessNode): string | null {
  if (!isFlowNode(from) || !isFlowNode(to)) return 'flowOnArtifact';
  if (from.processId !== to.processId) return 'flowAcrossPools';
  if (to.kind === 'startEvent') return 'flowIntoStart';
  if (isBoundaryEvent(to)) return 'flowIntoBoundary';
  if (from.kind === 'endEvent') return 'flowOutOfEnd';
  if (from.id === to.id && from.kind !== 'task' && from.kind !== 'placeholder') return 'flowToItself';
  if (from.kind === 'eventBasedGateway' && !isCatching(to)) return 'flowAfterEventGateway';
  return null;
}

/** What may follow an event-based gateway: a catching event or a receive task (or a placeholder, which we can't judge). */
function isCatching(node: ProcessNode): boolean {
  switch (node.kind) {
    case 'timerEvent':
    case 'messageCatchEvent':
    case 'placeholder':
      return true;
    case 'task':
      return node.taskType === 'receive';
    default:
      return false;
  }
}
