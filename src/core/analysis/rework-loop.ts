import { expandedName, type NodeId, type Process, processesOf, type Service } from '#core/model';
import type { RunOutcome } from '#core/simulation';
import type { Finding } from './change.ts';
import { finding } from './finding.ts';
import { type Loop, loopsOf } from './loops-of.ts';
import { halveReturns } from './redundancy/halve-returns.ts';
import { originOfDefects } from './redundancy/origin-of-defects.ts';
import { repeatsIn } from './repeats-in.ts';
import { timePerVisit } from './step-cost.ts';
import { thresholdOf } from './thresholds.ts';
import { type Traffic, trafficOf } from './traffic.ts';

/**
 * Loops through which `reworkLoop` of all passes or more come back (usual 5 %), most expensive in time first. `at`: the step that is repeated, the rest of the
 * loop, the flows back. Values: step, rate (share of passes that come back), visits (mean per case that enters the loop,
 * 1 ÷ (1 − rate)), perCase (mean minutes per case of the process spent on repeats: waiting, work and delays), share (of the
 * mean cycle time), cost (money per case for repeats), check (the step that sends work back; empty: none), born (the step that
 * makes what this check turns down, several with ` / ` between; empty: not said), origin (`known`, `check` where only the check is, `unknown`).
 */
export function findReworkLoops(service: Service, outcome: RunOutcome): readonly Finding[] {
  const traffic = trafficOf(service, outcome);
  return processesOf(service)
    .flatMap((process) =>
      loopsOf(service, process.id).flatMap((loop) => describe(service, outcome, traffic, process, loop)),
    )
    .toSorted((a, b) => Number(b.values['perCase']) - Number(a.values['perCase']));
}

function describe(
  service: Service,
  outcome: RunOutcome,
  traffic: Traffic,
  process: Process,
  loop: Loop,
): readonly Finding[] {
  const cases = traffic.cases(process.id);
  const passes = traffic.visits(loop.header);
  const returns = loop.back.reduce((sum, flow) => sum + traffic.crossings(flow.id), 0);
  if (cases === 0 || passes === 0 || returns >= passes) return [];
  const rate = returns / passes;
  const { step } = loop;
  if (rate < thresholdOf(service, 'reworkLoop') || step === null) return [];
  const { perCase, cost } = costOfRepeats(service, outcome, loop, traffic, cases);
  const cycle = outcome.kpis.cycleTime.mean.value ?? 0;
  const rest = [...loop.body].filter((id) => id !== step);
  const values = {
    step: expandedName(service, step),
    rate,
    visits: 1 / (1 - rate),
    perCase,
    share: cycle > 0 ? perCase / cycle : 0,
    cost,
    ...originOfDefects(service, loop),
  };
  const at = [step, ...rest, ...loop.back.map((flow) => flow.id)];
  return [finding(service, 'reworkLoop', 'warning', at, values, [halveReturns(service, loop, step)])];
}

/** Minutes and money per case that repeats take. */
function costOfRepeats(service: Service, outcome: RunOutcome, loop: Loop, traffic: Traffic, cases: number) {
  const share = repeatsIn(service, loop, traffic);
  const repeats = (id: NodeId, count: number) => count * (share.get(id) ?? 0);
  let time = 0;
  let cost = 0;
  for (const step of outcome.steps) {
    time += repeats(step.id, step.count) * timePerVisit(step);
    cost += repeats(step.id, step.count) * (step.cost.value ?? 0);
  }
  for (const node of outcome.nodes) time += repeats(node.id, node.count) * (node.time.value ?? 0);
  return { perCase: time / cases, cost: cost / cases };
}
