import type { Service } from '#core/model';
import type { Distribution } from '#core/random';
import type { Estimate, RunOutcome } from '#core/simulation';
import oracles from '../fixtures/oracles/closed-forms.json';
import { drawService, exponential, minutes, task } from './draw-service.ts';

/** One quantity of a model whose value is known in closed form. */
export interface KnownValue {
  readonly what: string;
  readonly expected: number;
  readonly read: (outcome: RunOutcome) => number | null;
  /** The same with its interval, where one is to be held to what it promises. */
  readonly estimate?: (outcome: RunOutcome) => Estimate | null;
}

/** A model with known values, as a service that runs `cases` cases after a warm-up. */
export interface KnownModel {
  readonly name: string;
  /** How hard it is to measure, as a factor on the length of the run. */
  readonly weight: number;
  readonly service: (cases: number) => Service;
  readonly values: readonly KnownValue[];
}

/** Share of a run that is left out at its beginning. */
const WARMUP = 0.1;

const cycleTime = ({ kpis }: RunOutcome): Estimate => kpis.cycleTime.mean;

const wait = (id: string) => (outcome: RunOutcome) => stepOf(outcome, id).waiting.mean.value;

function stepOf(outcome: RunOutcome, id: string) {
  const step = outcome.steps.find((each) => each.id === id);
  if (step === undefined) throw new Error(`The step <${id}> is in the outcome.`);
  return step;
}

/** One station: arrivals at random, `c` people, a service time. Waits are judged against 0 (step) and 10 minutes (case). */
function station(rate: number, c: number, service: Distribution, cases: number): Service {
  return drawService({
    nodes: {
      start: { kind: 'startEvent' },
      A: task(service, 'staff', { target: { measure: 'wait', limit: 0, clock: 'clock' } }),
      end: { kind: 'endEvent' },
    },
    flows: [
      ['start', 'A'],
      ['A', 'end'],
    ],
    roles: { staff: c },
    arrivals: { start: { by: 'interval', interval: exponential(1 / rate) } },
    process: { target: { measure: 'wait', limit: 10, clock: 'clock' } },
    scenario: { stop: { by: 'cases', cases }, warmup: { by: 'time', time: (WARMUP * cases) / rate } },
  });
}

/** M/M/c: Erlang C, with the tail of the wait and its 90th percentile. */
export const queues: readonly KnownModel[] = oracles.MMc.map((row) => ({
  name: `M/M/${row.c}, ρ = ${row.rho}`,
  weight: 1 / (1 - row.rho) ** 2,
  service: (cases) => station(row.lam_per_min, row.c, exponential(row.mean_service_min), cases),
  values: [
    { what: 'mean wait', expected: row.Wq, read: wait('A') },
    { what: 'mean cycle time', expected: row.W, read: (o) => cycleTime(o).value, estimate: cycleTime },
    { what: 'mean queue', expected: row.Lq, read: (o) => stepOf(o, 'A').queueLength.value },
    { what: 'cases in progress', expected: row.L, read: (o) => o.kpis.workInProgress.value },
    {
      what: 'share that waits',
      expected: row.P_wait,
      read: (o) => not(stepOf(o, 'A').withinTarget?.clock.value),
    },
    {
      what: 'share that waits > 10 min',
      expected: row.P_wait_gt_10min,
      read: (o) => not(o.kpis.serviceLevel?.clock.value),
    },
    { what: 'p90 of the wait', expected: row.p90_wait, read: (o) => stepOf(o, 'A').waiting.p90.value },
    { what: 'utilisation', expected: row.rho, read: (o) => o.roles[0]?.utilisation.value ?? null },
  ],
}));

const SERVICES: Readonly<Record<string, Distribution>> = {
  deterministic: minutes(10),
  'erlang-2': { type: 'erlang', order: 2, mean: 10, unit: 'min' },
  'uniform(5,15)': { type: 'uniform', min: 5, max: 15, unit: 'min' },
  'gamma(cv2=0.25)': { type: 'gamma', shape: 4, scale: 2.5, unit: 'min' },
  exponential: exponential(10),
  'lognormal(cv2=2)': { type: 'lognormal', mean: 10, sd: 10 * Math.SQRT2, unit: 'min' },
  // any distribution with mean 10 and cv² 4 will do: the formula knows no more of it
  'hyperexp-like(cv2=4)': { type: 'gamma', shape: 0.25, scale: 40, unit: 'min' },
};

/** M/G/1: Pollaczek–Khinchine. */
export const generalQueues: readonly KnownModel[] = oracles.MG1_PollaczekKhinchine.map((row) => ({
  name: `M/G/1 ${row.service}, ρ = ${row.rho}`,
  weight: (1 + row.cs2) / (1 - row.rho) ** 2,
  service: (cases) => station(row.lam_per_min, 1, SERVICES[row.service] as Distribution, cases),
  values: [
    { what: 'mean wait', expected: row.Wq, read: wait('A') },
    { what: 'mean cycle time', expected: row.W, read: (o) => o.kpis.cycleTime.mean.value },
    { what: 'mean queue', expected: row.Lq, read: (o) => stepOf(o, 'A').queueLength.value },
  ],
}));

/** The maximum of independent exponential branches: 1/λ's summed with alternating signs over all subsets. */
export const forkJoins: readonly KnownModel[] = oracles.fork_join.map((row) => {
  const means = 'mean1' in row ? [row.mean1 as number, row.mean2 as number] : [10, 10, 10, 10, 10];
  return {
    name: `fork and join of ${means.length} branches, means ${means.join(', ')}`,
    weight: 4,
    service: (cases: number) => forkAndJoin(means, cases),
    values: [
      {
        what: 'mean cycle time',
        expected: row.E_max,
        read: (o: RunOutcome) => cycleTime(o).value,
        estimate: cycleTime,
      },
    ],
  };
});

