import {
  emptyTables,
  type Flow,
  type FlowId,
  type Journey,
  type JourneyFlowId,
  type JourneyStep,
  type JourneyStepId,
  type NodeId,
  PLAIN_PROFILE,
  PLAIN_TASK,
  type Process,
  type ProcessId,
  type ProcessNode,
  type Service,
} from '#core/model';
import { type JourneyWay, stepsInOrder, waysOf } from './ways.ts';

/** A journey as a process that the machines can be compiled from. */
export interface JourneyProcess {
  /** Holds nothing but this process. */
  readonly service: Service;
  readonly processId: ProcessId;
  readonly ways: ReadonlyMap<JourneyStepId, readonly JourneyWay[]>;
  /** Whose node this is: steps and the split behind them; null: start or end. */
  stepOf(node: NodeId): JourneyStepId | null;
  /** The way that a flow is; null: the flow from the start, or into a split. */
  wayOf(flow: FlowId): JourneyWay | null;
}

const PROCESS = 'process' as ProcessId;
const START = 'start' as NodeId;
const END = 'end' as NodeId;
const GIVES_UP = 'end:givesUp' as NodeId;

/**
 * A journey as a plain process: each step a task that takes no time and nobody, a split behind it where there are several
 * ways, two ends: the journey's, and that of those who give up. Shares of splits are those of the ways. Steps that nobody
 * can come to are part of it, without a flow that leads to them. Null for a journey without steps.
 */
export function journeyProcess(service: Service, { id, name }: Journey): JourneyProcess | null {
  const steps = stepsInOrder(service, id);
  const [first] = steps;
  if (first === undefined) return null;
  const ways = waysOf(service, id);
  const nodes: ProcessNode[] = [drawn('startEvent', START)];
  const flows: Flow[] = [flow('flow:start' as FlowId, START, taskOf(first.id), null)];
  const stepOf = new Map<NodeId, JourneyStepId>();
  const wayOf = new Map<FlowId, JourneyWay>();
  for (const step of steps) {
    const out = ways.get(step.id) ?? [];
    const split = out.length > 1 ? splitOf(step.id) : taskOf(step.id);
    nodes.push(task(step));
    stepOf.set(taskOf(step.id), step.id);
    if (split !== taskOf(step.id)) {
      nodes.push(drawn('exclusiveGateway', split));
      stepOf.set(split, step.id);
      flows.push(flow(`flow:${split}` as FlowId, taskOf(step.id), split, null));
    }
    for (const way of out) {
      const flowId = flowOf(step.id, way);
      flows.push(flow(flowId, split, targetOf(way), out.length > 1 ? way.share : null));
      wayOf.set(flowId, way);
    }
  }
  nodes.push(drawn('endEvent', END), drawn('endEvent', GIVES_UP));
  const used = new Set(flows.map(({ target }) => target));
  const process: Process = {
    id: PROCESS,
    name,
    x: 0,
    y: 0,
    width: 0,
    height: 0,
    pool: false,
    target: null,
    targetCalendarId: null,
  };
  return {
    service: {
      ...emptyTables(),
      profile: { ...service.profile, ...PLAIN_PROFILE },
      processes: { [PROCESS]: process },
      nodes: byId(nodes.filter(({ id: node, kind }) => kind !== 'endEvent' || used.has(node))),
      flows: byId(flows),
    },
    processId: PROCESS,
    ways,
    stepOf: (node) => stepOf.get(node) ?? null,
    wayOf: (flowId) => wayOf.get(flowId) ?? null,
  };
}

function byId<R extends { readonly id: string }>(records: readonly R[]): Readonly<Record<string, R>> {
  return Object.fromEntries(records.map((record) => [record.id, record]));
}

/** Steps keep what is before the colon of the others, so that no id can be that of another. */
function taskOf(step: JourneyStepId): NodeId {
  return `step:${step}` as NodeId;
}

function splitOf(step: JourneyStepId): NodeId {
  return `split:${step}` as NodeId;
}

function targetOf({ to }: JourneyWay): NodeId {
  if (to.kind === 'step') return taskOf(to.stepId);
  return to.kind === 'end' ? END : GIVES_UP;
}

function flowOf(step: JourneyStepId, { to, flow: jump }: JourneyWay): FlowId {
  const name: JourneyFlowId | string = jump ?? (to.kind === 'givesUp' ? 'givesUp' : 'on');
  return `way:${step}:${name}` as FlowId;
}

function drawn(kind: 'startEvent' | 'endEvent' | 'exclusiveGateway', id: NodeId): ProcessNode {
  const common = { id, processId: PROCESS, laneId: null, name: '', x: 0, y: 0, stream: 0 };
  return kind === 'exclusiveGateway' ? { ...common, kind } : { ...common, kind, trigger: 'none' };
}

function task({ id, name }: JourneyStep): ProcessNode {
  return {
    ...PLAIN_TASK,
    id: taskOf(id),
    kind: 'task',
    processId: PROCESS,
    laneId: null,
    name,
    x: 0,
    y: 0,
    stream: 0,
    taskType: 'none',
    performer: { by: 'nobody' },
    duration: { type: 'fixed', value: 0, unit: 'min' },
  };
}

function flow(id: FlowId, source: NodeId, target: NodeId, probability: number | null): Flow {
  return {
    id,
    processId: PROCESS,
    source,
    target,
    name: '',
    probability,
    isDefault: false,
    condition: null,
    waypoints: null,
  };
}
