import { COMMENTED } from '#core/model';
import { knownOrNull, type Parts } from './complete-graph.ts';
import { tableOf } from './records.ts';

/**
 * Comments and decisions that lead nowhere unknown, with a remark each: a comment about what is not there is about nothing
 * any more; a reply is left out with its thread, and one that answers a reply joins its thread; a choice that is none of
 * the sides is none.
 */
export function completeDiscussion(parts: Parts, service: Readonly<Record<string, object>>) {
  const { file } = parts;
  const about = new Set([file.id, ...COMMENTED.flatMap((table) => Object.keys(service[table] ?? {}))]);
  const threads = new Set(file.comments.filter(({ replyTo }) => replyTo === null).map(({ id }) => id));
  const answered = new Map(file.comments.map(({ id, replyTo }) => [id, replyTo]));
  const comments = file.comments.flatMap((comment) => {
    const { id } = comment;
    if (comment.replyTo === null) {
      const known = knownOrNull(parts, 'comments', id, 'about', comment.about, about);
      // A name that nobody knows any more: the id says more than nothing.
      const was = known === null && comment.about !== null ? comment.was || comment.about : comment.was;
      return [{ ...comment, about: known, was: known === null ? was : '' }];
    }
    const thread = threads.has(comment.replyTo)
      ? comment.replyTo
      : (answered.get(comment.replyTo) ?? comment.replyTo);
    if (knownOrNull(parts, 'comments', id, 'replyTo', thread, threads) === null) return [];
    return [{ ...comment, about: null, was: '', replyTo: thread, resolved: null }];
  });
  const decisions = file.decisions.map((decision) => {
    const { sides, chosen } = decision;
    return { ...decision, chosen: chosen !== null && chosen < sides.length ? chosen : null };
  });
  return { comments: tableOf(comments), decisions: tableOf(decisions) };
}