function forkAndJoin(means: readonly number[], cases: number): Service {
  const branches = means.map((mean, i) => [`T${i + 1}`, task(exponential(mean))] as const);
  return drawService({
    nodes: {
      start: { kind: 'startEvent' },
      F: { kind: 'parallelGateway' },
      ...Object.fromEntries(branches),
      J: { kind: 'parallelGateway' },
      end: { kind: 'endEvent' },
    },
    flows: [
      ['start', 'F'],
      ...branches.flatMap(([id]) => [['F', id] as const, [id, 'J'] as const]),
      ['J', 'end'],
    ],
    scenario: { stop: { by: 'cases', cases } },
  });
}

/** An open Jackson network: intake (1), work (2), check (1), from where some go back to work. */
export const networks: readonly KnownModel[] = oracles.Jackson_rework.map((row) => {
  const ids = ['intake', 'work', 'check'] as const;
  return {
    name: `Jackson network, ${100 * row.rework_r} % rework`,
    weight: 6,
    service: (cases: number) =>
      drawService({
        nodes: {
          start: { kind: 'startEvent' },
          ...Object.fromEntries(
            row.stations.map((each, i) => [ids[i], task(exponential(each.mean_service_min), `staff${i}`)]),
          ),
          X: { kind: 'exclusiveGateway' },
          end: { kind: 'endEvent' },
        },
        flows: [
          ['start', 'intake'],
          ['intake', 'work'],
          ['work', 'check'],
          ['check', 'X'],
          ['X', 'work', row.rework_r],
          ['X', 'end', 1 - row.rework_r],
        ],
        roles: Object.fromEntries(row.stations.map((each, i) => [`staff${i}`, each.c])),
        arrivals: { start: { by: 'interval', interval: exponential(1 / row.arrivals_per_min) } },
        scenario: {
          stop: { by: 'cases', cases },
          warmup: { by: 'time', time: (WARMUP * cases) / row.arrivals_per_min },
        },
      }),
    values: [
      {
        what: 'mean cycle time',
        expected: row.mean_cycle_time,
        read: (o: RunOutcome) => o.kpis.cycleTime.mean.value,
        estimate: cycleTime,
      },
      ...row.stations.flatMap((each, i) => [
        { what: `wait per visit, ${ids[i]}`, expected: each.Wq_per_visit, read: wait(ids[i] as string) },
        {
          what: `visits per case, ${ids[i]}`,
          expected: each.visits_per_case,
          read: (o: RunOutcome) => stepOf(o, ids[i] as string).visitsPerCase.value,
        },
        {
          what: `utilisation, ${ids[i]}`,
          expected: each.rho,
          read: (o: RunOutcome) => o.roles[i]?.utilisation.value ?? null,
        },
      ]),
    ],
  };
});

const flow = oracles.flow_analysis_credit_application;

/** The credit application of Dumas et al.: once with cycle times in days, once with processing times in hours. */
export function creditApplication(
  times: Readonly<Record<string, number>>,
  unit: 'd' | 'h',
  cases: number,
): Service {
  const step = (name: string) => task({ type: 'fixed', value: times[name] as number, unit });
  return drawService({
    nodes: {
      start: { kind: 'startEvent' },
      M: { kind: 'exclusiveGateway' },
      completeness: step('check_completeness'),
      X: { kind: 'exclusiveGateway' },
      F: { kind: 'parallelGateway' },
      history: step('check_credit_history'),
      income: step('check_income'),
      J: { kind: 'parallelGateway' },
      assess: step('assess_application'),
      Y: { kind: 'exclusiveGateway' },
      offer: step('make_offer'),
      rejection: step('notify_rejection'),
      end: { kind: 'endEvent' },
    },
    flows: [
      ['start', 'M'],
      ['M', 'completeness'],
      ['completeness', 'X'],
      ['X', 'M', flow.rework_r_on_completeness],
      ['X', 'F', 1 - flow.rework_r_on_completeness],
      ['F', 'history'],
      ['F', 'income'],
      ['history', 'J'],
      ['income', 'J'],
      ['J', 'assess'],
      ['assess', 'Y'],
      ['Y', 'offer', flow.p_offer],
      ['Y', 'rejection', flow.p_reject],
      ['offer', 'end'],
      ['rejection', 'end'],
    ],
    scenario: { stop: { by: 'cases', cases } },
  });
}

/** Flow analysis of the credit application. */
export const flowAnalysis: readonly KnownModel[] = [
  {
    name: 'credit application, cycle times',
    weight: 2,
    service: (cases) => creditApplication(flow.cycle_time_days, 'd', cases),
    values: [
      {
        what: 'mean cycle time (min)',
        expected: flow.expected_cycle_time_days * 1440,
        read: (o) => o.kpis.cycleTime.mean.value,
      },
    ],
  },
  {
    name: 'credit application, processing times',
    weight: 2,
    service: (cases) => creditApplication(flow.processing_hours, 'h', cases),
    values: [
      {
        what: 'theoretical cycle time (min)',
        expected: flow.theoretical_cycle_time_hours * 60,
        read: (o) => o.kpis.processingTime.mean.value,
      },
    ],
  },
];

/** All models with values known in closed form. */
export const knownModels: readonly KnownModel[] = [
  ...queues,
  ...generalQueues,
  ...forkJoins,
  ...networks,
  ...flowAnalysis,
];

function not(share: number | null | undefined): number | null {
  return share == null ? null : 1 - share;
}
