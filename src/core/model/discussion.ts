import type { CommentedId, CommentId, DecisionId } from './ids.ts';

/**
 * What somebody wrote about a part of the service, or answered to that: a thread is a comment with its replies, which have
 * none of their own. Nothing of it reaches a run. Names are as typed; nobody verifies them.
 */
export interface Comment {
  readonly id: CommentId;
  /** What it is about. Null: a reply, or what it was about has been removed. */
  readonly about: CommentedId | null;
  /** What that was called when it was removed; empty while it is there, and in replies. */
  readonly was: string;
  /** The comment it answers, which answers none. */
  readonly replyTo: CommentId | null;
  readonly author: string;
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly writtenAt: number;
  readonly editedAt: number | null;
  /** Who closed the thread, and when; null while it is open, and in replies. */
  readonly resolved: { readonly by: string; readonly at: number } | null;
}

/** One of those that were compared, told apart from others by what it holds. */
export interface DecidedSide {
  readonly kind: 'version' | 'working' | 'file';
  /** SHA-256 of `contentText`, as versions have it: ids of versions are others on every machine. */
  readonly contentHash: string;
  /** What it was called: of the version, or of the file; empty for a working copy. */
  readonly name: string;
  /** What its variant was called; empty for a file, and for a variant without a name. */
  readonly variant: string;
}

/** What was decided when versions had been compared. */
export interface Decision {
  readonly id: DecisionId;
  /** In the order in which they were compared, two or more. */
  readonly sides: readonly DecidedSide[];
  /** Place among the sides; null: none of them. */
  readonly chosen: number | null;
  readonly why: string;
  readonly by: string;
  /** Milliseconds since 1970. */
  readonly decidedAt: number;
}
