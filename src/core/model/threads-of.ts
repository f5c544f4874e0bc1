import { records } from '#core/base';
import type { Comment } from './discussion.ts';
import type { Service } from './service.ts';

/** A comment with what was answered. */
export interface Thread {
  readonly first: Comment;
  /** Oldest first. */
  readonly replies: readonly Comment[];
}

const known = new WeakMap<Service['comments'], readonly Thread[]>();

/** Every thread, the one that was begun last first. The same threads for the same comments. */
export function threadsOf({ comments }: Pick<Service, 'comments'>): readonly Thread[] {
  const before = known.get(comments);
  if (before !== undefined) return before;
  const list = records(comments).toSorted(byTime);
  const threads = list
    .filter(({ replyTo }) => replyTo === null)
    .map((first) => ({ first, replies: list.filter(({ replyTo }) => replyTo === first.id) }))
    .toReversed();
  known.set(comments, threads);
  return threads;
}

/** Ties (two people's copies merged) are broken by id, so that everybody sees the same order. */
function byTime(a: Comment, b: Comment): number {
  return a.writtenAt - b.writtenAt || (a.id < b.id ? -1 : 1);
}
