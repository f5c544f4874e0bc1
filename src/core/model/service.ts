import type { Minutes, Money, PerHour, Share, Table } from '#core/base';
import type { Distribution } from '#core/random';
import type {
  CalendarId,
  FlowId,
  ForeignId,
  JourneyId,
  LaneId,
  NodeId,
  ProcessId,
  RoleId,
  ScenarioId,
  ServiceId,
} from './ids.ts';
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
  /** A condition as written in the source drawing; kept and shown, not evaluated. */
  readonly condition: string | null;
  /** Drawn route from source border to target border; null: routed automatically. */
  readonly waypoints: readonly Point[] | null;
  readonly notes?: string;
}

/** A pool of interchangeable staff. */
export interface Role {
  readonly id: RoleId;
  readonly name: string;
  /** How many people, an integer ≥ 0. */
  readonly capacity: number;
  readonly costPerHour: Money;
  /** Null: always on duty. */
  readonly calendarId: CalendarId | null;
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
}

/** Reserved: journey maps extend the format by a later migration; the table is empty until then. */
export interface Journey {
  readonly id: JourneyId;
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
  readonly journeys: Table<Journey>;
  readonly foreign: Table<ForeignSource>;
}

/** The names of the tables of a service. */
export type TableName = Exclude<keyof Service, 'profile'>;
