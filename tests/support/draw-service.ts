import type { Table } from '#core/base';
import { emptyTables, PLAIN_PROFILE, PLAIN_ROLE, PLAIN_SCENARIO, PLAIN_TASK } from '#core/model';
import type {
  Arrival,
  AttributeDraw,
  Batching,
  Calendar,
  Flow,
  NodeId,
  Patience,
  Performer,
  Process,
  ProcessNode,
  Role,
  Scenario,
  ScenarioId,
  Segment,
  Service,
} from '#core/model';
import type { Distribution } from '#core/random';

/** A node in short: its kind and what differs from the defaults. Tasks are done by `role`; without one by nobody. */
export interface DrawnNode {
  readonly kind: ProcessNode['kind'];
  readonly process?: string;
  readonly role?: string;
  readonly duration?: Distribution;
  readonly delay?: Distribution;
  readonly message?: string;
  readonly cost?: number;
  readonly stream?: number;
  readonly target?: {
    readonly measure: 'wait' | 'cycle';
    readonly limit: number;
    readonly clock: 'clock' | 'working';
  };
  readonly bpmnType?: string;
  readonly taskType?: string;
  /** Instead of `role`. */
  readonly performer?: Performer;
  readonly priority?: number;
  readonly batching?: Batching;
  readonly patience?: Patience;
}

/** [source, target] or [source, target, probability] or [source, target, probability, 'default']. */
export type DrawnFlow = readonly [string, string, (number | null)?, 'default'?];

/** A service in short, for tests: ids are names, flows are called `source-target`. */
export interface Drawing {
  readonly nodes: Readonly<Record<string, DrawnNode>>;
  readonly flows: readonly DrawnFlow[];
  readonly roles?: Readonly<Record<string, Partial<Omit<Role, 'id'>> | number>>;
  readonly calendars?: Readonly<Record<string, Omit<Calendar, 'id' | 'name'>>>;
  readonly arrivals?: Readonly<Record<string, Arrival>>;
  readonly scenario?: Partial<Omit<Scenario, 'id' | 'arrivals'>>;
  readonly process?: Partial<Process>;
  readonly timeZone?: string;
  /** By flow, in FEEL. */
  readonly conditions?: Readonly<Record<string, string>>;
  readonly attributes?: Readonly<Record<string, AttributeDraw>>;
  readonly segments?: Readonly<Record<string, Partial<Omit<Segment, 'id'>>>>;
}

export const SCENARIO = 'scenario' as ScenarioId;

export const minutes = (value: number): Distribution => ({ type: 'fixed', value, unit: 'min' });
export const exponential = (mean: number): Distribution => ({ type: 'exponential', mean, unit: 'min' });

/** A task done by `role` (nobody without one). */
export const task = (duration: Distribution, role?: string, more: Partial<DrawnNode> = {}): DrawnNode => ({
  kind: 'task',
  duration,
  role,
  ...more,
});

/** Makes a whole service out of a drawing in short. */
export function drawService(drawing: Drawing): Service {
  const processes: Record<string, unknown> = {};
  const nodes: Record<string, unknown> = {};
  let stream = 1;
  for (const [id, drawn] of Object.entries(drawing.nodes)) {
    const processId = drawn.process ?? 'process';
    processes[processId] ??= {
      id: processId,
      name: processId,
      x: 0,
      y: 0,
      width: 1000,
      height: 200,
      pool: true,
      target: null,
      targetCalendarId: null,
      ...drawing.process,
    };
    nodes[id] = { ...nodeOf(id, drawn, processId), x: 100 * stream, y: 100, stream: drawn.stream ?? stream };
    stream++;
  }
  const flows: Record<string, Flow> = {};
  for (const [source, target, probability, isDefault] of drawing.flows) {
    let id = `${source}-${target}`;
    while (id in flows) id += "'";
    flows[id] = {
      id,
      processId: (nodes[source] as { processId: string }).processId,
      source,
      target,
      name: '',
      probability: probability ?? null,
      isDefault: isDefault === 'default',
      condition: drawing.conditions?.[id] ?? null,
      waypoints: null,
    } as unknown as Flow;
  }
  return {
    ...emptyTables(),
    profile: {
      id: 'service',
      name: 'service',
      description: '',
      currency: 'EUR',
      timeZone: drawing.timeZone ?? 'UTC',
      nextStream: 1000,
      ...PLAIN_PROFILE,
    },
    processes,
    lanes: {},
    nodes,
    flows,
    roles: rolesOf(drawing),
    calendars: Object.fromEntries(
      Object.entries(drawing.calendars ?? {}).map(([id, calendar]) => [id, { id, name: id, ...calendar }]),
    ),
    scenarios: { [SCENARIO]: scenarioOf(drawing) },
    attributes: Object.fromEntries(
      Object.entries(drawing.attributes ?? {}).map(([id, draw], at) => [
        id,
        { id, name: id, stream: 500 + at, draw },
      ]),
    ),
    segments: Object.fromEntries(
      Object.entries(drawing.segments ?? {}).map(([id, segment], at) => [
        id,
        { id, name: id, priority: 0, dueWithin: null, attributes: {}, stream: 700 + at, ...segment },
      ]),
    ),
  } as unknown as Service;
}

function nodeOf(id: string, drawn: DrawnNode, processId: string): object {
  const base = { id, processId, laneId: null, name: id, kind: drawn.kind };
  switch (drawn.kind) {
    case 'task':
      return {
        ...base,
        ...PLAIN_TASK,
        taskType: drawn.taskType ?? 'none',
        performer:
          drawn.performer ??
          (drawn.role === undefined ? { by: 'nobody' } : { by: 'role', roleId: drawn.role }),
        priority: drawn.priority ?? null,
        batching: drawn.batching ?? null,
        patience: drawn.patience ?? null,
        duration: drawn.duration ?? minutes(1),
        cost: drawn.cost ?? 0,
        target: drawn.target ?? null,
      };
    case 'timerEvent':
      return { ...base, delay: drawn.delay ?? minutes(1) };
    case 'messageCatchEvent':
      return { ...base, message: drawn.message ?? '', delay: drawn.delay ?? minutes(1) };
    case 'messageThrowEvent':
      return { ...base, message: drawn.message ?? '' };
    case 'startEvent':
    case 'endEvent':
      return { ...base, trigger: 'none' };
    case 'placeholder':
      return { ...base, bpmnType: drawn.bpmnType ?? 'subProcess', flowNode: true };
    default:
      return base;
  }
}

function rolesOf(drawing: Drawing): Table<Role> {
  const roles = Object.entries(drawing.roles ?? {}).map(([id, role]) => [
    id,
    {
      id,
      name: id,
      ...PLAIN_ROLE,
      ...(typeof role === 'number' ? { capacity: role } : role),
    },
  ]);
  return Object.fromEntries(roles) as Table<Role>;
}

function scenarioOf(drawing: Drawing): Scenario {
  const starts = Object.keys(drawing.nodes).filter((id) => drawing.nodes[id]?.kind === 'startEvent');
  const arrivals = drawing.arrivals ?? {
    [starts[0] ?? '']: {
      by: 'interval',
      interval: { type: 'exponential', mean: 10, unit: 'min' },
    } as Arrival,
  };
  return {
    id: SCENARIO,
    name: 'scenario',
    arrivals: arrivals as Readonly<Record<NodeId, Arrival>>,
    start: '2026-01-05T08:00',
    stop: { by: 'cases', cases: 1000 },
    warmup: { by: 'none' },
    replications: 1,
    seed: 1,
    placeholders: 'refuse',
    ...PLAIN_SCENARIO,
    ...drawing.scenario,
  };
}
