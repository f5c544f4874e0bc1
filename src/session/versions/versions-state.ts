import type { KeepingVersions, VersionShelf } from './version-work.ts';
import type { Problem } from '#core/base';
import type { Service } from '#core/model';
import type { RunOutcome } from '#core/simulation';
import type { VersionStatus } from '#core/versions';

/** A named version as the list shows it. */
export interface VersionCard {
  readonly id: string;
  readonly variantId: string;
  readonly name: string;
  readonly reason: string;
  /** As typed, not verified; so is `approver`. */
  readonly author: string;
  readonly savedAt: number;
  readonly contentHash: string;
  /** What it was made from among the versions that are there: deleted ones are looked through. */
  readonly parents: readonly string[];
  readonly status: VersionStatus;
  readonly approver: string;
  readonly approvedAt: number | null;
  /** Whether a run was kept with it; which one, `runs` says once it was fetched. */
  readonly wasRun: boolean;
  /** True for the versions the working copy is equal to. */
  readonly current: boolean;
}

/** A named line of versions. */
export interface VariantCard {
  readonly id: string;
  /** Empty for the one a service begins with, until it is given a name. */
  readonly name: string;
  readonly archived: boolean;
  /** How many versions it has. */
  readonly versions: number;
  /** True where a version of it is approved or in force; it cannot be deleted then. */
  readonly settled: boolean;
}

/** A run kept with a version. */
export interface VersionRun {
  readonly scenarioName: string;
  readonly outcome: RunOutcome;
  /** True where another engine made it than the one of this app, which may give other digits. */
  readonly olderEngine: boolean;
}

/** How a variant tried out beside the working copy is kept. */
export interface VariantWords {
  readonly name: string;
  readonly reason: string;
  /** What the working copy is called that the variant was made from, where it is no named version yet. */
  readonly baseName: string;
  /** Key of the run of the variant. */
  readonly runKey: string;
}

/** Named versions of the open service, and the variants they stand in. */
export interface VersionsState {
  /** Oldest first. */
  readonly versions: readonly VersionCard[];
  /** Archived ones too; the one a service begins with is the first. */
  readonly variants: readonly VariantCard[];
  /** Where the working copy stands: its variant, and the version it builds on (null: none). */
  readonly line: { readonly variantId: string; readonly basedOn: string | null };
  /** By id of the version; null: there is none any more. Only what was fetched. */
  readonly runs: Readonly<Record<string, VersionRun | null>>;
  readonly author: string;
  /** Ids of up to four versions that are compared, the one the others are held against first; `working` is the working copy. */
  readonly comparing: readonly string[] | null;
  /** What was deleted last and can be brought back. */
  readonly removed: {
    readonly kind: 'version' | 'variant';
    readonly id: string;
    readonly name: string;
  } | null;
  /** The version that the working copy became before it made room for another. */
  readonly keptFirst: { readonly name: string } | null;
  /** Why the last thing asked of the versions was not done. */
  readonly problems: readonly Problem[];

  save(name: string, reason: string, author: string): Promise<void>;
  /**
   * Keeps `variant` as a version made from the working copy as it is now, which becomes a version first where it
   * is none. The same content is kept once. Its id; null where it could not be kept.
   */
  saveVariant(variant: Service, words: VariantWords): Promise<string | null>;
  /** Another name, another reason; refused once somebody has approved the version. */
  reword(id: string, words: { readonly name?: string; readonly reason?: string }): Promise<void>;
  /** The next status; `approver` is kept with an approval. What was in force is retired when something else comes into force. */
  setStatus(id: string, status: VersionStatus, approver: string): Promise<void>;
  /**
   * Makes the version the working copy, which stands on its variant then; one undo step, called after what the version is. A
   * working copy that equals no version is kept as one first, under the name `keptAs`.
   */
  restore(id: string, keptAs: string, as?: 'restoreVersion' | 'useVariant'): Promise<void>;
  /** A new variant that begins with a version (null: the working copy as it is), on which the working copy stands then. */
  fork(from: string | null, name: string, keptAs: string): Promise<void>;
  /** The working copy as that variant was left. */
  switchTo(variantId: string, keptAs: string): Promise<void>;
  /** Does something else with versions, after what was asked before; it says what became a version first. */
  inTurn(
    work: (
      keeping: KeepingVersions,
      service: Service,
      shelf: VersionShelf,
    ) => Promise<VersionsState['keptFirst']>,
  ): Promise<void>;
  renameVariant(id: string, name: string): Promise<void>;
  /** Puts a variant aside, or takes it up again; not the one the working copy stands on. */
  archiveVariant(id: string, archived: boolean): Promise<void>;
  /** Deletes a variant with its versions; not the one the working copy stands on. */
  removeVariant(id: string): Promise<void>;
  remove(id: string): Promise<void>;
  undoRemove(): Promise<void>;
  /** Reads the runs kept with versions into `runs`. */
  fetchRuns(ids: readonly string[]): Promise<void>;
  compare(ids: readonly string[]): void;
  closeCompare(): void;
  dismissKeptFirst(): void;
  dismissProblems(): void;
}
