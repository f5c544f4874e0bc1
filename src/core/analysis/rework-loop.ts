import type { Share } from '#core/base';
import {
  expandedName,
  flowsFrom,
  flowsInto,
  type NodeId,
  type Process,
  processesOf,
  type Service,
} from '#core/model';
import type { RunOutcome } from '#core/simulation';
import type { Finding } from './change.ts';
import { finding } from './finding.ts';
import { type NaturalLoop, naturalLoops } from './natural-loops.ts';
import { halveReturns } from './redundancy/halve-returns.ts';
import { originOfDefects } from './redundancy/origin-of-defects.ts';
import { thresholdOf } from './thresholds.ts';
import { type Traffic, trafficOf } from './traffic.ts';

/**
 * Loops through which `reworkLoop` of all passes or more come back (usual 5 %), most expensive in time first. `at`: the step that is repeated, the rest of the
 * loop, the flows back. Values: step, rate (share of passes that come back), visits (mean per case that enters the loop,
 * 1 ÷ (1 − rate)), time (mean minutes per case of the process spent on repeats: waiting, work and delays), share (of the
 * mean cycle time), cost (money per case for repeats), check (the step that sends work back; empty: none), born (the step that
 * makes what this check turns down; empty: not said), origin (`known` or `unknown`).
 */
export function findReworkLoops(service: Service, outcome: RunOutcome): readonly Finding[] {
  const traffic = trafficOf(service, outcome);
  return processesOf(service)
    .flatMap((process) =>
      naturalLoops(service, process.id).flatMap((loop) => describe(service, outcome, traffic, process, loop)),
    )
    .toSorted((a, b) => Number(b.values['time']) - Number(a.values['time']));
}

function describe(
  service: Service,
  outcome: RunOutcome,
  traffic: Traffic,
  process: Process,
  loop: NaturalLoop,
): readonly Finding[] {
  const cases = traffic.cases(process.id);
  const passes = traffic.visits(loop.header);
  const returns = loop.back.reduce((sum, flow) => sum + traffic.crossings(flow.id), 0);
  if (cases === 0 || passes === 0 || returns >= passes) return [];
  const rate = returns / passes;
  const step = firstStepOf(service, loop);
  if (rate < thresholdOf(service, 'reworkLoop') || step === null) return [];
  const { time, cost } = costOfRepeats(service, outcome, loop, rate, cases);
  const cycle = outcome.kpis.cycleTime.mean.value ?? 0;
  const rest = [...loop.body].filter((id) => id !== step);
  const values = {
    step: expandedName(service, step),
    rate,
    visits: 1 / (1 - rate),
    time,
    share: cycle > 0 ? time / cycle : 0,
    cost,
    ...originOfDefects(service, loop),
  };
  const at = [step, ...rest, ...loop.back.map((flow) => flow.id)];
  return [finding(service, 'reworkLoop', 'warning', at, values, [halveReturns(service, loop, step)])];
}

/** The first task of the loop on the way from its header. */
export function firstStepOf(service: Service, loop: NaturalLoop): NodeId | null {
  const seen = new Set<NodeId>([loop.header]);
  for (const id of seen) {
    if (service.nodes[id]?.kind === 'task') return id;
    for (const flow of flowsFrom(service, id)) if (loop.body.has(flow.target)) seen.add(flow.target);
  }
  return null;
}

/**
 * Minutes and money per case that repeats take. On the way from the header to an exit the share `rate` of all visits
 * are repeats; what lies only on the way back is a repeat each time.
 */
function costOfRepeats(service: Service, outcome: RunOutcome, loop: NaturalLoop, rate: Share, cases: number) {
  const wayBack = onlyOnTheWayBack(service, loop);
  const repeats = (id: NodeId, count: number) => (wayBack.has(id) ? count : count * rate);
  let time = 0;
  let cost = 0;
  for (const step of outcome.steps) {
    if (!loop.body.has(step.id)) continue;
    const minutes = [step.waiting, step.processing, step.paused].reduce(
      (sum, part) => sum + (part.mean.value ?? 0),
      0,
    );
    time += repeats(step.id, step.count) * minutes;
    cost += repeats(step.id, step.count) * (step.cost.value ?? 0);
  }
  for (const node of outcome.nodes) {
    if (loop.body.has(node.id)) time += repeats(node.id, node.count) * (node.time.value ?? 0);
  }
  return { time: time / cases, cost: cost / cases };
}

/** The nodes of the body from which no exit can be reached without passing the header again. */
function onlyOnTheWayBack(service: Service, loop: NaturalLoop): ReadonlySet<NodeId> {
  const { body, header } = loop;
  const canLeave = new Set<NodeId>(
    [...body].filter((id) => {
      const flows = flowsFrom(service, id);
      return flows.length === 0 || flows.some((flow) => !body.has(flow.target));
    }),
  );
  for (const id of canLeave) {
    if (id === header) continue;
    for (const flow of flowsInto(service, id)) if (body.has(flow.source)) canLeave.add(flow.source);
  }
  return new Set([...body].filter((id) => id !== header && !canLeave.has(id)));
}
