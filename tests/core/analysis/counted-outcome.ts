import { records } from '#core/base';
import { type FlowId, flowsInto, type NodeId, type Service, staffingOf } from '#core/model';
import type { Estimate, RunOutcome, StepOutcome, Summary } from '#core/simulation';

/** A number with an interval of ± 10 %. */
export function estimate(value: number | null): Estimate {
  return { value, ci95: value === null ? null : [value * 0.9, value * 1.1] };
}

export function summary(mean: number, count = 1000): Summary {
  const each = estimate(mean);
  return {
    count,
    mean: each,
    sd: mean,
    min: 0,
    max: mean * 5,
    p50: each,
    p75: each,
    p90: each,
    p95: each,
    p99: each,
  };
}

const ZERO = estimate(0);

/**
 * An outcome made of counts: how often each flow was crossed (`s>Check`), cases = crossings out of the start. Steps wait
 * 0 and work 5 minutes unless `steps` says otherwise.
 */
export function countedOutcome(
  service: Service,
  crossings: Readonly<Record<string, number>>,
  steps: Readonly<Record<string, Partial<StepOutcome>>> = {},
  rest: Partial<RunOutcome> = {},
): RunOutcome {
  const crossed = (id: FlowId) => crossings[id] ?? 0;
  const starts = records(service.nodes).filter((node) => node.kind === 'startEvent');
  const out = (id: NodeId) =>
    records(service.flows).reduce((sum, flow) => sum + (flow.source === id ? crossed(flow.id) : 0), 0);
  const cases = starts.reduce((sum, node) => sum + out(node.id), 0);
  const visits = (id: NodeId) =>
    flowsInto(service, id).length === 0
      ? out(id)
      : flowsInto(service, id).reduce((sum, f) => sum + crossed(f.id), 0);
  const parts = { waiting: ZERO, processing: ZERO, paused: ZERO, delayed: ZERO, synchronisation: ZERO };
  return {
    engine: 'test',
    seed: 1,
    replications: 10,
    requestedReplications: 10,
    cases: {
      arrived: cases,
      completed: cases,
      unfinished: 0,
      stuck: 0,
      failed: 0,
      loopLimited: 0,
      abandoned: 0,
    },
    kpis: {
      cycleTime: summary(100, cases),
      waitingTime: summary(50, cases),
      processingTime: summary(50, cases),
      costPerCase: summary(10, cases),
      throughput: estimate(6),
      workInProgress: estimate(3),
      serviceLevel: null,
    },
    cyclePath: parts,
    tokenTime: parts,
    steps: records(service.nodes).flatMap((node) =>
      node.kind !== 'task'
        ? []
        : [
            {
              id: node.id,
              name: node.name,
              roleId: staffingOf(service, node).needs[0]?.role.id ?? null,
              roleIds: staffingOf(service, node).needs.map(({ role }) => role.id),
              count: visits(node.id),
              visitsPerCase: estimate(visits(node.id) / cases),
              waiting: summary(0),
              processing: summary(5),
              paused: summary(0),
              causes: { contention: ZERO, unavailable: ZERO, priority: ZERO, batching: ZERO },
              contentionWith: [],
              abandoned: null,
              shareOfWaiting: ZERO,
              cost: ZERO,
              queueLength: ZERO,
              withinTarget: null,
              ...steps[node.id],
            },
          ],
    ),
    nodes: records(service.nodes)
      .filter((node) => node.kind !== 'task')
      .map((node) => ({
        id: node.id,
        count: visits(node.id),
        visitsPerCase: estimate(visits(node.id) / cases),
        time: ZERO,
      })),
    roles: [],
    flows: records(service.flows).map((flow) => ({
      id: flow.id,
      count: crossed(flow.id),
      perCase: estimate(crossed(flow.id) / cases),
    })),
    histogram: { edges: [0, 1], counts: [cases] },
    wip: { times: [], mean: [], low: [], high: [] },
    routes: [],
    handOffs: [],
    warmup: 0,
    window: 1000,
    passedThrough: [],
    warnings: [],
    ...rest,
  };
}
