import type { Head, JournalBatch, JournalStep, KeptHistory } from './journal.ts';

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
export interface Snapshot extends KeptHistory {
  readonly body: unknown;
}

/** A service as it comes from disk. */
export interface StoredDocument {
  readonly head: Head;
  readonly snapshot: Snapshot;
  /** What happened after the snapshot, oldest first. */
  readonly steps: readonly JournalStep[];
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
 * `base`), `cleared`, `newerApp`, `blocked`, `missing`, `unavailable`, `failed`.
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
  /** Removes services with everything that belongs to them, for good. */
  purge(ids: readonly string[]): Promise<void>;
}
