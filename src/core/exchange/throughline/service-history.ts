import type { Service } from '#core/model';
import type { VersionStatus } from '#core/versions';

/** A named line of versions. */
export interface FileVariant {
  readonly id: string;
  /** Empty for the line that every service begins with. */
  readonly name: string;
  /** The version that the working copy builds on while it stands there; null: none. */
  readonly head: string | null;
  /** Milliseconds since 1970, as every time here. */
  readonly createdAt: number;
  readonly archivedAt: number | null;
}

/** A version with the whole service as it was. */
export interface FileVersion {
  readonly id: string;
  readonly variantId: string;
  readonly name: string;
  readonly reason: string;
  readonly author: string;
  readonly savedAt: number;
  readonly parents: readonly string[];
  readonly runKey: string | null;
  readonly status: VersionStatus;
  readonly approver: string;
  readonly approvedAt: number | null;
  readonly service: Service;
}

/** Answers of customers from one file, as they stand beside a journey map. */
export interface FileAnswers {
  readonly journeyId: string;
  readonly name: string;
  readonly importedAt: number;
  readonly answers: readonly {
    readonly date: string | null;
    readonly touchpointId: string;
    readonly scale: 'nps' | 'csat' | 'ces';
    readonly score: number;
    readonly comment: string;
  }[];
}

/** What stands beside the working copy of a service. Versions come after those they were made from. */
export interface ServiceHistory {
  readonly variants: readonly FileVariant[];
  /** The variant that the working copy stands on; null: the first. */
  readonly current: string | null;
  readonly versions: readonly FileVersion[];
  readonly answers: readonly FileAnswers[];
}

/** A service with what stands beside it; null: its file tells nothing of that. */
export interface WholeService {
  readonly service: Service;
  readonly history: ServiceHistory | null;
  /** The states it came from, the nearest first: the first 16 digits of their content hashes. Absent: its file tells of none. */
  readonly lineage?: readonly string[];
}
