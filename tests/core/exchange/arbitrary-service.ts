import fc from 'fast-check';
import {
  type Calendar,
  type Flow,
  type Lane,
  emptyTables,
  PLAIN_PROFILE,
  PLAIN_ROLE,
  PLAIN_SCENARIO,
  PLAIN_TASK,
  type Process,
  type ProcessNode,
  type Role,
  type Scenario,
  type Service,
} from '#core/model';
import { amount, distribution, text } from './arbitrary-values.ts';
import { improvement, withImprovement } from './arbitrary-improvement.ts';

const target = fc.option(
  fc.record({
    measure: fc.constantFrom('wait' as const, 'cycle' as const),
    limit: amount,
    clock: fc.constantFrom('clock' as const, 'working' as const),
  }),
);

const interval = fc
  .record({
    from: fc.integer({ min: 0, max: 600 }),
    length: fc.integer({ min: 1, max: 600 }),
    capacity: fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined }),
  })
  .map(({ from, length, capacity }) => ({
    from,
    to: from + length,
    ...(capacity === undefined ? {} : { capacity }),
  }));

const kinds = [
  'startEvent',
  'endEvent',
  'task',
  'task',
  'task',
  'exclusiveGateway',
  'parallelGateway',
  'inclusiveGateway',
  'eventBasedGateway',
  'intermediateEvent',
  'timerEvent',
  'messageCatchEvent',
  'messageThrowEvent',
] as const;

/** A node without its home: everything that doesn't depend on other records. */
const seed = fc.record({
  kind: fc.constantFrom(...kinds),
  name: text,
  x: fc.integer({ min: 0, max: 60 }),
  dy: fc.integer({ min: 0, max: 3 }),
  size: fc.option(
    fc.record({ width: fc.integer({ min: 40, max: 300 }), height: fc.integer({ min: 30, max: 200 }) }),
  ),
  notes: fc.option(text.filter((value) => value !== '')),
  lane: fc.nat(),
  role: fc.nat(),
  performer: fc.constantFrom('lane', 'role', 'nobody'),
  duration: distribution,
  cost: amount,
  value: fc.constantFrom('valueAdding' as const, 'necessary' as const, 'waste' as const, null),
  target,
  taskType: fc.constantFrom('none', 'user', 'manual', 'service', 'script', 'businessRule', 'send', 'receive'),
  startTrigger: fc.constantFrom('none', 'timer', 'message'),
  endTrigger: fc.constantFrom('none', 'message'),
  message: text,
});

const flowSeed = fc.record({
  source: fc.nat(),
  target: fc.nat(),
  name: text,
  probability: fc.option(fc.integer({ min: 0, max: 100 }).map((n) => n / 100)),
  isDefault: fc.boolean(),
  condition: fc.option(text.map((value) => value.trim()).filter((value) => value !== '')),
  points: fc.option(fc.array(fc.record({ x: amount, y: amount }), { minLength: 2, maxLength: 4 })),
  notes: fc.option(text.filter((value) => value !== '')),
});

const processSeed = fc.record({
  name: text,
  pool: fc.boolean(),
  lanes: fc.array(
    fc.record({ name: text, role: fc.option(fc.nat()), height: fc.integer({ min: 120, max: 400 }) }),
    { maxLength: 3 },
  ),
  nodes: fc.array(seed, { maxLength: 7 }),
  flows: fc.array(flowSeed, { maxLength: 8 }),
  target,
  targetCalendar: fc.boolean(),
  notes: fc.option(text.filter((value) => value !== '')),
});

const arrival = fc.oneof(
  distribution.map((value) => ({ by: 'interval' as const, interval: value })),
  fc.array(amount, { minLength: 168, maxLength: 168 }).map((rates) => ({ by: 'weekly' as const, rates })),
  fc
    .array(amount, { maxLength: 4 })
    .map((times) => ({ by: 'list' as const, times: times.toSorted((a, b) => a - b) })),
);

