import { type Problem, problem } from '#core/base';
import { expandedName, isFlowNode, nodesOf, processesOf, type Service } from '#core/model';
import { reachableNodes } from './reachability.ts';

/**
 * Nodes no case can ever reach, one finding per process. A process whose every node is reachable is silent.
 * `at`: the nodes, tasks first. Values: name (of the first), extent (`one` or `more`), elements (how many).
 */
export function findUnreachable(service: Service): readonly Problem[] {
  return processesOf(service).flatMap((process) => {
    const reached = reachableNodes(service, process.id);
    const lost = nodesOf(service, process.id)
      .filter((node) => isFlowNode(node) && !reached.has(node.id))
      .toSorted((a, b) => Number(b.kind === 'task') - Number(a.kind === 'task') || a.x - b.x);
    const [first] = lost;
    if (first === undefined) return [];
    const at = lost.map((node) => node.id);
    const extent = lost.length === 1 ? 'one' : 'more';
    const name = expandedName(service, first.id);
    return [problem('unreachable', 'warning', at, { name, extent, elements: lost.length })];
  });
}
