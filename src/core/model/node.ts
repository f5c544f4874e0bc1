import type { Minutes, Money } from '#core/base';
import type { Distribution } from '#core/random';
import type { DataObjectId, FlowId, LaneId, NodeId, ProcessId, RoleId } from './ids.ts';

/** What every node has. Positions are canvas coordinates of the top-left corner, in pixels at zoom 1. */
interface NodeBase {
  readonly id: NodeId;
  readonly processId: ProcessId;
  /** The lane the node stands in; null in a process without lanes. */
  readonly laneId: LaneId | null;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** Only where it differs from the kind's own size (`sizeOf`). */
  readonly width?: number;
  readonly height?: number;
  readonly notes?: string;
  /**
   * Names the node's random numbers. Kept when the node is copied into a variant, so that two versions
   * share their random numbers element by element. Unique within a service.
   */
  readonly stream: number;
}

/** Where a case begins. All kinds of start have an arrival process in the scenario. */
export interface StartEvent extends NodeBase {
  readonly kind: 'startEvent';
  readonly trigger: 'none' | 'timer' | 'message';
}

export interface EndEvent extends NodeBase {
  readonly kind: 'endEvent';
  readonly trigger: 'none' | 'message';
}

export type TaskType =
  | 'none'
  | 'user'
  | 'manual'
  | 'service'
  | 'script'
  | 'businessRule'
  | 'send'
  | 'receive';

/**
 * Who works on a task: the role of its lane, a role of its own, several roles together (all seized at once, so nobody
 * is held while the rest is awaited), whoever of several roles is free first (in order of preference), or nobody
 * (automatic: takes time, never queues).
 */
export type Performer =
  | { readonly by: 'lane' }
  | { readonly by: 'role'; readonly roleId: RoleId }
  | { readonly by: 'allOf'; readonly needs: readonly RoleNeed[] }
  | { readonly by: 'anyOf'; readonly roleIds: readonly RoleId[] }
  | { readonly by: 'nobody' };

/** So many people of a role, an integer ≥ 1. */
export interface RoleNeed {
  readonly roleId: RoleId;
  readonly quantity: number;
}

/** What the step earns: value for the customer, a necessity of the business, or waste. Null: not classed yet. */
export type ValueClass = 'valueAdding' | 'necessary' | 'waste' | null;

/** Which waste a step is, where its class is `waste`. */
export type WasteKind = 'waiting' | 'moving' | 'rework' | 'overProcessing' | 'checking';

/**
 * What a step examines, where it is a check or an approval. How often it rejects is the probability of
 * `rejectFlowId`: a flow out of the task or of the exclusive gateway behind it, so that the number stands in one place.
 */
export interface Check {
  readonly kind: 'check' | 'approval';
  /** What is examined; null: the case as a whole. */
  readonly objectId: DataObjectId | null;
  /** What is turned down, in words. */
  readonly rejects: string;
  readonly rejectFlowId: FlowId | null;
}

/**
 * How long a case waits at a step before it gives up; drawn on arrival at the step, clock time. It leaves by
 * `flowId` (a flow out of this task that completed work then does not take), or ends as abandoned where that is null.
 */
export interface Patience {
  readonly limit: Distribution;
  readonly flowId: FlowId | null;
}

/** Work that is collected and then done together, in one execution for the whole batch. */
export type Batching =
  /** As soon as `size` are there, or the first has waited `maximumWait` minutes (null: however long). */
  | { readonly by: 'size'; readonly size: number; readonly maximumWait: Minutes | null }
  /** At fixed times of every day, minutes since local midnight, ascending; whoever is there by then. */
  | { readonly by: 'times'; readonly times: readonly Minutes[] };

/** A service-level target. `working` time is counted on the calendar of the step's role (or of the process's target). */
export interface ServiceLevelTarget {
  readonly measure: 'wait' | 'cycle';
  readonly limit: Minutes;
  readonly clock: 'clock' | 'working';
}

export interface Task extends NodeBase {
  readonly kind: 'task';
  readonly taskType: TaskType;
  readonly performer: Performer;
  readonly duration: Distribution;
  /** Fixed cost of one execution, beside the hourly cost of the role. */
  readonly cost: Money;
  readonly valueClass: ValueClass;
  readonly waste: WasteKind | null;
  readonly target: ServiceLevelTarget | null;
  /** What the step reads and what it writes. */
  readonly inputs: readonly DataObjectId[];
  readonly outputs: readonly DataObjectId[];
  /** The customer takes part: what the step writes, the customer is asked for. */
  readonly customerContact: boolean;
  readonly check: Check | null;
  /** A larger number is served first where a role serves by priority. Null: the priority of the case's segment. */
  readonly priority: number | null;
  readonly patience: Patience | null;
  readonly batching: Batching | null;
  /** No redesign takes this step out. */
  readonly mustKeep: boolean;
  /** Steps that another person has to do (separation of duties): no redesign puts them into the same hands. */
  readonly separateFrom: readonly NodeId[];
}

export interface Gateway extends NodeBase {
  readonly kind: 'exclusiveGateway' | 'parallelGateway' | 'inclusiveGateway' | 'eventBasedGateway';
}

/** Intermediate none event: a milestone, passed in no time. */
export interface IntermediateEvent extends NodeBase {
  readonly kind: 'intermediateEvent';
}

/** Intermediate catching timer: the token is delayed by a draw (clock time). */
export interface TimerEvent extends NodeBase {
  readonly kind: 'timerEvent';
  readonly delay: Distribution;
}

/**
 * Intermediate catching message. Where a throw event (or send task, or message end) of the same service carries the same non-empty
 * `message`, the token waits for it (same case first); otherwise it waits for a draw of `delay`.
 */
export interface MessageCatchEvent extends NodeBase {
  readonly kind: 'messageCatchEvent';
  readonly message: string;
  readonly delay: Distribution;
}

/** Intermediate throwing message: passed in no time. */
export interface MessageThrowEvent extends NodeBase {
  readonly kind: 'messageThrowEvent';
  readonly message: string;
}

/**
 * An element of a foreign drawing that Throughline does not execute yet. It moves and connects, keeps its XML in the
 * foreign source under the same id, and is refused by Run or, on an explicit choice, passed in no time.
 */
export interface Placeholder extends NodeBase {
  readonly kind: 'placeholder';
  /** Local name of the BPMN element, e.g. `subProcess`, `boundaryEvent`, `textAnnotation`. */
  readonly bpmnType: string;
  /** False for what no sequence flow may touch: annotations, data objects, groups. */
  readonly flowNode: boolean;
}

export type ProcessNode =
  | StartEvent
  | EndEvent
  | Task
  | Gateway
  | IntermediateEvent
  | TimerEvent
  | MessageCatchEvent
  | MessageThrowEvent
  | Placeholder;

export type NodeKind = ProcessNode['kind'];

/** Narrowing by kind: `NodeOf<'task'>`. */
export type NodeOf<K extends NodeKind> = Extract<ProcessNode, { kind: K }>;
