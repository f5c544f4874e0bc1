import { type Problem, problem } from '#core/base';
import {
  expandedName,
  flowsFrom,
  flowsInto,
  isBoundaryEvent,
  isFlowNode,
  nodesOf,
  type Process,
  type ProcessNode,
  processesOf,
  type Service,
} from '#core/model';
import { nodesWithAnEnd, reachableNodes } from '../reachability.ts';

/**
 * Nodes a case can't come to or can't get away from, one problem per process; all warnings.
 * - `disconnectedNode`: no flow touches it (where there is more than one node)
 * - `unreachable`: no path leads to it from where cases begin
 * - `deadEnd`: a case can come to it, but no end, explicit or implicit, can be reached from it
 * `at`: the nodes, leftmost first. Values `name` of the first, `extent` (`one` or `more`), `elements` (how many).
 */
export function checkConnectedness(service: Service): readonly Problem[] {
  return processesOf(service).flatMap((process) => checkProcess(service, process));
}

function checkProcess(service: Service, process: Process): readonly Problem[] {
  const nodes = nodesOf(service, process.id)
    .filter((node) => isFlowNode(node))
    .toSorted((a, b) => a.x - b.x || a.y - b.y);
  if (nodes.length < 2) return [];
  const isLoose = (node: ProcessNode) =>
    !isBoundaryEvent(node) && flowsFrom(service, node.id).length + flowsInto(service, node.id).length === 0;
  const joined = nodes.filter((node) => !isLoose(node));
  const reached = reachableNodes(service, process.id);
  const ending = nodesWithAnEnd(service, process.id);
  return [
    ...told(service, 'disconnectedNode', nodes.filter(isLoose)),
    ...told(
      service,
      'unreachable',
      joined.filter((node) => !reached.has(node.id)),
    ),
    ...told(
      service,
      'deadEnd',
      joined.filter((node) => reached.has(node.id) && !ending.has(node.id)),
    ),
  ];
}

function told(service: Service, code: string, nodes: readonly ProcessNode[]): readonly Problem[] {
  const [first] = nodes;
  if (first === undefined) return [];
  const values = {
    name: expandedName(service, first.id),
    extent: nodes.length === 1 ? 'one' : 'more',
    elements: nodes.length,
  };
  const at = nodes.map((node) => node.id);
  return [problem(code, 'warning', at, values)];
}
