import type { Minutes, Money } from '#core/base';
import type { Distribution } from '#core/random';
import type { LaneId, NodeId, ProcessId, RoleId } from './ids.ts';

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

/** Who works on a task: the role of its lane, a role of its own, or nobody (automatic: takes time, never queues). */
export type Performer =
  | { readonly by: 'lane' }
  | { readonly by: 'role'; readonly roleId: RoleId }
  | { readonly by: 'nobody' };

/** What the step earns: value for the customer, a necessity of the business, or waste. Null: not classed yet. */
export type ValueClass = 'valueAdding' | 'necessary' | 'waste' | null;

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
  readonly target: ServiceLevelTarget | null;
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
