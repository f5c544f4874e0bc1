import type { Estimate, RunOutcome, Summary } from '#core/simulation';

const estimate = (value: number): Estimate => ({ value, ci95: null });

function summary(mean: number): Summary {
  const at = estimate(mean);
  return { count: 1, mean: at, sd: 0, min: mean, max: mean, p50: at, p75: at, p90: at, p95: at, p99: at };
}

/** An outcome with a given mean cycle time and nothing else to tell. */
export function sampleOutcome(cycleTime = 10): RunOutcome {
  const parts = {
    waiting: estimate(0),
    processing: estimate(cycleTime),
    paused: estimate(0),
    delayed: estimate(0),
    synchronisation: estimate(0),
  };
  return {
    engine: 'engine 1',
    seed: 1,
    replications: 1,
    requestedReplications: 1,
    cases: { arrived: 1, completed: 1, unfinished: 0, stuck: 0, failed: 0, loopLimited: 0, abandoned: 0 },
    kpis: {
      cycleTime: summary(cycleTime),
      waitingTime: summary(0),
      processingTime: summary(cycleTime),
      costPerCase: summary(0),
      throughput: estimate(1),
      workInProgress: estimate(1),
      serviceLevel: null,
    },
    cyclePath: parts,
    tokenTime: parts,
    steps: [],
    nodes: [],
    roles: [],
    flows: [],
    histogram: { edges: [0, 1], counts: [1] },
    wip: { times: [], mean: [], low: [], high: [] },
    routes: [],
    handOffs: [],
    warmup: 0,
    window: 1,
    passedThrough: [],
    warnings: [],
  };
}
