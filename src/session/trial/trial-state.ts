import type { Problem } from '#core/base';
import type { Change } from '#core/analysis';
import type { Service } from '#core/model';
import type { RunOutcome } from '#core/simulation';

/** What a variant is called, in the words of the screen. */
export interface TrialWords {
  readonly name: string;
  readonly reason: string;
  /** Name for the working copy it was made from, where that is no version yet. */
  readonly baseName: string;
}

/** Changes that are tried out: what they make of the service, and what the service was. */
export interface Trial {
  readonly changes: readonly Change[];
  readonly words: TrialWords;
  readonly before: Service;
  readonly after: Service;
}

/** Changes on trial beside the working copy, which stays as it is until `use`. */
export interface TrialState {
  /** `done`: both runs are there and the variant is kept as a version. */
  readonly status: 'off' | 'running' | 'done' | 'refused' | 'crashed';
  readonly trial: Trial | null;
  /** What is being simulated, and how much of it is done (0…1). */
  readonly progress: { readonly of: 'before' | 'after'; readonly done: number };
  /** Runs of the same scenario and seed, so that they can be held against each other replication by replication. */
  readonly outcomes: { readonly before: RunOutcome; readonly after: RunOutcome } | null;
  /** Why the changes could not be tried. */
  readonly problems: readonly Problem[];
  /** The version the variant was kept as. */
  readonly versionId: string | null;

  /**
   * Carries the changes out on a copy, runs it (and the working copy, where its run is not current) and keeps it as a
   * variant with its run. Resolves when that is done, refused or called off.
   */
  start(changes: readonly Change[], words: TrialWords): Promise<void>;
  /** Makes the variant the working copy, in one undo step. */
  use(): Promise<void>;
  /** Takes the variant out of the versions again, and ends the trial. */
  discard(): Promise<void>;
  /** Ends the trial; one that is still running is called off. The variant stays among the versions. */
  close(): void;
}
