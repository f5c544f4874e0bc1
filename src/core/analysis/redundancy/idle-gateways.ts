import {
  type Flow,
  flowsFrom,
  flowsInto,
  isGateway,
  type NodeId,
  nodesOf,
  type ProcessNode,
  type Service,
} from '#core/model';
import { checkSoundness, tellSoundness } from '#core/analysis/soundness';
import type { Change, Finding } from '../change.ts';
import { finding } from '../finding.ts';
import { checkGateways } from '../guidelines/check-gateways.ts';
import { removeGateway } from './removing.ts';

/** A process with more states than this gets no remedy here; the check of the drawing looks further. */
const STATES = 4000;

/**
 * Gateways and joins with no effect: the drawing's own check, of which two faults cost something. `superfluousGateway`: it
 * neither splits nor joins. `fakeJoin`: a step at which branches that run side by side meet; it waits for none of them, so a
 * case goes through it and all that follows once for each (a warning; where only alternatives meet, nothing is told).
 */
export function findIdleGateways(service: Service): readonly Finding[] {
  return checkGateways(service).flatMap(({ code, severity, at, values }) => {
    const id = at[0] as NodeId;
    if (code === 'superfluousGateway')
      return [finding(service, code, severity, at, values, [removeGateway(service, id)])];
    return code === 'fakeJoin' && meetsSideBySide(service, id)
      ? [finding(service, code, 'warning', at, values, joinsFor(service, id))]
      : [];
  });
}

/** What makes the branches wait for each other, as tried out by the check for soundness. */
function joinsFor(service: Service, id: NodeId): readonly Change[] {
  const { processId } = service.nodes[id]!;
  const told = tellSoundness(service, checkSoundness(service, { processId, limits: { states: STATES } }));
  const here = told.find(({ code, at }) => code === 'soundness.lackOfSynchronisation' && at[0] === id);
  return here?.remedies ?? [];
}

/** Do two flows into a node come from different branches of one parallel or inclusive split, with no join between? */
function meetsSideBySide(service: Service, id: NodeId): boolean {
  const { processId } = service.nodes[id]!;
  return nodesOf(service, processId)
    .filter((node) => splitsSideBySide(service, node))
    .some((split) => {
      const arriving = flowsFrom(service, split.id).map((branch) => arrivalsBy(service, branch, id));
      return arriving.some((first, index) =>
        arriving
          .slice(index + 1)
          .some((second) => [...first].some((flow) => [...second].some((other) => other !== flow))),
      );
    });
}

function splitsSideBySide(service: Service, node: ProcessNode): boolean {
  if (flowsFrom(service, node.id).length < 2) return false;
  if (node.kind === 'task') return node.check?.rejectFlowId == null && node.patience?.flowId == null;
  return !isGateway(node) || node.kind === 'parallelGateway' || node.kind === 'inclusiveGateway';
}

/** The flows into `id` that a token on `branch` can come by, going neither through `id` nor through a join of branches. */
function arrivalsBy(service: Service, branch: Flow, id: NodeId): ReadonlySet<Flow> {
  const arriving = new Set<Flow>();
  const seen = new Set<Flow>([branch]);
  for (const flow of seen) {
    if (flow.target === id) arriving.add(flow);
    else if (!joins(service, flow.target)) for (const next of flowsFrom(service, flow.target)) seen.add(next);
  }
  return arriving;
}

function joins(service: Service, id: NodeId): boolean {
  const kind = service.nodes[id]?.kind;
  return (kind === 'parallelGateway' || kind === 'inclusiveGateway') && flowsInto(service, id).length > 1;
}
