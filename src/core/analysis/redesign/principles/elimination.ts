import { distinctName, effectiveProbabilities, flowsFrom, type Service, type Task } from '#core/model';
import { RUBBER_STAMP_LIMIT } from '../assumptions.ts';
import { type Given, type Redesign, redesign } from '../redesign.ts';
import { bypass, only, prune, tasksOf } from '../steps.ts';

/**
 * Task elimination: steps that were classed as waste, and checks that turn down next to nothing, each with the decision
 * that hangs on it. Change `removeStep {name}` or `removeCheck {name, share}`.
 */
export function proposeElimination(given: Given): readonly Redesign[] {
  const { service } = given;
  return tasksOf(service).flatMap((task) => {
    const values = { name: distinctName(service, task.id) };
    const share = shareRejected(service, task);
    if (share !== null && share < RUBBER_STAMP_LIMIT) {
      const about = { principle: 'elimination', code: 'removeCheck', at: [task.id] } as const;
      return redesign(given, { ...about, values: { ...values, share } }, (draft) => {
        const rejecting = service.flows[task.check?.rejectFlowId ?? ('' as never)];
        if (rejecting === undefined) return void (draft.failed = true);
        draft.do('deleteElements', { ids: [rejecting.id] });
        bypass(draft, task.id);
        const decision = rejecting.source;
        if (decision !== task.id && only(flowsFrom(draft.service, decision)) !== null)
          bypass(draft, decision);
        prune(draft, service);
      });
    }
    if (task.valueClass !== 'waste' || share !== null || decides(service, task)) return [];
    return redesign(given, { principle: 'elimination', code: 'removeStep', at: [task.id], values }, (draft) =>
      bypass(draft, task.id),
    );
  });
}

/** How often a check turns down; null where the step is none or does not say. */
function shareRejected(service: Service, { check }: Task): number | null {
  const flow = check?.rejectFlowId ? service.flows[check.rejectFlowId] : undefined;
  if (flow === undefined || flow.condition !== null) return null;
  return effectiveProbabilities(service, flow.source).get(flow.id) ?? null;
}

/** Is there a choice right behind the step? Then it may be what the choice is made on. */
function decides(service: Service, task: Task): boolean {
  const next = only(flowsFrom(service, task.id))?.target;
  const kind = next && service.nodes[next]?.kind;
  return kind === 'exclusiveGateway' && flowsFrom(service, next as typeof task.id).length > 1;
}