/** Services as plain as they were before anybody wanted to improve them. */
const plainService: fc.Arbitrary<Service> = fc
  .record({
    name: text,
    description: text,
    processes: fc.array(processSeed, { minLength: 1, maxLength: 2 }),
    roles: fc.array(
      fc.record({
        name: text,
        capacity: fc.integer({ min: 0, max: 20 }),
        costPerHour: amount,
        calendar: fc.boolean(),
      }),
      { maxLength: 3 },
    ),
    calendars: fc.array(
      fc.record({
        name: text,
        weekly: fc.array(interval, { maxLength: 3 }),
        exceptions: fc.array(
          fc.record({ date: fc.constant('2026-05-01'), intervals: fc.array(interval, { maxLength: 1 }) }),
          { maxLength: 1 },
        ),
        atClosing: fc.constantFrom('pause' as const, 'finish' as const, 'handOver' as const),
      }),
      { maxLength: 2 },
    ),
    scenarios: fc.array(
      fc.record({
        name: text,
        arrival,
        start: fc.constant('2026-03-02T09:30'),
        stop: fc.oneof(
          fc.record({ by: fc.constant('cases' as const), cases: fc.integer({ min: 1, max: 500 }) }),
          fc.record({ by: fc.constant('horizon' as const), horizon: fc.integer({ min: 1, max: 50_000 }) }),
        ),
        warmup: fc.oneof(
          fc.record({ by: fc.constantFrom('none' as const, 'auto' as const) }),
          fc.record({ by: fc.constant('time' as const), time: amount }),
        ),
        replications: fc.integer({ min: 1, max: 50 }),
        seed: fc.nat(),
        placeholders: fc.constantFrom('refuse' as const, 'passThrough' as const),
      }),
      { minLength: 1, maxLength: 2 },
    ),
  })
  .map((seeds) => build(seeds) as unknown as Service);

/** Whole services with every kind of node and record and every field; sound by `checkService`. */
export const arbitraryService: fc.Arbitrary<Service> = fc
  .tuple(plainService, improvement)
  .map(([service, said]) => withImprovement(service, said));

function build(seeds: {
  name: string;
  description: string;
  processes: (typeof processSeed extends fc.Arbitrary<infer T> ? T : never)[];
  roles: { name: string; capacity: number; costPerHour: number; calendar: boolean }[];
  calendars: Omit<Calendar, 'id'>[];
  scenarios: (Omit<Scenario, 'id' | 'arrivals' | 'segmentArrivals' | 'observed'> & { arrival: unknown })[];
}) {
  const calendars = seeds.calendars.map((calendar, i) => ({ ...calendar, id: `calendar_${i}` }));
  const calendarId = calendars[0]?.id ?? null;
  const roles = seeds.roles.map(({ calendar, ...role }, i) => ({
    ...PLAIN_ROLE,
    ...role,
    id: `role_${i}`,
    calendarId: calendar ? calendarId : null,
  }));
  const roleAt = (n: number) => roles[n % roles.length]?.id ?? null;
  const lanes: object[] = [];
  const nodes: { id: string; kind: string }[] = [];
  const flows: object[] = [];
  let y = 0;
  const processes = seeds.processes.map((seedOfProcess, p) => {
    const id = `process_${p}`;
    const own = seedOfProcess.lanes.map((lane, i) => ({
      id: `lane_${p}_${i}`,
      processId: id,
      name: lane.name,
      roleId: lane.role === null ? null : roleAt(lane.role),
      order: i,
      height: lane.height,
    }));
    lanes.push(...own);
    const top = y;
    const height = own.length > 0 ? own.reduce((sum, lane) => sum + lane.height, 0) : 240;
    y += height + 80;
    const here = seedOfProcess.nodes.map((n, i) =>
      node(n, `node_${p}_${i}`, id, own, top, nodes.length + i, roleAt),
    );
    nodes.push(...here);
    const defaults = new Set<string>();
    if (here.length > 0) {
      flows.push(...seedOfProcess.flows.map((f, i) => flow(f, `flow_${p}_${i}`, id, here, defaults)));
    }
    const { name, pool, target: limit, notes } = seedOfProcess;
    const targetCalendarId = seedOfProcess.targetCalendar ? calendarId : null;
    return {
      id,
      name,
      x: 40,
      y: top,
      width: 1000,
      height,
      pool,
      target: limit,
      targetCalendarId,
      ...(notes === null ? {} : { notes }),
    };
  });
  const starts = nodes.filter((n) => n.kind === 'startEvent');
  const scenarios = seeds.scenarios.map(({ arrival: rate, ...scenario }, i) => ({
    ...PLAIN_SCENARIO,
    ...scenario,
    id: `scenario_${i}`,
    arrivals: Object.fromEntries(starts.map((n) => [n.id, rate])),
  }));
  const table = (list: readonly object[]) =>
    Object.fromEntries(list.map((record) => [(record as { id: string }).id, record]));
  return {
    ...emptyTables(),
    profile: {
      id: 'service_1',
      name: seeds.name,
      description: seeds.description,
      currency: 'CNY',
      timeZone: 'Asia/Shanghai',
      nextStream: nodes.length + 1,
      ...PLAIN_PROFILE,
    },
    processes: table(processes as unknown as Process[]),
    lanes: table(lanes as unknown as Lane[]),
    nodes: table(nodes),
    flows: table(flows as unknown as Flow[]),
    roles: table(roles as unknown as Role[]),
    calendars: table(calendars),
    scenarios: table(scenarios),
  };
}

