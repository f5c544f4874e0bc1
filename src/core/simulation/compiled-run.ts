import type { Minutes, Money, Problem } from '#core/base';
import type { EpochMinutes, WorkingHours } from '#core/calendar';
import type { ControlTable, ProcessMachines } from '#core/machine';
import type { Field } from '#core/feel';
import type {
  Arrival,
  AttributeDraw,
  Batching,
  NodeId,
  QueueDiscipline,
  RoleId,
  ScenarioId,
  SegmentId,
  ServiceLevelTarget,
} from '#core/model';
import type { Distribution } from '#core/random';

/** A task as the kernel sees it; its number is its place in `CompiledRun.steps`. */
export interface CompiledStep {
  readonly id: NodeId;
  readonly name: string;
  readonly node: number;
  /** Number of its crew; −1: nobody, it takes time and needs no staff. */
  readonly crew: number;
  readonly duration: Distribution;
  readonly cost: Money;
  readonly target: ServiceLevelTarget | null;
  /** Priority of its work; null: that of the case. */
  readonly priority: number | null;
  readonly batching: Batching | null;
  /** How long a case waits here before it gives up; null: however long, or the machine has no way for it. */
  readonly patience: Distribution | null;
}

/** So many people of a role. */
export interface CompiledNeed {
  readonly role: number;
  readonly quantity: number;
}

/**
 * Who does a step: all of `needs` at once, or the first of them that is free (`any`, one person). Steps that need the same people
 * share a crew; its number is its place in `CompiledRun.crews`.
 */
export interface CompiledCrew {
  readonly any: boolean;
  /** At least one; a role is named once. In order of preference where `any`. */
  readonly needs: readonly CompiledNeed[];
  /** Is there any time at which those who are needed are on duty? */
  readonly staffed: boolean;
}

/** A role; its number is its place in `CompiledRun.roles`. */
export interface CompiledRole {
  readonly id: RoleId;
  readonly name: string;
  readonly capacity: number;
  readonly costPerHour: Money;
  readonly atClosing: 'pause' | 'finish' | 'handOver';
  readonly discipline: QueueDiscipline;
  /** Working hours; null: always on duty. */
  readonly hours: WorkingHours | null;
}

/** An arrival source: cases of one start. */
export interface CompiledSource {
  readonly process: number;
  /** Nodes that receive a token when a case arrives. */
  readonly nodes: readonly number[];
  /** Random stream of its start event, or of the segment at its start event. */
  readonly stream: number;
  readonly arrival: Arrival;
  /** Of its cases: priority, and minutes from arrival until they are due. */
  readonly priority: number;
  readonly dueWithin: Minutes;
  /** Number of the segment of its cases; −1: none. */
  readonly segment: number;
}

/** A group of customers; its number is its place in `CompiledRun.segments`. */
export interface CompiledSegment {
  readonly id: SegmentId;
  readonly name: string;
}

/** What a case may be asked about. */
export interface CompiledAttribute {
  readonly name: string;
  readonly stream: number;
  /** How it is drawn for a case without a segment, then for those of each segment. */
  readonly draws: readonly AttributeDraw[];
}

/** A service-level target of a process. */
export interface CompiledTarget {
  readonly target: ServiceLevelTarget;
  /** Open hours that `working` counts on; null: always open. */
  readonly hours: WorkingHours | null;
}

/**
 * A scenario made ready to run: plain data and typed arrays, so that it can be sent to a worker. Control flow is the
 * `table` read off the machines; `machines` themselves come along for play-back through actors.
 */
export interface CompiledRun {
  readonly scenarioId: ScenarioId;
  readonly seed: number;
  readonly replications: number;
  readonly stop:
    | { readonly by: 'cases'; readonly cases: number }
    | { readonly by: 'horizon'; readonly horizon: Minutes };
  readonly warmup:
    | { readonly by: 'none' }
    | { readonly by: 'auto'; readonly wholeWeeks: boolean }
    | { readonly by: 'time'; readonly time: Minutes };
  readonly timeZone: string;
  /** The instant at which the run starts, minutes since 1970-01-01T00:00Z. */
  readonly start: EpochMinutes;
  readonly machines: readonly ProcessMachines[];
  readonly table: ControlTable;
  readonly steps: readonly CompiledStep[];
  readonly roles: readonly CompiledRole[];
  readonly crews: readonly CompiledCrew[];
  /** Which rules of the floor the run needs: `plain` is one role a step, first come first served, nothing collected, nobody impatient. */
  readonly floor: 'plain' | 'general';
  readonly sources: readonly CompiledSource[];
  /** By process. */
  readonly targets: readonly (CompiledTarget | null)[];

  /** By node: its name. */
  readonly names: readonly string[];
  /** By node: its random stream; its step (−1: not a task); its delay (timers and messages; null elsewhere). */
  readonly streams: Uint32Array;
  readonly stepOf: Int32Array;
  readonly delays: readonly (Distribution | null)[];
  /** By node: the message it waits for or throws, as a number; −1: none, or none that anybody throws. */
  readonly messageOf: Int32Array;
  readonly messages: number;
  /** By node: its visit counter; −1 where no cycle leads through it. */
  readonly counterOf: Int32Array;
  readonly counters: number;
  /** By node: 1 where several tokens of a case may come by, so that their lineage tells their draws apart. */
  readonly shared: Uint8Array;
  /**
   * By place in `table.choiceFlow`: chance of the flow; 0 where a condition decides, and then those of the other flows
   * of an exclusive split are the chances when no condition holds.
   */
  readonly chances: Float64Array;
  /** By place in `table.choiceFlow`: 1 for the default flow. */
  readonly defaults: Uint8Array;
  readonly segments: readonly CompiledSegment[];
  readonly attributes: readonly CompiledAttribute[];
  /** What conditions may read: the attributes in order, then the segment. */
  readonly fields: readonly Field[];
  /** The conditions that decide at splits, each once, in FEEL; by place in `table.choiceFlow` which, or −1. */
  readonly conditions: readonly string[];
  readonly conditionAt: Int32Array;
  readonly limits: RunLimits;
  readonly passedThrough: readonly NodeId[];
  readonly warnings: readonly Problem[];
}

/** Guards; each is reported by name when it is hit. */
export interface RunLimits {
  /** Events of one replication. */
  readonly events: number;
  readonly casesInFlight: number;
  /** Tokens of all cases together, each some 200 bytes. */
  readonly tokens: number;
  /** Visits of one node by one case. */
  readonly visits: number;
}
