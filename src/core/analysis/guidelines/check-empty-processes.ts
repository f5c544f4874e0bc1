import { type Problem, problem } from '#core/base';
import { isFlowNode, nodesOf, processesOf, type Service } from '#core/model';

/** `emptyProcess` (note, at the process; values `name`): nothing is drawn in it yet. */
export function checkEmptyProcesses(service: Service): readonly Problem[] {
  return processesOf(service)
    .filter((process) => !nodesOf(service, process.id).some(isFlowNode))
    .map((process) => problem('emptyProcess', 'note', [process.id], { name: process.name }));
}
