import { type Problem, problem, type Share } from '#core/base';
import { expandedName, type Flow, flowsFrom, type NodeId, type NodeOf, type Service } from '#core/model';
import type { RunOutcome, StepOutcome } from '#core/simulation';
import { isApproval, isApprovalOrCheck } from './approval-words.ts';
import { type Traffic, trafficOf } from './traffic.ts';

/** A check that sends fewer cases than this another way decides nothing. */
export const RUBBER_STAMP_SHARE: Share = 0.01;

/** With fewer decisions a share below the threshold could be chance (0 of n: the 95 % bound is 3 ÷ n). */
export const RUBBER_STAMP_MIN_DECISIONS = 3 / RUBBER_STAMP_SHARE;

/**
 * Approvals and checks by a person whose outcome hardly ever matters. `outcome` says how it shows: `rarely` (a branch of
 * the decision behind it is taken by less than 1 %), `sameWay` (all branches lead to the same place), `noDecision` (an
 * approval with no decision behind it). Silent for steps that were hardly visited.
 * `at`: the step, the decision, the rare flow. Values: name, outcome, branch, share (of the rare branch), time (mean
 * minutes per visit, waiting included), decisions (visits).
 */
export function findRubberStamps(service: Service, outcome: RunOutcome): readonly Problem[] {
  const traffic = trafficOf(service, outcome);
  return outcome.steps
    .filter((step) => step.roleId !== null && step.count >= RUBBER_STAMP_MIN_DECISIONS)
    .flatMap((step) => judge(service, traffic, step));
}

function judge(service: Service, traffic: Traffic, step: StepOutcome): readonly Problem[] {
  if (!isApprovalOrCheck(step.name)) return [];
  const flows = flowsFrom(service, step.id);
  const next = flows.length === 1 ? service.nodes[flows[0]!.target] : undefined;
  if (next === undefined) return [];
  const told = (how: string, at: readonly string[], branch: string, share: Share) => [
    problem('rubberStamp', how === 'noDecision' ? 'note' : 'warning', [step.id, ...at], {
      name: expandedName(service, step.id),
      outcome: how,
      branch,
      share,
      time:
        (step.waiting.mean.value ?? 0) + (step.processing.mean.value ?? 0) + (step.paused.mean.value ?? 0),
      decisions: step.count,
    }),
  ];
  const branches = flowsFrom(service, next.id);
  if (next.kind === 'exclusiveGateway' && branches.length > 1) {
    if (new Set(branches.map((flow) => flow.target)).size === 1) return told('sameWay', [next.id], '', 0);
    const rare = rarest(traffic, branches);
    if (rare === null || rare.share >= RUBBER_STAMP_SHARE) return [];
    return told('rarely', [next.id, rare.flow.id], expandedName(service, rare.flow.id), rare.share);
  }
  return isApproval(step.name) && !decidesLater(service, next.id) ? told('noDecision', [], '', 0) : [];
}

/** The branch taken least, ties by drawing order; null where the decision was hardly ever reached. */
function rarest(
  traffic: Traffic,
  branches: readonly Flow[],
): { readonly flow: Flow; readonly share: Share } | null {
  const total = branches.reduce((sum, flow) => sum + traffic.crossings(flow.id), 0);
  if (total < RUBBER_STAMP_MIN_DECISIONS) return null;
  const shares = branches.map((flow) => ({ flow, share: traffic.crossings(flow.id) / total }));
  return shares.toSorted((a, b) => a.share - b.share)[0] ?? null;
}

/** Is there a decision before anybody works on the case again? */
function decidesLater(service: Service, from: NodeId): boolean {
  const seen = new Set<NodeId>([from]);
  for (const id of seen) {
    const node = service.nodes[id];
    const flows = flowsFrom(service, id);
    if (node?.kind === 'task' && !isAutomatic(node)) continue;
    if (flows.length > 1 && node?.kind !== 'parallelGateway') return true;
    for (const flow of flows) seen.add(flow.target);
  }
  return false;
}

function isAutomatic(task: NodeOf<'task'>): boolean {
  return task.performer.by === 'nobody';
}
