import fc from 'fast-check';
import { type CommandName, commands, copyFragment } from '#core/editing';
import type { FlowId, LaneId, NodeId, ProcessId, RoleId, ScenarioId, Service } from '#core/model';

/** A random edit before it meets a document: numbers that choose a command, elements and values. */
export interface RandomEdit {
  readonly command: CommandName;
  readonly a: number;
  readonly b: number;
  readonly x: number;
  readonly y: number;
}

const NAMES = Object.keys(commands) as CommandName[];
/** Drawing is done more often than the rest, so that there is something to work on. */
const OFTEN: readonly CommandName[] = [
  'addNode',
  'addNodeAfter',
  'connect',
  'insertOnFlow',
  'addLane',
  'moveElements',
];

export const randomEdits: fc.Arbitrary<RandomEdit[]> = fc.array(
  fc.record({
    command: fc.oneof(fc.constantFrom(...NAMES), fc.constantFrom(...OFTEN)),
    a: fc.nat(1000),
    b: fc.nat(1000),
    x: fc.integer({ min: -400, max: 1600 }),
    y: fc.integer({ min: -300, max: 700 }),
  }),
  { minLength: 1, maxLength: 40, size: 'max' },
);

const KINDS = [
  'startEvent',
  'task',
  'exclusiveGateway',
  'parallelGateway',
  'inclusiveGateway',
  'eventBasedGateway',
  'timerEvent',
  'messageCatchEvent',
  'messageThrowEvent',
  'intermediateEvent',
  'endEvent',
] as const;

function pick(table: object, n: number): string {
  const keys = Object.keys(table);
  return keys[n % Math.max(1, keys.length)] ?? 'nothing';
}

/** What the command is told, with elements of this document (or none of it, where there are none). */
export function argumentsFor(service: Service, { command, a, b, x, y }: RandomEdit): unknown {
  const node = pick(service.nodes, a) as NodeId;
  const other = pick(service.nodes, b) as NodeId;
  const flowId = pick(service.flows, a) as FlowId;
  const laneId = pick(service.lanes, a) as LaneId;
  const processId = pick(service.processes, b) as ProcessId;
  const roleId = pick(service.roles, a) as RoleId;
  const calendarId = pick(service.calendars, a);
  const scenarioId = pick(service.scenarios, b) as ScenarioId;
  const kind = KINDS[b % KINDS.length];
  const at = { x, y };
  const box = { x, y, width: 40 + a, height: 30 + b };
  const name = `name ${b % 5}`;
  const some = [node, other, flowId, ...(a % 7 === 0 ? [laneId] : []), ...(b % 11 === 0 ? [processId] : [])];
  const duration = { type: 'exponential', mean: 1 + b, unit: 'min' };
  const table: Record<CommandName, unknown> = {
    addNode: { kind, at, ...(a % 3 === 0 ? { laneId } : {}) },
    addNodeAfter: { after: node, kind },
    insertOnFlow: { flowId, kind, ...(b % 2 === 0 ? { at } : {}) },
    placeOnFlow: { flowId, nodeId: other },
    moveElements: { ids: some, dx: x - 600, dy: y - 200 },
    moveToLane: { ids: [node, other], laneId },
    alignNodes: {
      ids: [node, other],
      to: (['left', 'centre', 'right', 'top', 'middle', 'bottom'] as const)[b % 6],
    },
    distributeNodes: { ids: Object.keys(service.nodes).slice(0, 4), axis: b % 2 === 0 ? 'x' : 'y' },
    resizeNode: { id: node, box },
    changeKind: { id: node, kind, taskType: b % 2 === 0 ? 'receive' : 'user' },
    rename: { id: [node, flowId, laneId, processId, roleId, scenarioId, service.profile.id][b % 7], name },
    connect: { source: node, target: other },
    reconnectFlow: { flowId, end: b % 2 === 0 ? 'source' : 'target', nodeId: other },
    setWaypoints: { flowId, waypoints: b % 4 === 0 ? null : [at, { x: y, y: x }] },
    deleteElements: { ids: some, heal: b % 3 !== 0 },
    cutElements: { ids: [node] },
    duplicate: { ids: some },
    paste: { fragment: copyFragment(service, some) ?? { nodes: [], flows: [], roles: [], skipped: 0 }, at },
    addProcess: { name, laneName: name },
    setProcess: {
      id: processId,
      change: { pool: a % 2 === 0, target: { measure: 'cycle', limit: b, clock: 'clock' } },
    },
    resizePool: { id: processId, box },
    addLane: { processId, beside: laneId, place: b % 2 === 0 ? 'above' : 'below', name },
    removeLane: { laneId },
    moveLane: { laneId, to: b % 4 },
    resizeLane: { laneId, height: b, edge: b % 2 === 0 ? 'top' : 'bottom' },
    setLane: { laneId, roleId: b % 3 === 0 ? null : roleId },
    setTask: { ids: [node], change: { performer: { by: 'role', roleId }, duration, cost: b } },
    setEvent: { id: node, change: { trigger: b % 2 === 0 ? 'message' : 'none' } },
    setFlow: { id: flowId, change: { probability: b / 1000, isDefault: b % 2 === 0 } },
    normaliseProbabilities: { nodeId: node },
    setNotes: { id: node, notes: b % 2 === 0 ? '' : name },
    addRole: { name, capacity: b % 4 },
    setRole: { id: roleId, change: { name, capacity: b % 9, calendarId: a % 2 === 0 ? null : calendarId } },
    removeRole: { id: roleId },
    addCalendar: { name },
    setCalendar: { id: calendarId, change: { weekly: [{ from: b, to: b + 60 }] } },
    removeCalendar: { id: calendarId },
    addScenario: { name },
    duplicateScenario: { id: scenarioId, name },
    setScenario: { id: scenarioId, change: { replications: b, seed: a } },
    setArrival: { scenarioId, nodeId: node, arrival: b % 2 === 0 ? null : { by: 'list', times: [b] } },
    removeScenario: { id: scenarioId },
    setProfile: { change: { name, currency: b % 2 === 0 ? 'USD' : 'dollars' } },
    applyLayout: {
      layout: {
        nodes: { [node]: at },
        laneHeights: { [laneId]: 200 },
        pools: {},
        routes: { [flowId]: null },
      },
    },
  };
  return table[command];
}
