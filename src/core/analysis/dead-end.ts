import { type Problem, problem } from '#core/base';
import { expandedName, isFlowNode, nodesOf, processesOf, type Service } from '#core/model';
import { nodesWithAnEnd, reachableNodes } from './reachability.ts';

/**
 * Nodes a case can reach but from which no end can be reached (a case turns there for ever), one finding per process.
 * `at`: the nodes, leftmost first. Values: name (of the first), extent (`one` or `more`), elements (how many).
 */
export function findDeadEnds(service: Service): readonly Problem[] {
  return processesOf(service).flatMap((process) => {
    const reached = reachableNodes(service, process.id);
    const ending = nodesWithAnEnd(service, process.id);
    const caught = nodesOf(service, process.id)
      .filter((node) => isFlowNode(node) && reached.has(node.id) && !ending.has(node.id))
      .toSorted((a, b) => a.x - b.x || a.y - b.y);
    const [first] = caught;
    if (first === undefined) return [];
    const at = caught.map((node) => node.id);
    const extent = caught.length === 1 ? 'one' : 'more';
    const name = expandedName(service, first.id);
    return [problem('deadEnd', 'error', at, { name, extent, elements: caught.length })];
  });
}
