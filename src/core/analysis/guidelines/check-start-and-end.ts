import { type Problem, problem } from '#core/base';
import { entryNodesOf, isFlowNode, nodesOf, type Process, processesOf, type Service } from '#core/model';

/**
 * Processes without a start or an end event, at the process; values `name` of the process.
 * - `noStart` (warning; `count` of nodes where cases begin instead), `noEntry` (error: every node has an incoming flow,
 *   so no case can begin)
 * - `noEnd` (note: tokens are consumed where no flow goes on)
 */
export function checkStartAndEnd(service: Service): readonly Problem[] {
  return processesOf(service).flatMap((process) => {
    const nodes = nodesOf(service, process.id).filter(isFlowNode);
    if (nodes.length === 0) return [];
    const ends = nodes.some((node) => node.kind === 'endEvent');
    return [
      ...start(service, process),
      ...(ends ? [] : [problem('noEnd', 'note', [process.id], { name: process.name })]),
    ];
  });
}

function start(service: Service, process: Process): readonly Problem[] {
  const entries = entryNodesOf(service, process.id);
  if (entries.some((node) => node.kind === 'startEvent')) return [];
  const values = { name: process.name, count: entries.length };
  const at = [process.id, ...entries.map((node) => node.id)];
  return [
    problem(
      entries.length === 0 ? 'noEntry' : 'noStart',
      entries.length === 0 ? 'error' : 'warning',
      at,
      values,
    ),
  ];
}
