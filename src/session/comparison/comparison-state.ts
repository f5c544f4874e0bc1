import type { Problem } from '#core/base';
import type { ScenarioId, Service } from '#core/model';
import type { Corrections } from '#core/versions/matching';
import type { NumberDifference } from '#core/versions/numbers';
import type { ComparedServices } from '#session/ports';

/** What two versions differ in, while they are compared. */
export interface ComparisonState {
  /** `failed`: one of the two could not be read, or the worker gave up. */
  readonly status: 'off' | 'comparing' | 'ready' | 'failed';
  /** Ids of versions, before and after; `working` is the working copy. */
  readonly sides: readonly [a: string, b: string] | null;
  readonly services: { readonly a: Service; readonly b: Service } | null;
  readonly result: ComparedServices | null;
  /** What was said about pairs since these two were opened. */
  readonly corrections: Corrections;
  /** `refused`: one of the two cannot be run, for `problems`. */
  readonly running: 'off' | 'running' | 'done' | 'refused' | 'crashed';
  /** 0 … 1 while running. */
  readonly progress: number;
  readonly numbers: readonly NumberDifference[] | null;
  readonly problems: readonly Problem[];

  /** Compares two; what was corrected between others is forgotten. Settles when that is done, failed or given up. */
  open(a: string, b: string): Promise<void>;
  /** The other way round; corrections stay. */
  swap(): Promise<void>;
  /** Two elements are the same thing; whatever was said of either before is taken back. Compares anew. */
  pair(a: string, b: string): Promise<void>;
  /** Two elements are not the same thing. Compares anew. */
  part(a: string, b: string): Promise<void>;
  /** Takes all corrections back. */
  forget(): Promise<void>;
  /** Runs both under a scenario of the first, on the same cases. */
  run(scenarioId: ScenarioId): Promise<void>;
  cancelRun(): void;
  close(): void;
}
