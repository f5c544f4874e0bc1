import type { Batching, Performer, QueueDiscipline, RoleId, Scenario, Service } from '#core/model';
import type { RunOutcome } from '#core/simulation';
import type { Distribution } from '#core/random';
import oracles from '../fixtures/oracles/closed-forms.json';
import type { KnownModel } from './closed-forms.ts';
import { type Drawing, drawService, exponential, minutes, task } from './draw-service.ts';

/** Share of a run that is left out at its beginning. */
const WARMUP = 0.1;
const MEAN = 10;

function stepOf(outcome: RunOutcome, id: string) {
  const step = outcome.steps.find((each) => each.id === id);
  if (step === undefined) throw new Error(`The step <${id}> is in the outcome.`);
  return step;
}

const wait = (id: string) => (outcome: RunOutcome) => stepOf(outcome, id).waiting.mean.value;
const laidAside = (id: string) => (outcome: RunOutcome) => stepOf(outcome, id).paused.mean.value;
const inTheShop = (id: string) => (outcome: RunOutcome) => {
  const { waiting, paused, processing } = stepOf(outcome, id);
  return (waiting.mean.value ?? 0) + (paused.mean.value ?? 0) + (processing.mean.value ?? 0);
};

interface Row {
  readonly rho: number;
  readonly c: number;
  readonly high_share: number;
  readonly lam_per_min: number;
}

/** Urgent and other cases, each at random, that come to the same people. */
function twoClasses(
  { c, high_share, lam_per_min }: Row,
  discipline: QueueDiscipline,
  cases: number,
): Service {
  const every = (share: number) => ({
    by: 'interval' as const,
    interval: exponential(1 / (share * lam_per_min)),
  });
  return drawService({
    nodes: {
      urgent: { kind: 'startEvent' },
      other: { kind: 'startEvent' },
      high: task(exponential(MEAN), 'staff', { priority: 1 }),
      low: task(exponential(MEAN), 'staff'),
      end: { kind: 'endEvent' },
    },
    flows: [
      ['urgent', 'high'],
      ['other', 'low'],
      ['high', 'end'],
      ['low', 'end'],
    ],
    roles: { staff: { capacity: c, discipline } },
    arrivals: { urgent: every(high_share), other: every(1 - high_share) },
    scenario: { stop: { by: 'cases', cases }, warmup: { by: 'time', time: (WARMUP * cases) / lam_per_min } },
  });
}

/** Two classes, work in progress is not interrupted: Cobham, and with equal service times the mean over all as without priority. */
export const priorities: readonly KnownModel[] = oracles.priority_nonpreemptive.map((row) => ({
  name: `M/M/${row.c} with priority, ρ = ${row.rho}`,
  weight: 2 / (1 - row.rho) ** 2,
  service: (cases) => twoClasses(row, 'priority', cases),
  values: [
    { what: 'mean wait, urgent', expected: row.Wq_high, read: wait('high') },
    { what: 'mean wait, other', expected: row.Wq_low, read: wait('low') },
    { what: 'mean wait, all', expected: row.Wq_all_fifo, read: (o) => o.kpis.waitingTime.mean.value },
  ],
}));

/** Two classes, less urgent work is interrupted and resumed. */
export const interruptions: readonly KnownModel[] = oracles.priority_preemptive_resume.map((row) => ({
  name: `M/M/1 interrupted by priority, ρ = ${row.rho}`,
  weight: 2 / (1 - row.rho) ** 2,
  service: (cases) =>
    twoClasses({ ...row, c: 1, lam_per_min: row.rho / row.mean_service_min }, 'preemptive', cases),
  values: [
    { what: 'mean time, urgent', expected: row.T_high, read: inTheShop('high') },
    { what: 'mean time, other', expected: row.T_low, read: inTheShop('low') },
    { what: 'mean wait, urgent', expected: row.Wq_high, read: wait('high') },
    {
      what: 'mean wait and pause, other',
      expected: row.Wq_low_incl_preempted,
      read: (o) => (wait('low')(o) ?? 0) + (laidAside('low')(o) ?? 0),
    },
  ],
}));

/** One station of one person. */
function single(rho: number, discipline: QueueDiscipline, cases: number): Service {
  return drawService({
    nodes: { start: { kind: 'startEvent' }, A: task(exponential(MEAN), 'staff'), end: { kind: 'endEvent' } },
    flows: [
      ['start', 'A'],
      ['A', 'end'],
    ],
    roles: { staff: { capacity: 1, discipline } },
    arrivals: { start: { by: 'interval', interval: exponential(MEAN / rho) } },
    scenario: { stop: { by: 'cases', cases }, warmup: { by: 'time', time: (WARMUP * cases * MEAN) / rho } },
  });
}

/**
 * Shortest work first (Phipps): W₀ / (1 − ρ(x))² for work of x minutes, where ρ(x) is the load that work of at most x brings.
 * Averaged over x by the midpoint rule; for exponential work of mean 1, W₀ = ρ and ρ(x) = ρ (1 − (1 + x) e⁻ˣ).
 */
