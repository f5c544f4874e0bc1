import type { Levers } from '#core/analysis';
import type { Comparison, Measure } from '#core/analysis/whatif';
import type { Problem } from '#core/base';
import type { NodeId, RoleId } from '#core/model';

/** What the levers do to each measure, replication by replication beside the service as it is. */
export interface PlayedAnswer {
  readonly of: Readonly<Record<Measure, Comparison>>;
  /** Replications behind it, and how many there will be if the levers stay. */
  readonly replications: number;
  readonly planned: number;
}

/** Playing with what the process is run with; the document stays as it is until `keep`. */
export interface PlaygroundState {
  readonly levers: Levers;
  /** True while a lever stands elsewhere than in the document. */
  readonly moved: boolean;
  readonly running: boolean;
  /** The last answer; while `running` it may be of where the levers stood before. */
  readonly answer: PlayedAnswer | null;
  /** Why it cannot be run with the levers where they stand. */
  readonly problems: readonly Problem[];

  setStaff(id: RoleId, people: number): void;
  setArrivals(factor: number): void;
  setDuration(id: NodeId, factor: number): void;
  /** All levers back to where the document has them. */
  reset(): void;
  /** Makes the document what the levers say, in one undo step. */
  keep(): Promise<void>;
}
