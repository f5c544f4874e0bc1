import { invariant } from '#core/base';
import {
  type CalendarId,
  type Check,
  contentLeft,
  createService,
  type DataObjectId,
  defaultSizeOf,
  type Flow,
  type FlowId,
  type Lane,
  type LaneId,
  type NodeId,
  type Process,
  type ProcessId,
  PLAIN_ROLE,
  PLAIN_SCENARIO,
  PLAIN_TASK,
  type ProcessNode,
  type RoleId,
  type ScenarioId,
  type Segment,
  type SegmentId,
  type Service,
  type Task,
} from '#core/model';
import type { Distribution } from '#core/random';
import { byId } from './by-id.ts';
import { TITLES } from './titles.ts';
import type { Bilingual, ExampleLanguage } from './bilingual.ts';
import type { ExampleCheck, ExampleDraft, ExampleNode } from './example.ts';

const COLUMN = 150;
const LEFT_MARGIN = 56;
const PROCESS = 'process_1' as ProcessId;
const INSTANT: Distribution = { type: 'fixed', value: 0, unit: 'min' };

/** Makes a service of an example, without its map: `serviceId` is the id of the new service, all other ids are the draft's own. */
export function buildExample(draft: ExampleDraft, language: ExampleLanguage, serviceId: string): Service {
  const say = (text: Bilingual) => text[language === 'en' ? 0 : 1];
  const currency = draft.currency ? { currency: draft.currency } : {};
  const blank = createService({
    id: serviceId,
    name: say(TITLES[draft.id]),
    locale: language,
    ...currency,
  });
  const process: Process = {
    id: PROCESS,
    name: say(draft.process),
    x: 0,
    y: 0,
    width: poolWidth(draft),
    height: draft.lanes.reduce((sum, lane) => sum + lane.height, 0),
    pool: true,
    target: draft.target ?? null,
    targetCalendarId: (draft.targetCalendar ?? null) as CalendarId | null,
  };
  const lanes = draft.lanes.map(
    (lane, order): Lane => ({
      id: `lane_${lane.id}` as LaneId,
      processId: PROCESS,
      name: say(lane.name),
      roleId: lane.staff === 'automatic' ? null : (`role_${lane.id}` as RoleId),
      order,
      height: lane.height,
    }),
  );
  const flows = draft.flows.map(
    (flow, index): Flow => ({
      id: `flow_${index + 1}` as FlowId,
      processId: PROCESS,
      source: flow.from as NodeId,
      target: flow.to as NodeId,
      name: flow.name ? say(flow.name) : '',
      probability: flow.probability ?? null,
      isDefault: false,
      condition: null,
      waypoints: null,
    }),
  );
  const nodes = draft.nodes.map((node, index) => ({
    ...buildNode(draft, node, index + 1, process, say),
    ...(node.kind === 'task' ? { ...knowledgeOf(node, flows, say), ...queueOf(node, flows) } : {}),
  }));
  const segments = (draft.segments ?? []).map(
    ({ id, name, priority }, index): Segment => ({
      id: id as SegmentId,
      name: say(name),
      priority,
      dueWithin: null,
      attributes: {},
      stream: draft.nodes.length + index + 1,
    }),
  );
  const scenarioId = 'scenario_1' as ScenarioId;
  return {
    ...blank,
    profile: {
      ...blank.profile,
      description: say(draft.source),
      nextStream: draft.nodes.length + segments.length + 1,
    },
    processes: { [PROCESS]: process },
    lanes: byId(lanes),
    nodes: byId(nodes),
    flows: byId(flows),
    roles: byId(
      draft.lanes.flatMap(({ id, name, staff }) =>
        staff === 'automatic'
          ? []
          : [
              {
                ...PLAIN_ROLE,
                id: `role_${id}` as RoleId,
                name: say(name),
                capacity: staff.capacity,
                costPerHour: staff.costPerHour,
                calendarId: (staff.calendar ?? null) as CalendarId | null,
                ...(staff.discipline ? { discipline: staff.discipline } : {}),
              },
            ],
      ),
    ),
    dataObjects: byId(
      Object.entries(draft.objects).map(([id, name]) => ({ id: id as DataObjectId, name: say(name) })),
    ),
    segments: byId(segments),
    calendars: byId(
      (draft.calendars ?? []).map((calendar) => ({
        ...calendar,
        id: calendar.id as CalendarId,
        name: say(calendar.name),
      })),
    ),
    scenarios: {
      [scenarioId]: {
        id: scenarioId,
        ...PLAIN_SCENARIO,
        ...draft.scenario,
        name: say(draft.scenario.name),
        arrivals: draft.arrivals,
        segmentArrivals: Object.fromEntries((draft.segments ?? []).map(({ id, arrivals }) => [id, arrivals])),
        seed: 1,
        placeholders: 'refuse',
      },
    },
  };
}

