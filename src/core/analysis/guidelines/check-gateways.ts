import { type Problem, problem, records } from '#core/base';
import {
  expandedName,
  flowsFrom,
  flowsInto,
  isEvent,
  isGateway,
  type ProcessNode,
  type Service,
} from '#core/model';

/**
 * Splitting and merging that says something else than it seems to; notes, at the node, values `name`.
 * - `joinAndSplit`: a gateway with several flows in and several out
 * - `superfluousGateway`: a gateway with one flow in and one out (or fewer)
 * - `fakeJoin`: a step or event with several flows in (also `count`): it waits for none of them, each starts it anew
 */
export function checkGateways(service: Service): readonly Problem[] {
  return records(service.nodes).flatMap((node) => {
    const into = flowsInto(service, node.id).length;
    const from = flowsFrom(service, node.id).length;
    if (into + from === 0) return [];
    const code = fault(node, into, from);
    const values = { name: expandedName(service, node.id), ...(code === 'fakeJoin' ? { count: into } : {}) };
    return code === null ? [] : [problem(code, 'note', [node.id], values)];
  });
}

function fault(node: ProcessNode, into: number, from: number): string | null {
  if (isGateway(node)) {
    if (into > 1 && from > 1) return 'joinAndSplit';
    return into <= 1 && from <= 1 ? 'superfluousGateway' : null;
  }
  return into > 1 && node.kind !== 'endEvent' && (node.kind === 'task' || isEvent(node)) ? 'fakeJoin' : null;
}
