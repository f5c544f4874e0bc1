import fc from 'fast-check';
import { type CommandName, commands, copyFragment } from '#core/editing';
import {
  type FlowId,
  flowsFrom,
  type LaneId,
  type NodeId,
  type ProcessId,
  rejectionFlows,
  type RoleId,
  type ScenarioId,
  type Service,
} from '#core/model';

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

export const randomEdit: fc.Arbitrary<RandomEdit> = fc.record({
  command: fc.oneof(fc.constantFrom(...NAMES), fc.constantFrom(...OFTEN)),
  a: fc.nat(1000),
  b: fc.nat(1000),
  x: fc.integer({ min: -400, max: 1600 }),
  y: fc.integer({ min: -300, max: 700 }),
});

export const randomEdits: fc.Arbitrary<RandomEdit[]> = fc.array(randomEdit, {
  minLength: 1,
  maxLength: 40,
  size: 'max',
});

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

/** What is copied where nothing is chosen. */
const NOTHING = { nodes: [], flows: [], roles: [], dataObjects: [], attributes: [], skipped: 0 };

function pick(table: object, n: number): string {
  const keys = Object.keys(table);
  return keys[n % Math.max(1, keys.length)] ?? 'nothing';
}

function drawOf(b: number) {
  return b % 2 === 0
    ? { by: 'number', distribution: { type: 'exponential', mean: 1 + b, unit: 'min' } }
    : { by: 'category', values: [{ value: 'x', share: b / 1000 }] };
}

/** Two elements of which one leads to the other, or any two. */
function neighbours(service: Service, a: number, b: number): readonly NodeId[] {
  const flows = Object.values(service.flows).filter(({ source, target }) =>
    [source, target].every((id) => service.nodes[id]?.kind === 'task' || b % 3 === 0),
  );
  const flow = flows[a % Math.max(1, flows.length)];
  return flow === undefined ? [pick(service.nodes, a) as NodeId] : [flow.source, flow.target];
}

/** One aspect of a task at a time, with what the document has for it. */
function taskChange(
  service: Service,
  a: number,
  b: number,
  { node, other, roleId }: { node: NodeId; other: NodeId; roleId: RoleId },
) {
  const roles = Object.keys(service.roles);
  const object = pick(service.dataObjects, b);
  const objects = object === 'nothing' ? [] : [object];
  const out = flowsFrom(service, node)[b % 2]?.id ?? null;
  const task = service.nodes[node];
  const rejecting = task?.kind === 'task' ? (rejectionFlows(service, task)[b % 2]?.id ?? null) : null;
  const limit = { type: 'exponential', mean: 1 + b, unit: 'min' };
  const changes = [
    { performer: { by: 'role', roleId }, duration: limit, cost: b },
    { performer: { by: 'allOf', needs: roles.map((id) => ({ roleId: id, quantity: 1 + (b % 3) })) } },
    { performer: { by: 'anyOf', roleIds: roles } },
    { valueClass: 'waste', waste: 'moving', mustKeep: b % 2 === 0 },
    { inputs: objects, outputs: objects, customerContact: b % 2 === 0 },
    { check: { kind: 'check', objectId: objects[0] ?? null, rejects: '', rejectFlowId: rejecting } },
    { patience: { limit, flowId: out }, priority: b % 4 },
    { batching: b % 2 === 0 ? { by: 'size', size: 1 + b, maximumWait: null } : { by: 'times', times: [b] } },
    { separateFrom: [other] },
  ];
  return changes[a % changes.length];
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
  const objectId = pick(service.dataObjects, a);
  const attributeId = pick(service.attributes, a);
  const segmentId = pick(service.segments, b);
  const observationId = pick(service.observations, a);
  const kind = KINDS[b % KINDS.length];
  const at = { x, y };
  const box = { x, y, width: 40 + a, height: 30 + b };
  const name = `name ${b % 5}`;
  const some = [node, other, flowId, ...(a % 7 === 0 ? [laneId] : []), ...(b % 11 === 0 ? [processId] : [])];
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
    paste: { fragment: copyFragment(service, some) ?? NOTHING, at },
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
    setTask: { ids: [node], change: taskChange(service, a, b, { node, other, roleId }) },
    setEvent: { id: node, change: { trigger: b % 2 === 0 ? 'message' : 'none' } },
    setFlow: { id: flowId, change: { probability: b / 1000, isDefault: b % 2 === 0 } },
    normaliseProbabilities: { nodeId: node },
    setNotes: { id: node, notes: b % 2 === 0 ? '' : name },
    addRole: { name, capacity: b % 4 },
    setRole: {
      id: roleId,
      change: {
        name,
        capacity: b % 9,
        calendarId: a % 2 === 0 ? null : calendarId,
        discipline: b % 2 === 0 ? 'lifo' : 'preemptive',
        maximumCapacity: b % 3 === 0 ? null : b,
      },
    },
    removeRole: { id: roleId },
    addCalendar: { name },
    setCalendar: { id: calendarId, change: { weekly: [{ from: b, to: b + 60 }] } },
    removeCalendar: { id: calendarId },
    addScenario: { name },
    duplicateScenario: { id: scenarioId, name },
    setScenario: {
      id: scenarioId,
      change: { replications: b, seed: a, observed: a % 2 === 0 ? null : { cycleTime: b, casesPerWeek: a } },
    },
    setArrival: {
      scenarioId,
      nodeId: node,
      ...(a % 3 === 0 ? {} : { segmentId }),
      arrival: b % 3 === 0 ? null : { by: 'list', times: [b] },
    },
    removeScenario: { id: scenarioId },
    setProfile: {
      change: {
        name,
        currency: b % 2 === 0 ? 'USD' : 'dollars',
        thresholds: { rarelyTaken: a },
        staffBudget: b,
      },
    },
    addDataObject: {
      name,
      ...(a % 2 === 0 ? {} : { to: { id: node, as: b % 2 === 0 ? 'inputs' : 'outputs' } }),
    },
    setDataObject: { id: objectId, change: { name } },
    removeDataObject: { id: objectId },
    addAttribute: { name: `attribute ${a % 3}` },
    setAttribute: { id: attributeId, change: { draw: drawOf(b) } },
    removeAttribute: { id: attributeId },
    addSegment: { name, priority: b },
    setSegment: { id: segmentId, change: { dueWithin: b, attributes: { [attributeId]: drawOf(b) } } },
    removeSegment: { id: segmentId },
    addObservation: { nodeId: node, kind: 'issue', text: name, seenAs: 'staff' },
    setObservation: { id: observationId, change: { text: name, seenAs: 'customer' } },
    removeObservation: { id: observationId },
    dismissFinding: { code: `code ${a % 2}`, at: node, because: name },
    restoreFinding: { code: `code ${a % 2}`, at: node },
    mergeTasks: { ids: neighbours(service, a, b), duration: { type: 'fixed', value: b, unit: 'min' } },
    parallelise: { ids: neighbours(service, a, b) },
    swapTasks: { first: neighbours(service, a, b)[b % 2], second: neighbours(service, a, b)[(b + 1) % 2] },
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
