import { records } from '#core/base';
import { commentedName, isCommentable, type Service } from '#core/model';
import { drop, put } from './records.ts';

/**
 * Comments outlive what they are about, because they often say why it went: they remember its name and are about nothing
 * any more. Replies go with their thread.
 */
export function withoutStaleAnchors(before: Service, after: Service): Service {
  const all = records(after.comments);
  if (all.length === 0) return after;
  const lost = all.filter(({ about }) => about !== null && !isCommentable(after, about));
  const kept = put(
    after,
    'comments',
    lost.map((comment) => ({
      ...comment,
      about: null,
      was: commentedName(before, comment.about ?? ''),
    })),
  );
  const orphans = all.filter(({ replyTo }) => replyTo !== null && !Object.hasOwn(after.comments, replyTo));
  return drop(
    kept,
    'comments',
    orphans.map(({ id }) => id),
  );
}
