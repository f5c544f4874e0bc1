import type { Service } from '#core/model';
import type { RunOutcome } from '#core/simulation';

/** A named version, without its body. */
export interface StoredVersion {
  readonly id: string;
  readonly serviceId: string;
  readonly name: string;
  readonly reason: string;
  readonly author: string;
  readonly savedAt: number;
  /** SHA-256 of the canonical JSON. */
  readonly contentHash: string;
  readonly parent: string | null;
  /** Key of the run that was shown when the version was saved. */
  readonly runKey: string | null;
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

/** Named versions and the runs kept with them. Rejects with a `Failure`. */
export interface VersionStorage {
  /** Metadata only, oldest first, removed ones left out. */
  listVersions(serviceId: string): Promise<readonly StoredVersion[]>;
  addVersion(version: StoredVersion, body: Service): Promise<void>;
  renameVersion(id: string, name: string): Promise<void>;
  setVersionDeleted(id: string, at: number | null): Promise<void>;
  /** The body as it was saved, perhaps by an older app; `corrupt` when it cannot be put together. */
  loadVersion(id: string): Promise<{ readonly body: unknown; readonly bodyVersion: number }>;
  /** Keeps a run; the oldest that no version refers to make room beyond a bound. */
  keepRun(run: KeptRun): Promise<void>;
  findRun(key: string): Promise<KeptRun | null>;
  /** The latest run kept of the working copy of a service. */
  latestRun(serviceId: string): Promise<KeptRun | null>;
}
