import type { History } from '#core/editing';
import type { Head, JournalBatch, JournalStep } from './journal.ts';

/** What the library shows of a service without opening it. */
export interface StoredCard {
  readonly id: string;
  readonly name: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly deletedAt: number | null;
  readonly versions: number;
  /** SVG text. */
  readonly picture: string;
}

/** A whole state of a service as it is kept. The body is as it was written, perhaps by an older app. */
export interface Snapshot {
  readonly body: unknown;
  readonly history: History;
}

/** A service as it comes from disk. */
export interface StoredDocument {
  readonly head: Head;
  readonly snapshot: Snapshot;
  readonly updatedAt: number;
  /** Schema of the body, and of the diffs on it. */
  readonly bodyVersion: number;
  /** What happened after the snapshot, oldest first. */
  readonly steps: readonly JournalStep[];
  /** The journal has a gap or a damaged record; `steps` ends before it. */
  readonly damaged: boolean;
}

export interface NewDocument {
  readonly id: string;
  readonly name: string;
  readonly at: number;
  readonly picture: string;
  readonly body: unknown;
}

/** One append: committed whole, or not at all. */
export interface DocumentWrite extends JournalBatch {
  readonly id: string;
  readonly name: string;
  readonly at: number;
  /** Absent: stays as it is. */
  readonly picture?: string;
  /** The state after `steps`; written now and then so that opening stays quick. */
  readonly snapshot?: Snapshot;
}

/**
 * The services of this browser. Everything rejects with a `Failure`: `quota`, `conflict` (someone has written since
 * `base`), `cleared`, `newerApp`, `blocked`, `missing`, `corrupt`, `unavailable`, `failed`.
 */
export interface DocumentStorage {
  /** Cards of everything, binned services too; and the records that could not be read. */
  list(): Promise<{
    readonly cards: readonly StoredCard[];
    readonly broken: readonly { readonly id: string; readonly name: string }[];
  }>;
  create(document: NewDocument): Promise<Head>;
  load(id: string): Promise<StoredDocument>;
  /** Settles after the commit. */
  append(write: DocumentWrite): Promise<void>;
  setPicture(id: string, picture: string): Promise<void>;
  /** Into the bin at a time, or out of it (null). */
  setDeleted(id: string, at: number | null): Promise<void>;
  /** Everything kept of a service as JSON text, read without looking at it; for what cannot be opened. */
  raw(id: string): Promise<string>;
  /** Removes services with everything that belongs to them, for good. */
  purge(ids: readonly string[]): Promise<void>;
}
