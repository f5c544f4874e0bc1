/**
 * editing/discussion: what is said about a service, as pure commands: comments with their replies, and decisions between
 * versions; a book of its own, loaded with the panel. Never reads a clock: whoever calls says when it was.
 * As all commands: bad input is answered by problems, an error leaves the service as it came in, what a command takes away
 * nothing refers to any more (see `runFrom`): replies go with the comment they answer.
 *
 *   runFrom(discussionCommands, 'addComment', service, { about: nodeId, text, author, now }, newId);
 */
import type { CommandBook } from '../commands.ts';
import { addComment, removeComment, replyToComment, resolveComment, setComment } from './comments.ts';
import { addDecision, removeDecision } from './decisions.ts';

/** Every command of discussions by the name it has in the history and in the journal. */
export const discussionCommands = {
  addComment,
  replyToComment,
  setComment,
  resolveComment,
  removeComment,
  addDecision,
  removeDecision,
} as const satisfies CommandBook;