function shortestFirstWait(rho: number): number {
  const [steps, top] = [200_000, 60];
  let sum = 0;
  for (let i = 0; i < steps; i++) {
    const x = ((i + 0.5) * top) / steps;
    const load = rho * (1 - (1 + x) * Math.exp(-x));
    sum += (Math.exp(-x) * rho) / (1 - load) ** 2;
  }
  return MEAN * sum * (top / steps);
}

const LOADS = [0.5, 0.8];

/** One person: shortest first, and last come first served, whose mean is that of first come first served. */
export const orders: readonly KnownModel[] = LOADS.flatMap((rho): readonly KnownModel[] => [
  {
    name: `M/M/1 shortest first, ρ = ${rho}`,
    weight: 4 / (1 - rho) ** 2,
    service: (cases) => single(rho, 'shortestFirst', cases),
    values: [{ what: 'mean wait', expected: shortestFirstWait(rho), read: wait('A') }],
  },
  {
    name: `M/M/1 last come first served, ρ = ${rho}`,
    weight: 4 / (1 - rho) ** 2,
    service: (cases) => single(rho, 'lifo', cases),
    values: [{ what: 'mean wait', expected: (MEAN * rho) / (1 - rho), read: wait('A') }],
  },
]);

const EVERY = 4;

/** Cases at random, one in four minutes, that are collected and then done by nobody in 10 minutes. */
function collected(batching: Batching, cases: number): Service {
  return drawService({
    nodes: {
      start: { kind: 'startEvent' },
      A: task(minutes(MEAN), undefined, { batching }),
      end: { kind: 'endEvent' },
    },
    flows: [
      ['start', 'A'],
      ['A', 'end'],
    ],
    arrivals: { start: { by: 'interval', interval: exponential(EVERY) } },
    // whole stretches of four hours: in a part of one, waits are longer than on average
    scenario: { stop: { by: 'horizon', horizon: 240 * Math.ceil((cases * EVERY) / 240) } },
  });
}

/** Batches of n: the first waits for n − 1 intervals, the last for none. At times of day: half of the time between. */
export const batches: readonly KnownModel[] = [
  {
    name: 'batches of 6',
    weight: 1,
    service: (cases) => collected({ by: 'size', size: 6, maximumWait: null }, cases),
    values: [{ what: 'mean wait', expected: (5 * EVERY) / 2, read: wait('A') }],
  },
  {
    name: 'batches every 4 hours',
    weight: 1,
    service: (cases) => collected({ by: 'times', times: [0, 240, 480, 720, 960, 1200] }, cases),
    values: [{ what: 'mean wait', expected: 120, read: (o) => stepOf(o, 'A').causes.batching.value }],
  },
];

interface Team {
  readonly name: string;
  /** As many of these as there are servers in the queue it equals. */
  readonly c: number;
  readonly performer: Performer;
  readonly roles: Drawing['roles'];
}

const need = (roleId: string, quantity: number) => ({ roleId: roleId as RoleId, quantity });

const TEAMS: readonly Team[] = [
  {
    name: 'two people of one role at a time, of 6',
    c: 3,
    performer: { by: 'allOf', needs: [need('a', 2)] },
    roles: { a: 6 },
  },
  {
    name: 'one of each of two roles of 2',
    c: 2,
    performer: { by: 'allOf', needs: [need('a', 1), need('b', 1)] },
    roles: { a: 2, b: 2 },
  },
  {
    name: 'whoever is free of roles of 2 and 3',
    c: 5,
    performer: { by: 'anyOf', roleIds: ['a', 'b'] as RoleId[] },
    roles: { a: 2, b: 3 },
  },
];

/** Teams, and people of several roles for the same work, that come to the same as so many servers. */
export const teams: readonly KnownModel[] = TEAMS.flatMap(({ name, c, performer, roles }) =>
  oracles.MMc.filter((row) => row.c === c && row.rho > 0.6 && row.rho < 0.95).map(
    (row): KnownModel => ({
      name: `${name}, ρ = ${row.rho}`,
      weight: 1 / (1 - row.rho) ** 2,
      service: (cases) =>
        drawService({
          nodes: {
            start: { kind: 'startEvent' },
            A: task(exponential(MEAN), undefined, { performer }),
            end: { kind: 'endEvent' },
          },
          flows: [
            ['start', 'A'],
            ['A', 'end'],
          ],
          roles,
          arrivals: { start: { by: 'interval', interval: exponential(1 / row.lam_per_min) } },
          scenario: {
            stop: { by: 'cases', cases },
            warmup: { by: 'time', time: (WARMUP * cases) / row.lam_per_min },
          },
        }),
      values: [
        { what: 'mean wait', expected: row.Wq, read: wait('A') },
        { what: 'mean queue', expected: row.Lq, read: (o) => stepOf(o, 'A').queueLength.value },
      ],
    }),
  ),
);

