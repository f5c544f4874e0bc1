import type { Minutes, Money, PerHour, Share, Table } from '#core/base';
import type { Distribution } from '#core/random';
import type {
  AttributeId,
  CalendarId,
  DataObjectId,
  DismissalId,
  FlowId,
  ForeignId,
  LaneId,
  NodeId,
  ObservationId,
  ProcessId,
  RoleId,
  ScenarioId,
  SegmentId,
  ServiceId,
} from './ids.ts';
import type { Comment, Decision } from './discussion.ts';
import type {
  Channel,
  Journey,
  JourneyCard,
  JourneyFlow,
  JourneyLane,
  JourneyLink,
  JourneyStage,
  JourneyStep,
  JourneyView,
  Persona,
} from './journey.ts';
import type { ProcessNode, ServiceLevelTarget } from './node.ts';

/** What concerns the service as a whole. */
export interface ServiceProfile {
  readonly id: ServiceId;
  readonly name: string;
  readonly description: string;
  /** ISO 4217 code, e.g. `EUR`. */
  readonly currency: string;
  /** IANA name, e.g. `Europe/Berlin`; calendars and scenario starts are local times of this zone. */
  readonly timeZone: string;
  /** The next unused random stream; only ever grows. */
  readonly nextStream: number;
  /** Thresholds of findings that differ from their defaults, by name. */
  readonly thresholds: Readonly<Record<string, number>>;
  /** The most that staff may cost in a week, in any redesign; null: no limit. */
  readonly staffBudget: Money | null;
}

/** One pool. Its lanes are stacked from top to bottom by `order`; the pool encloses them. */
export interface Process {
  readonly id: ProcessId;
  readonly name: string;
  /** Top-left corner and width of the pool; its height is that of its lanes, or `height` where there are none. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** False: no pool is drawn (a bare BPMN process). */
  readonly pool: boolean;
  /** Target for the whole case; `working` counts on `targetCalendarId`. */
  readonly target: ServiceLevelTarget | null;
  readonly targetCalendarId: CalendarId | null;
  readonly notes?: string;
}