type Seed = typeof seed extends fc.Arbitrary<infer T> ? T : never;

function node(
  n: Seed,
  id: string,
  processId: string,
  lanes: readonly { id: string }[],
  top: number,
  index: number,
  roleAt: (n: number) => string | null,
) {
  const laneId = lanes[n.lane % Math.max(1, lanes.length)]?.id ?? null;
  const base = {
    id,
    processId,
    laneId,
    name: n.name,
    x: 120 + n.x * 16,
    y: top + 10 + n.dy * 16,
    stream: index + 1,
    ...(n.size === null ? {} : n.size),
    ...(n.notes === null ? {} : { notes: n.notes }),
    kind: n.kind,
  };
  switch (n.kind) {
    case 'startEvent':
      return { ...base, trigger: n.startTrigger };
    case 'endEvent':
      return { ...base, trigger: n.endTrigger };
    case 'task': {
      const roleId = roleAt(n.role);
      const performer =
        n.performer === 'role' && roleId !== null
          ? { by: 'role', roleId }
          : { by: n.performer === 'nobody' ? 'nobody' : 'lane' };
      return {
        ...base,
        ...PLAIN_TASK,
        taskType: n.taskType,
        performer,
        duration: n.duration,
        cost: n.cost,
        valueClass: n.value,
        target: n.target,
      } as unknown as ProcessNode;
    }
    case 'timerEvent':
      return { ...base, delay: n.duration };
    case 'messageCatchEvent':
      return { ...base, message: n.message, delay: n.duration };
    case 'messageThrowEvent':
      return { ...base, message: n.message };
    default:
      return base;
  }
}

function flow(
  f: typeof flowSeed extends fc.Arbitrary<infer T> ? T : never,
  id: string,
  processId: string,
  nodes: readonly { id: string; kind: string }[],
  defaults: Set<string>,
) {
  const source = nodes[f.source % nodes.length];
  const target = nodes[f.target % nodes.length];
  const mayDefault =
    source !== undefined &&
    (source.kind === 'task' || source.kind === 'exclusiveGateway' || source.kind === 'inclusiveGateway');
  const isDefault = f.isDefault && mayDefault && !defaults.has(source.id);
  if (isDefault && source !== undefined) defaults.add(source.id);
  return {
    id,
    processId,
    source: source?.id,
    target: target?.id,
    name: f.name,
    probability: f.probability,
    isDefault,
    condition: f.condition,
    waypoints: f.points,
    ...(f.notes === null ? {} : { notes: f.notes }),
  };
}