interface ImpatientRow {
  readonly c: number;
  readonly rate: number;
  readonly limit: Distribution;
}

/** One station; whoever has waited as long as the limit is lost. What is waited at all has missed a target of no wait. */
function impatient({ c, rate, limit }: ImpatientRow, cases: number): Service {
  const target = { measure: 'wait', limit: 0, clock: 'clock' } as const;
  return drawService({
    nodes: {
      start: { kind: 'startEvent' },
      A: task(exponential(MEAN), 'staff', { patience: { limit, flowId: null }, target }),
      end: { kind: 'endEvent' },
    },
    flows: [
      ['start', 'A'],
      ['A', 'end'],
    ],
    roles: { staff: c },
    arrivals: { start: { by: 'interval', interval: exponential(1 / rate) } },
    scenario: { stop: { by: 'cases', cases }, warmup: { by: 'time', time: (WARMUP * cases) / rate } },
  });
}

const lostShare = (outcome: RunOutcome) => stepOf(outcome, 'A').abandoned?.share ?? null;
const lost = (outcome: RunOutcome) => lostShare(outcome)?.value ?? null;
const busyPeople = (outcome: RunOutcome) => {
  const [staff] = outcome.roles;
  const busy = staff?.utilisation.value ?? null;
  return staff === undefined || busy === null ? null : busy * staff.capacity;
};

/** Nobody waits: who finds everybody busy is lost. */
export const losses: readonly KnownModel[] = oracles.ErlangB_loss.map((row) => ({
  name: `M/M/${row.c}/${row.c}, ${row.offered_erlangs} erlangs`,
  weight: 2 / row.P_block,
  service: (cases) => impatient({ c: row.c, rate: row.offered_erlangs / MEAN, limit: minutes(0) }, cases),
  values: [
    { what: 'share lost', expected: row.P_block, read: lost, estimate: lostShare },
    { what: 'people busy', expected: row.carried, read: busyPeople },
  ],
}));

/** Patience is exponential. */
export const abandonment: readonly KnownModel[] = oracles.ErlangA_abandonment.map((row) => ({
  name: `M/M/${row.c}+M, ρ = ${row.rho_offered}`,
  weight: 2 / row.P_abandon,
  service: (cases) =>
    impatient({ c: row.c, rate: row.lam_per_min, limit: exponential(row.mean_patience_min) }, cases),
  values: [
    { what: 'share that gives up', expected: row.P_abandon, read: lost, estimate: lostShare },
    {
      what: 'share that waits',
      expected: row.P_wait,
      read: (o) => 1 - (stepOf(o, 'A').withinTarget?.clock.value ?? 0),
    },
    { what: 'mean wait, all', expected: row.Wq_all, read: wait('A') },
    { what: 'mean queue', expected: row.Lq, read: (o) => stepOf(o, 'A').queueLength.value },
    { what: 'people busy', expected: row.lam_per_min * MEAN * (1 - row.P_abandon), read: busyPeople },
  ],
}));

/** Two segments, each at random, that come to the same people: together M/M/c, and each waits like all. */
export const segments: readonly KnownModel[] = oracles.MMc.filter(({ c, rho }) => c === 3 && rho < 0.95).map(
  (row) => {
    const every = (share: number) => ({
      start: { by: 'interval' as const, interval: exponential(1 / (share * row.lam_per_min)) },
    });
    const own = (id: string) => (outcome: RunOutcome) =>
      outcome.segments?.find((segment) => segment.id === id)?.waitingTime.mean.value ?? null;
    return {
      name: `two segments at M/M/${row.c}, ρ = ${row.rho}`,
      weight: 2 / (1 - row.rho) ** 2,
      service: (cases) =>
        drawService({
          nodes: {
            start: { kind: 'startEvent' },
            A: task(exponential(MEAN), 'staff'),
            end: { kind: 'endEvent' },
          },
          flows: [
            ['start', 'A'],
            ['A', 'end'],
          ],
          roles: { staff: row.c },
          segments: { few: {}, many: {} },
          arrivals: {},
          scenario: {
            segmentArrivals: { few: every(0.3), many: every(0.7) } as Scenario['segmentArrivals'],
            stop: { by: 'cases', cases },
            warmup: { by: 'time', time: (WARMUP * cases) / row.lam_per_min },
          },
        }),
      values: [
        { what: 'mean wait', expected: row.Wq, read: wait('A') },
        { what: 'mean wait, few', expected: row.Wq, read: own('few') },
        { what: 'mean wait, many', expected: row.Wq, read: own('many') },
        { what: 'mean queue', expected: row.Lq, read: (o) => stepOf(o, 'A').queueLength.value },
      ],
    };
  },
);

/** All models of staff and its rules with values known in closed form. */
export const staffModels: readonly KnownModel[] = [
  ...priorities,
  ...interruptions,
  ...orders,
  ...batches,
  ...teams,
  ...segments,
  ...losses,
  ...abandonment,
];
