import { flowsFrom, type NodeOf, type Service } from '#core/model';
import { type Change, withChanges } from '../../change.ts';
import { refusalsOf } from '../../redundancy/refusals.ts';
import { removeCheck, removeStep } from '../../redundancy/removing.ts';
import { meanMinutes } from './mean-minutes.ts';
import type { Scope } from './scope.ts';

/**
 * `removeStep`: a step is taken out and its neighbours are joined; `removeCheck`: where a step turns cases away, the step
 * together with its decision. Values: name. Never what has to stay, earns value
 * or takes neither time nor money, nor a step alone behind which it is
 * decided where a case goes: without it nobody would know.
 */
export function fewerSteps({ service, tasks }: Scope): readonly Change[] {
  return tasks.flatMap((task) => {
    const isFree = task.cost === 0 && meanMinutes(task.duration) === 0;
    if (task.valueClass === 'valueAdding' || isFree) return [];
    const change = decidesTheWay(service, task) ? withoutCheck(service, task) : removeStep(service, task.id);
    return change === null || withChanges(service, [change]) === null ? [] : [change];
  });
}

function withoutCheck(service: Service, task: NodeOf<'task'>): Change | null {
  const refusals = refusalsOf(service, task);
  return refusals.length === 0 ? null : removeCheck(service, task.id, refusals);
}

function decidesTheWay(service: Service, { id }: NodeOf<'task'>): boolean {
  return flowsFrom(service, id).some(({ target }) => {
    const kind = service.nodes[target]?.kind;
    const isChoice = kind === 'exclusiveGateway' || kind === 'inclusiveGateway';
    return isChoice && flowsFrom(service, target).length > 1;
  });
}