/** A horizontal lane; tasks in it are done by its role unless they say otherwise. */
export interface Lane {
  readonly id: LaneId;
  readonly processId: ProcessId;
  readonly name: string;
  readonly roleId: RoleId | null;
  readonly order: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A sequence flow. */
export interface Flow {
  readonly id: FlowId;
  readonly processId: ProcessId;
  readonly source: NodeId;
  readonly target: NodeId;
  readonly name: string;
  /** Share of cases at an exclusive split; chance of each flow at an inclusive split. Null: shares the remainder. */
  readonly probability: Share | null;
  /** The flow taken when no condition holds. */
  readonly isDefault: boolean;
  /**
   * A condition in FEEL over the case's attributes; it wins over the probability. One that cannot be evaluated (from
   * a foreign drawing) is kept, shown and told, and the probability stands in.
   */
  readonly condition: string | null;
  /** Drawn route from source border to target border; null: routed automatically. */
  readonly waypoints: readonly Point[] | null;
  readonly notes?: string;
}

/** Whose work a free member takes up first. Ties are broken by who has been waiting longest. */
export type QueueDiscipline =
  | 'fifo'
  | 'lifo'
  /** Highest priority first; work in progress is not interrupted. */
  | 'priority'
  /** Highest priority first; work of lower priority is interrupted and resumed where it stopped. */
  | 'preemptive'
  | 'shortestFirst'
  /** Earliest due date first: arrival of the case plus what its segment, else the target of the process, allows. */
  | 'earliestDue';

/** A pool of interchangeable staff. */
export interface Role {
  readonly id: RoleId;
  readonly name: string;
  /** How many people, an integer ≥ 0. */
  readonly capacity: number;
  readonly costPerHour: Money;
  /** Null: always on duty. */
  readonly calendarId: CalendarId | null;
  readonly discipline: QueueDiscipline;
  /** No redesign and no staffing plan goes beyond this many people; null: no limit. */
  readonly maximumCapacity: number | null;
}

/** Something that is known, filled in or passed on: a form, a document, a number. */
export interface DataObject {
  readonly id: DataObjectId;
  readonly name: string;
}

/** How the value of an attribute is drawn for a case: one of some words, or a number (in the distribution's plain units). */
export type AttributeDraw =
  | { readonly by: 'category'; readonly values: readonly { readonly value: string; readonly share: Share }[] }
  | { readonly by: 'number'; readonly distribution: Distribution };

/** What cases differ in; drawn on arrival, read by conditions under its name. */
export interface CaseAttribute {
  readonly id: AttributeId;
  /** As conditions write it: letters, digits, spaces, unique within the service. */
  readonly name: string;
  readonly draw: AttributeDraw;
  /** Names its random numbers, as `stream` of a node does. */
  readonly stream: number;
}

/** A group of customers with arrivals, priority and habits of its own. Conditions read its name as `segment`. */
export interface Segment {
  readonly id: SegmentId;
  readonly name: string;
  /** Larger is served first where a role serves by priority; cases without a segment have 0. */
  readonly priority: number;
  /** Due so long after arrival; null: by the target of the process. */
  readonly dueWithin: Minutes | null;
  /** Attributes this segment draws in its own way. */
  readonly attributes: Readonly<Record<AttributeId, AttributeDraw>>;
  readonly stream: number;
}

/** Something a person noted at a step while walking through the process. */
export interface Observation {
  readonly id: ObservationId;
  readonly nodeId: NodeId;
  readonly kind: 'observation' | 'issue';
  readonly text: string;
  /** Through whose eyes: the customer's, or those of whoever does the step. */
  readonly seenAs: 'customer' | 'staff';
}

/** A finding that was looked at and put aside, with the reason. */
export interface Dismissal {
  readonly id: DismissalId;
  /** Code of the finding and the first element it is about. */
  readonly code: string;
  readonly at: string;
  readonly because: string;
}

/** A stretch of time, half-open [from, to), in minutes. */
export interface Interval {
  readonly from: Minutes;
  readonly to: Minutes;
  /** How many people are there in this stretch; absent: the role's capacity. */
  readonly capacity?: number;
}

/** Working hours: a weekly pattern plus dated exceptions that replace the pattern on their day. */
export interface Calendar {
  readonly id: CalendarId;
  readonly name: string;
  /** Minutes since Monday 00:00 local time, 0…10080. */
  readonly weekly: readonly Interval[];
  /** `date` is local, YYYY-MM-DD; intervals in minutes since midnight; none: closed that day. */
  readonly exceptions: readonly { readonly date: string; readonly intervals: readonly Interval[] }[];
  /** What happens to work in progress when the shift ends. */
  readonly atClosing: 'pause' | 'finish' | 'handOver';
}

/** How cases arrive at one start event. */
export type Arrival =
  | { readonly by: 'interval'; readonly interval: Distribution }
  /** 168 rates, cases per hour, Monday 00:00–01:00 first, local time. */
  | { readonly by: 'weekly'; readonly rates: readonly PerHour[] }
  /** Minutes since the start of the run, ascending. */
  | { readonly by: 'list'; readonly times: readonly Minutes[] };

/** What is needed to simulate one or more processes of the service. */
export interface Scenario {
  readonly id: ScenarioId;
  readonly name: string;
  /** Start events without an entry receive no cases. */
  readonly arrivals: Readonly<Record<NodeId, Arrival>>;
  /** Arrivals of segments, beside those above (which are cases without a segment). */
  readonly segmentArrivals: Readonly<Record<SegmentId, Readonly<Record<NodeId, Arrival>>>>;
  /** Local start of the run, `YYYY-MM-DDTHH:mm`. */
  readonly start: string;
  readonly stop:
    | { readonly by: 'cases'; readonly cases: number }
    | { readonly by: 'horizon'; readonly horizon: Minutes };
  readonly warmup:
    | { readonly by: 'none' }
    | { readonly by: 'auto' }
    | { readonly by: 'time'; readonly time: Minutes };
  readonly replications: number;
  readonly seed: number;
  /** What Run does with placeholders: refuse and name them, or pass them in no time and mark every result. */
  readonly placeholders: 'refuse' | 'passThrough';
  /** What was measured in reality, to hold the model against; null: nothing entered. */
  readonly observed: ObservedReality | null;
}

/** What the real process did, as a person entered it. */
export interface ObservedReality {
  /** Mean cycle time. */
  readonly cycleTime: Minutes;
  readonly casesPerWeek: number;
}

/** The drawing a service was imported from, kept whole so that export loses nothing foreign. */
export interface ForeignSource {
  readonly id: ForeignId;
  readonly format: 'bpmn';
  readonly fileName: string;
  readonly text: string;
}

/**
 * A service: the unit a person opens, saves, versions and shares. Tables of records by id, so that undo, the journal
 * and version comparison all work on one generic record diff.
 */
export interface Service {
  readonly profile: ServiceProfile;
  readonly processes: Table<Process>;
  readonly lanes: Table<Lane>;
  readonly nodes: Table<ProcessNode>;
  readonly flows: Table<Flow>;
  readonly roles: Table<Role>;
  readonly calendars: Table<Calendar>;
  readonly scenarios: Table<Scenario>;
  readonly dataObjects: Table<DataObject>;
  readonly attributes: Table<CaseAttribute>;
  readonly segments: Table<Segment>;
  readonly observations: Table<Observation>;
  readonly dismissals: Table<Dismissal>;
  readonly personas: Table<Persona>;
  readonly channels: Table<Channel>;
  readonly journeys: Table<Journey>;
  readonly journeyStages: Table<JourneyStage>;
  readonly journeySteps: Table<JourneyStep>;
  readonly journeyFlows: Table<JourneyFlow>;
  readonly journeyLanes: Table<JourneyLane>;
  readonly journeyCards: Table<JourneyCard>;
  readonly journeyLinks: Table<JourneyLink>;
  readonly journeyViews: Table<JourneyView>;
  readonly comments: Table<Comment>;
  readonly decisions: Table<Decision>;
  readonly foreign: Table<ForeignSource>;
}

/** The names of the tables of a service. */
export type TableName = Exclude<keyof Service, 'profile'>;
