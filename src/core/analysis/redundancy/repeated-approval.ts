import { expandedName, type NodeOf, type Service } from '#core/model';
import type { RunOutcome } from '#core/simulation';
import { isApproval } from '../approval-words.ts';
import type { Finding } from '../change.ts';
import { finding } from '../finding.ts';
import { type ForwardPaths, forwardPathsOf } from '../forward-paths.ts';
import { stepCost } from '../step-cost.ts';
import { removeCheck } from './removing.ts';
import { refusalsOf } from './refusals.ts';
import { areSeparate, staffNameOf, staffOf, tasksOf } from './staff-of.ts';

/**
 * The same thing is approved a second time, by another role, with no new information in between: every step between the
 * two writes nothing that is known (a step by a person that says nothing about its data may well add some, and then
 * nothing is told). Silent where the user wants two people (`separateFrom`): that is a control, not a repetition.
 * `at`: the second approval, the first. Values: name (second), other, role, otherRole, object (empty: the case as a whole),
 * of (`case` or `object`), step cost.
 */
export function findRepeatedApprovals(service: Service, outcome: RunOutcome | null): readonly Finding[] {
  const paths = forwardPathsOf(service);
  const approvals = tasksOf(service).filter(
    (task) => task.check?.kind === 'approval' || (task.check === null && isApproval(task.name)),
  );
  return approvals.flatMap((second) => {
    const first = approvals.find(
      (task) =>
        paths.after(task.id).has(second.id) &&
        (task.check?.objectId ?? null) === (second.check?.objectId ?? null) &&
        staffOf(service, task) !== staffOf(service, second) &&
        !areSeparate(task, second) &&
        !isInformedBetween(service, paths, task, second),
    );
    if (first === undefined) return [];
    const object = second.check?.objectId ? (service.dataObjects[second.check.objectId]?.name ?? '') : '';
    const values = {
      name: expandedName(service, second.id),
      other: expandedName(service, first.id),
      role: staffNameOf(service, second.id),
      otherRole: staffNameOf(service, first.id),
      object,
      of: object === '' ? 'case' : 'object',
      ...stepCost(service, outcome, second.id),
    };
    const remedy = removeCheck(service, second.id, refusalsOf(service, second));
    return [finding(service, 'repeatedApproval', 'warning', [second.id, first.id], values, [remedy])];
  });
}

/** Does any step between the two add something that the second approval could go by? */
function isInformedBetween(
  service: Service,
  paths: ForwardPaths,
  first: NodeOf<'task'>,
  second: NodeOf<'task'>,
): boolean {
  return paths.between(first.id, second.id).some((id) => {
    const node = service.nodes[id];
    if (node?.kind !== 'task') return false;
    const saysNothing = node.inputs.length + node.outputs.length === 0 && node.check === null;
    return (
      node.outputs.length > 0 || (saysNothing && !isApproval(node.name) && staffOf(service, node) !== '')
    );
  });
}
