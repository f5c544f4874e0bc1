import type { Problem } from '#core/base';
import type { RunOutcome } from '#core/simulation';

/** A named version as the list shows it. */
export interface VersionCard {
  readonly id: string;
  readonly name: string;
  readonly reason: string;
  readonly author: string;
  readonly savedAt: number;
  readonly contentHash: string;
  readonly parent: string | null;
  /** The latest run kept with the version. */
  readonly run: { readonly scenarioName: string; readonly outcome: RunOutcome } | null;
  /** True for the version the working copy is equal to. */
  readonly current: boolean;
}

/** Named versions of the open service. */
export interface VersionsState {
  readonly versions: readonly VersionCard[];
  readonly author: string;
  /** Ids of two versions whose KPIs stand side by side; `working` is the working copy. */
  readonly comparing: readonly [string, string] | null;
  /** Why the last thing asked of the versions was not done. */
  readonly problems: readonly Problem[];

  save(name: string, reason: string, author: string): Promise<void>;
  rename(id: string, name: string): Promise<void>;
  /** Brings the version back as the working copy; one undo step. */
  restore(id: string): Promise<void>;
  remove(id: string): Promise<void>;
  undoRemove(): Promise<void>;
  compare(a: string, b: string): void;
  closeCompare(): void;
  dismissProblems(): void;
}