/** What a step reads, writes and examines, and whether the customer takes part. */
function knowledgeOf(
  node: ExampleNode,
  flows: readonly Flow[],
  say: (text: Bilingual) => string,
): Pick<Task, 'inputs' | 'outputs' | 'customerContact' | 'check'> {
  return {
    inputs: (node.reads ?? []) as readonly DataObjectId[],
    outputs: (node.writes ?? []) as readonly DataObjectId[],
    customerContact: node.contact ?? false,
    check: node.check === undefined ? null : checkOf(node, node.check, flows, say),
  };
}

/** How cases wait at a step: for how long, and whether they are collected first. */
function queueOf(node: ExampleNode, flows: readonly Flow[]): Pick<Task, 'patience' | 'batching'> {
  const { patience, batching = null } = node;
  if (patience === undefined) return { patience: null, batching };
  const way = flows.find(({ source, target }) => source === node.id && target === patience.to);
  invariant(patience.to === undefined || way, `No flow leads from ${node.id} to ${String(patience.to)}`);
  return { patience: { limit: patience.limit, flowId: way?.id ?? null }, batching };
}

/** The refusal is a flow out of the decision behind the step. */
function checkOf(
  node: ExampleNode,
  { kind, of, rejects, refusedTo }: ExampleCheck,
  flows: readonly Flow[],
  say: (text: Bilingual) => string,
): Check {
  const decision = flows.find(({ source }) => source === node.id)?.target;
  const refusal = flows.find(({ source, target }) => source === decision && target === refusedTo);
  invariant(
    refusedTo === undefined || refusal,
    `No flow leads from behind ${node.id} to ${String(refusedTo)}`,
  );
  return { kind, objectId: of as DataObjectId, rejects: say(rejects), rejectFlowId: refusal?.id ?? null };
}

function poolWidth(draft: ExampleDraft): number {
  const columns = Math.max(...draft.nodes.map((node) => node.column));
  return 64 + LEFT_MARGIN + columns * COLUMN + 76;
}

function buildNode(
  draft: ExampleDraft,
  node: ExampleNode,
  stream: number,
  process: Process,
  say: (text: Bilingual) => string,
): ProcessNode {
  const laneIndex = draft.lanes.findIndex((lane) => lane.id === node.lane);
  const lane = draft.lanes[laneIndex];
  invariant(lane, `Example ${draft.id} puts ${node.id} into the unknown lane ${node.lane}`);
  const above = draft.lanes.slice(0, laneIndex).reduce((sum, each) => sum + each.height, 0);
  const size = defaultSizeOf(node.kind);
  const centreX = contentLeft(process, true) + LEFT_MARGIN + node.column * COLUMN;
  const base = {
    id: node.id as NodeId,
    processId: PROCESS,
    laneId: `lane_${lane.id}` as LaneId,
    name: say(node.name),
    x: centreX - size.width / 2,
    y: above + lane.height / 2 + (node.shift ?? 0) - size.height / 2,
    ...(node.notes ? { notes: say(node.notes) } : {}),
    stream,
  };
  switch (node.kind) {
    case 'task':
      return {
        ...base,
        ...PLAIN_TASK,
        kind: 'task',
        taskType: node.taskType ?? 'user',
        performer: node.automatic ? { by: 'nobody' } : { by: 'lane' },
        duration: node.duration ?? INSTANT,
        cost: node.cost ?? 0,
        valueClass: node.valueClass ?? null,
        target: node.target ?? null,
      };
    case 'startEvent':
      return { ...base, kind: 'startEvent', trigger: node.trigger ?? 'message' };
    case 'endEvent':
      return { ...base, kind: 'endEvent', trigger: 'none' };
    case 'timerEvent':
      return { ...base, kind: 'timerEvent', delay: node.duration ?? INSTANT };
    case 'messageCatchEvent':
      return { ...base, kind: 'messageCatchEvent', message: '', delay: node.duration ?? INSTANT };
    case 'exclusiveGateway':
    case 'parallelGateway':
      return { ...base, kind: node.kind };
    default:
      invariant(false, `Example ${draft.id} uses ${node.kind}, which no example needs`);
  }
}
