/** How much room there is. Null: the browser doesn't say. */
export interface Room {
  readonly usage: number | null;
  readonly quota: number | null;
  readonly persisted: boolean | null;
}

/** What a service takes, in bytes of its records written as text; the browser keeps them a little smaller or larger. */
export interface ServiceWeight {
  readonly id: string;
  readonly name: string;
  /** In the bin since; null: not in the bin. */
  readonly deletedAt: number | null;
  /** The working copy with its undo history. */
  readonly document: number;
  readonly picture: number;
  readonly versions: number;
  readonly runs: number;
  /** Of `runs`, those that neither a version refers to nor the service shows when it is opened. */
  readonly oldRuns: { readonly count: number; readonly bytes: number };
  /** Versions that were deleted, or whose variant was; part of `versions`. */
  readonly deletedVersions: { readonly count: number; readonly bytes: number };
  /** Answers of customers by file, oldest first. */
  readonly feedback: readonly {
    readonly id: string;
    readonly name: string;
    readonly importedAt: number;
    readonly answers: number;
    readonly bytes: number;
  }[];
}

/** What takes the room of this browser, and how to have some of it back. Rejects with a `Failure`. */
export interface RoomStorage {
  room(): Promise<Room>;
  /** Asks the browser to never clear the data by itself. */
  persist(): Promise<boolean>;
  /** Every service, the largest first. */
  weigh(): Promise<readonly ServiceWeight[]>;
  /** Removes the old runs of all services for good. */
  removeOldRuns(): Promise<void>;
  /** Removes deleted versions of all services for good; what was kept as a difference from them is kept whole. */
  removeDeletedVersions(): Promise<void>;
}
