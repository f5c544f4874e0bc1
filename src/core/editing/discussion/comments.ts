import { problem } from '#core/base';
import {
  type Comment,
  type CommentedId,
  type CommentId,
  commentedName,
  freshId,
  type IdSource,
  isCommentable,
  isIdTaken,
  type Service,
} from '#core/model';
import { type EditResult, edited, missing, refused } from '../edit-result.ts';
import { changed, drop, put } from '../records.ts';

/** Who says something, and when: milliseconds since 1970. */
interface Voice {
  readonly text: string;
  readonly author: string;
  readonly now: number;
}

/** Begins a thread about a part of the service. Refused: `elementMissing`, `textEmpty`. */
export function addComment(
  service: Service,
  args: Voice & { readonly about: CommentedId },
  ids: IdSource,
): EditResult {
  const { about } = args;
  if (!isCommentable(service, about)) return missing(service, about);
  return written(service, args, { about, replyTo: null }, ids);
}

/** Answers a comment; an answer to an answer joins its thread. Refused: `elementMissing`, `textEmpty`. */
export function replyToComment(
  service: Service,
  args: Voice & { readonly id: CommentId },
  ids: IdSource,
): EditResult {
  const comment = service.comments[args.id];
  if (comment === undefined) return missing(service, args.id);
  return written(service, args, { about: null, replyTo: comment.replyTo ?? comment.id }, ids);
}

/** Puts a comment or an answer in other words. Refused: `elementMissing`, `textEmpty`. */
export function setComment(
  service: Service,
  args: Pick<Voice, 'text' | 'now'> & { readonly id: CommentId },
): EditResult {
  const comment = service.comments[args.id];
  if (comment === undefined) return missing(service, args.id);
  const text = args.text.trim();
  if (text === '') return refused(service, problem('textEmpty', 'error', [args.id]));
  const next = text === comment.text ? comment : changed(comment, { text, editedAt: args.now });
  return edited(put(service, 'comments', [next]), { values: { name: subject(service, comment) } });
}

/**
 * Closes a thread, or opens it again (`by: null`). One that is closed keeps who closed it first. Refused:
 * `elementMissing` (also for an answer, which is not closed by itself).
 */
export function resolveComment(
  service: Service,
  args: { readonly id: CommentId; readonly by: string | null; readonly now: number },
): EditResult {
  const comment = service.comments[args.id];
  if (comment === undefined || comment.replyTo !== null) return missing(service, args.id);
  const { by, now } = args;
  const resolved = by === null ? null : (comment.resolved ?? { by, at: now });
  return edited(put(service, 'comments', [changed(comment, { resolved })]), {
    values: { name: subject(service, comment), open: by === null ? 1 : 0 },
  });
}

/** Takes an answer away, or a comment with its answers. Refused: `elementMissing`. */
export function removeComment(service: Service, args: { readonly id: CommentId }): EditResult {
  const comment = service.comments[args.id];
  if (comment === undefined) return missing(service, args.id);
  return edited(drop(service, 'comments', [comment.id]), { values: { name: subject(service, comment) } });
}

function written(
  service: Service,
  { text, author, now }: Voice,
  place: Pick<Comment, 'about' | 'replyTo'>,
  ids: IdSource,
): EditResult {
  const said = text.trim();
  if (said === '') return refused(service, problem('textEmpty', 'error'));
  const id = freshId<CommentId>('comment', (candidate) => isIdTaken(service, candidate), ids);
  const comment: Comment = {
    id,
    ...place,
    was: '',
    author: author.trim(),
    text: said,
    writtenAt: now,
    editedAt: null,
    resolved: null,
  };
  return edited(put(service, 'comments', [comment]), { values: { name: subject(service, comment) } });
}

/** What the thread of a comment is about, by name. */
function subject(service: Service, comment: Comment): string {
  const { about, was } = (comment.replyTo && service.comments[comment.replyTo]) || comment;
  return about === null ? was : commentedName(service, about);
}
