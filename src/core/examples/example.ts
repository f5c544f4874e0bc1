import type { Distribution } from '#core/random';
import type {
  Arrival,
  Batching,
  Calendar,
  Check,
  NodeKind,
  QueueDiscipline,
  Scenario,
  ServiceLevelTarget,
  TaskType,
  ValueClass,
} from '#core/model';
import type { Bilingual } from './bilingual.ts';
import type { ExampleId } from './titles.ts';

/** A lane and the role that works in it; `automatic`: tasks in it are done by nobody. */
export interface ExampleLane {
  readonly id: string;
  readonly name: Bilingual;
  readonly height: number;
  readonly staff:
    | {
        readonly capacity: number;
        readonly costPerHour: number;
        readonly calendar?: string;
        readonly discipline?: QueueDiscipline;
      }
    | 'automatic';
}

/**
 * A node by its place in a grid: `column` counts steps of a fixed width from the left, `lane` names the lane,
 * `shift` moves it down from the middle of the lane, in pixels.
 */
export interface ExampleNode {
  readonly id: string;
  readonly kind: NodeKind;
  readonly name: Bilingual;
  readonly lane: string;
  readonly column: number;
  readonly shift?: number;
  readonly taskType?: TaskType;
  readonly duration?: Distribution;
  readonly automatic?: true;
  readonly cost?: number;
  readonly valueClass?: ValueClass;
  /** Objects of the example, by id. */
  readonly reads?: readonly string[];
  readonly writes?: readonly string[];
  /** The customer takes part in the step. */
  readonly contact?: true;
  readonly check?: ExampleCheck;
  /** How long a case waits here before it gives up, and the node it then goes to (absent: it is lost). */
  readonly patience?: { readonly limit: Distribution; readonly to?: string };
  readonly batching?: Batching;
  /** How a case begins; `message` unless told. */
  readonly trigger?: 'none';
  readonly target?: ServiceLevelTarget;
  readonly notes?: Bilingual;
}

/** What a step examines: an object, what it turns down, and the node that refused cases go to (absent: they all go on). */
export interface ExampleCheck {
  readonly kind: Check['kind'];
  readonly of: string;
  readonly rejects: Bilingual;
  readonly refusedTo?: string;
}

export interface ExampleFlow {
  readonly from: string;
  readonly to: string;
  readonly name?: Bilingual;
  readonly probability?: number;
}

/** A group of customers: larger `priority` is served first where a role serves by priority. */
export interface ExampleSegment {
  readonly id: string;
  readonly name: Bilingual;
  readonly priority: number;
  /** By start event. */
  readonly arrivals: Readonly<Record<string, Arrival>>;
}

/** An example as it is written down: the drawing, the staff and one scenario, in both languages. */
export interface ExampleDraft {
  readonly id: ExampleId;
  readonly process: Bilingual;
  /** Where the numbers come from, and which of them are assumptions. */
  readonly source: Bilingual;
  /** ISO 4217; absent: that of the language. */
  readonly currency?: string;
  readonly target?: ServiceLevelTarget;
  readonly targetCalendar?: string;
  readonly calendars?: readonly (Omit<Calendar, 'id' | 'name'> & {
    readonly id: string;
    readonly name: Bilingual;
  })[];
  readonly lanes: readonly ExampleLane[];
  /** What is known, filled in or passed on in the process, by id. */
  readonly objects: Readonly<Record<string, Bilingual>>;
  readonly nodes: readonly ExampleNode[];
  readonly flows: readonly ExampleFlow[];
  /** Cases without a segment, by start event. */
  readonly arrivals: Readonly<Record<string, Arrival>>;
  readonly segments?: readonly ExampleSegment[];
  readonly scenario: Pick<Scenario, 'start' | 'stop' | 'warmup' | 'replications'> & {
    readonly name: Bilingual;
  };
}
