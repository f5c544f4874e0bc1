import type { Problem } from '#core/base';
import type { Service } from '#core/model';
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

/** How a variant is kept. */
export interface VariantWords {
  readonly name: string;
  readonly reason: string;
  /** What the working copy is called that the variant was made from, where it is no named version yet. */
  readonly baseName: string;
  /** Key of the run of the variant. */
  readonly runKey: string;
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
  /**
   * Keeps `variant` as a version whose parent is the working copy as it is now, which becomes a version first where it
   * is none. The same content is kept once. Its id; null where it could not be kept.
   */
  saveVariant(variant: Service, words: VariantWords): Promise<string | null>;
  rename(id: string, name: string): Promise<void>;
  /** Makes the version the working copy; one undo step, called after what the version is. */
  restore(id: string, as?: 'restoreVersion' | 'useVariant'): Promise<void>;
  remove(id: string): Promise<void>;
  undoRemove(): Promise<void>;
  compare(a: string, b: string): void;
  closeCompare(): void;
  dismissProblems(): void;
}
