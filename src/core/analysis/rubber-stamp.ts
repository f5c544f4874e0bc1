import type { Share } from '#core/base';
import { expandedName, type Flow, flowsFrom, type NodeId, type NodeOf, type Service } from '#core/model';
import type { RunOutcome, StepOutcome } from '#core/simulation';
import { isApproval, isApprovalOrCheck } from './approval-words.ts';
import type { Finding } from './change.ts';
import { finding } from './finding.ts';
import { removeCheck } from './redundancy/removing.ts';
import { stepCost } from './step-cost.ts';
import { enoughToTell, thresholdOf } from './thresholds.ts';
import { type Traffic, trafficOf } from './traffic.ts';

/**
 * Approvals and checks by a person whose outcome hardly ever matters: steps that are said to be one, or whose name says so.
 * `outcome` says how it shows: `rarely` (it refuses, or a branch of the decision behind it is taken by, less than
 * `rubberStamp`, usual 1 %), `sameWay` (all branches lead to the same place), `noDecision` (an
 * approval, or what is said to be a check, with no decision behind it). Silent with too few decisions to tell.
 * `at`: the step, the decision, the rare flow. Values: name, outcome, branch, share (of the rare branch), decisions (visits),
 * step cost.
 */
export function findRubberStamps(service: Service, outcome: RunOutcome): readonly Finding[] {
  const traffic = trafficOf(service, outcome);
  const limit = thresholdOf(service, 'rubberStamp');
  return outcome.steps
    .filter((step) => step.roleId !== null && step.count >= enoughToTell(limit))
    .flatMap((step) => judge(service, outcome, traffic, step));
}

function judge(
  service: Service,
  outcome: RunOutcome,
  traffic: Traffic,
  step: StepOutcome,
): readonly Finding[] {
  const task = service.nodes[step.id];
  if (task?.kind !== 'task' || (task.check === null && !isApprovalOrCheck(step.name))) return [];
  const flows = flowsFrom(service, step.id);
  const told = (
    how: string,
    at: readonly string[],
    rare: { readonly flow: Flow; readonly share: Share } | null,
    refusals: readonly Flow[] = [],
  ) => {
    const values = {
      ...stepCost(service, outcome, step.id),
      name: expandedName(service, step.id),
      outcome: how,
      branch: rare === null ? '' : expandedName(service, rare.flow.id),
      share: rare?.share ?? 0,
      decisions: step.count,
    };
    const severity = how === 'noDecision' ? 'note' : 'warning';
    return [
      finding(service, 'rubberStamp', severity, [step.id, ...at], values, [
        removeCheck(service, step.id, refusals),
      ]),
    ];
  };
  const refusal = task.check?.rejectFlowId ? service.flows[task.check.rejectFlowId] : undefined;
  const decision = flows.length > 1 ? task : flows[0] && service.nodes[flows[0].target];
  if (decision === undefined) return [];
  const branches = flowsFrom(service, decision.id);
  if (branches.length > 1 && (decision.kind === 'exclusiveGateway' || refusal?.source === decision.id)) {
    if (new Set(branches.map((flow) => flow.target)).size === 1)
      return told('sameWay', [decision.id], null, branches.slice(1));
    const rare =
      refusal === undefined
        ? rarest(service, traffic, branches)
        : shareOf(service, traffic, branches, refusal);
    if (rare === null || rare.share >= thresholdOf(service, 'rubberStamp')) return [];
    return told('rarely', [decision.id, rare.flow.id], rare, [rare.flow]);
  }
  const isSaid = task.check !== null || isApproval(step.name);
  return flows.length === 1 && isSaid && !decidesLater(service, decision.id)
    ? told('noDecision', [], null)
    : [];
}

/** The branch taken least, ties by drawing order; null where the decision was hardly ever reached. */
function rarest(service: Service, traffic: Traffic, branches: readonly Flow[]) {
  const shares = branches.flatMap((flow) => shareOf(service, traffic, branches, flow) ?? []);
  return shares.toSorted((a, b) => a.share - b.share)[0] ?? null;
}

/** How much of a decision took one branch; null where it was hardly ever reached. */
function shareOf(service: Service, traffic: Traffic, branches: readonly Flow[], flow: Flow) {
  const total = branches.reduce((sum, each) => sum + traffic.crossings(each.id), 0);
  if (total < enoughToTell(thresholdOf(service, 'rubberStamp'))) return null;
  return { flow, share: traffic.crossings(flow.id) / total };
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
