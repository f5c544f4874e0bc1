import type { Service } from '#core/model';
import type { RunOutcome } from '#core/simulation';
import type { VersionStatus } from '#core/versions';

/** A named version, without its body. */
export interface StoredVersion {
  readonly id: string;
  readonly serviceId: string;
  /** The named line it stands in. */
  readonly variantId: string;
  readonly name: string;
  readonly reason: string;
  /** As typed, not verified; so is `approver`. */
  readonly author: string;
  readonly savedAt: number;
  /** SHA-256 of the canonical JSON. */
  readonly contentHash: string;
  /** What it was made from: none for a beginning, two for a merge. */
  readonly parents: readonly string[];
  /** Key of the run that was shown when the version was saved. */
  readonly runKey: string | null;
  readonly status: VersionStatus;
  /** Who approved it; empty before that, or where nobody said. */
  readonly approver: string;
  readonly approvedAt: number | null;
  readonly deletedAt: number | null;
}

/** A version whose record cannot be read, with what of it can: texts are empty and times 0 where that is lost. */
export type DamagedVersion = Pick<StoredVersion, 'id' | 'name' | 'variantId' | 'savedAt' | 'parents'>;

/** What of a version can change after it was saved. */
type VersionFields = Partial<Pick<StoredVersion, 'name' | 'reason' | 'status' | 'approver' | 'approvedAt'>>;

/** A named line of versions. */
export interface StoredVariant {
  readonly id: string;
  readonly serviceId: string;
  /** Empty for the line that every service begins with. */
  readonly name: string;
  /** The version that the working copy builds on while it stands on this variant; null: none yet. */
  readonly head: string | null;
  readonly createdAt: number;
  readonly archivedAt: number | null;
  readonly deletedAt: number | null;
}

/** A run kept under the key of what it was made from. */
export interface KeptRun {
  readonly key: string;
  readonly serviceId: string;
  readonly scenarioId: string;
  readonly scenarioName: string;
  readonly outcome: RunOutcome;
  readonly finishedAt: number;
  readonly milliseconds: number;
  /** Made of something else than the working copy; never what the service shows when it is opened. */
  readonly aside?: true;
}

/** Named versions, their variants, and the runs kept with them. Rejects with a `Failure`. */
export interface VersionStorage {
  /** Metadata only, oldest first, removed ones too: others may descend from them. */
  listVersions(serviceId: string): Promise<readonly StoredVersion[]>;
  /** Versions of a service whose record cannot be read; removed ones only where that they were cannot be read either. */
  listDamaged(serviceId: string): Promise<readonly DamagedVersion[]>;
  /** Everything kept of a version as JSON text, read without looking at it; for what cannot be opened. */
  rawVersion(id: string): Promise<string>;
  /** Removed ones too, oldest first; `current` is the one the working copy stands on, null before anything was said. */
  listVariants(
    serviceId: string,
  ): Promise<{ readonly variants: readonly StoredVariant[]; readonly current: string | null }>;
  /** Keeps a version; in the same transaction the working copy comes to stand on `standOn`. */
  addVersion(version: StoredVersion, body: Service, standOn?: StoredVariant): Promise<void>;
  /** Keeps a variant but not its head, which stays; the working copy stands where it stood. */
  putVariant(variant: StoredVariant): Promise<void>;
  /** Keeps a variant, on which the working copy stands from now on. */
  standOn(variant: StoredVariant): Promise<void>;
  /** All or none; `conflict` where the status of one is no longer what it `was`. */
  changeVersions(
    changes: readonly {
      readonly id: string;
      readonly was: VersionStatus;
      readonly fields: VersionFields;
    }[],
  ): Promise<void>;
  setVersionDeleted(id: string, at: number | null): Promise<void>;
  /** The body as it was saved, perhaps by an older app; `corrupt` when it cannot be put together. */
  loadVersion(id: string): Promise<{ readonly body: unknown; readonly bodyVersion: number }>;
  /** Keeps a run; the oldest that no version refers to make room beyond a bound. */
  keepRun(run: KeptRun): Promise<void>;
  findRun(key: string): Promise<KeptRun | null>;
  /** The latest run kept of the working copy of a service. */
  latestRun(serviceId: string): Promise<KeptRun | null>;
}
