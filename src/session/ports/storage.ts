import type { DocumentStorage } from './document-storage.ts';
import type { FeedbackStorage } from './feedback-storage.ts';
import type { JournalBatch } from './journal.ts';
import type { RoomStorage } from './room-storage.ts';
import type { VersionStorage } from './version-storage.ts';

/** What other tabs, or the browser itself, did to the database. */
export type StorageEvent =
  | { readonly kind: 'documentChanged'; readonly id: string }
  | { readonly kind: 'libraryChanged' }
  /** Another tab wants to upgrade; the database is closed once the listeners have flushed. */
  | { readonly kind: 'upgrading' }
  /** The data vanished while the app was open. */
  | { readonly kind: 'cleared' };

/** A claim on a document. At most one tab holds it. */
export interface Claim {
  readonly held: boolean;
  release(): void;
}

/** Everything the browser keeps. */
export interface StoragePort extends DocumentStorage, VersionStorage, FeedbackStorage, RoomStorage {
  /**
   * Opens the database; must settle before anything else is called. Rejects with `newerApp`, `cleared`, `unavailable`; with `blocked`
   * once another tab does not let go, and settles when called again as soon as that does; with `failed` where the database
   * cannot be upgraded, which is left as it was.
   */
  open(): Promise<void>;
  close(): Promise<void>;
  /** Everything there is as JSON text, read without looking at it; also where `open` rejected. Rejects with `missing` where nothing is. */
  rawEverything(): Promise<string>;
  /** After `cleared`: accepts that the data is gone and begins an empty database. */
  startAfresh(): Promise<void>;
  /** Claims a document; when another tab holds it, `onHeld` is called later, once it is ours. */
  claim(id: string, onHeld: () => void): Promise<Claim>;
  /** Returns how to stop listening. */
  watch(listener: (event: StorageEvent) => void | Promise<void>): () => void;

  /** Writes synchronously what is not committed yet; false when it doesn't fit. An empty list forgets. */
  keepForExit(id: string, batches: readonly JournalBatch[]): boolean;
  /** What `keepForExit` left behind. */
  leftAtExit(id: string): readonly JournalBatch[];
}
