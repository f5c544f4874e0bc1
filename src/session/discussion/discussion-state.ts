import type { Problem } from '#core/base';
import type { CommentedId, CommentId, DecidedSide, Decision, DecisionId, Service } from '#core/model';

/** A file among what is compared. */
interface FileSide {
  readonly id: string;
  readonly fileName: string;
  readonly service: Service;
}

/** Talking about what lies on the desk. Everything is a command, one undo step each, and answers its problems. */
export interface DiscussionState {
  /** Who speaks, as typed and remembered in this browser; nobody verifies it. */
  readonly author: string;
  /** Which threads have a mark on drawing and maps. */
  readonly marked: 'open' | 'all' | 'none';

  setAuthor(author: string): void;
  setMarked(marked: DiscussionState['marked']): void;
  comment(about: CommentedId, text: string): readonly Problem[];
  reply(id: CommentId, text: string): readonly Problem[];
  rewrite(id: CommentId, text: string): readonly Problem[];
  /** Closes a thread in the name of the author, or opens it again. */
  resolve(id: CommentId, resolved: boolean): readonly Problem[];
  remove(id: CommentId): readonly Problem[];
  /**
   * What is compared, as a decision names it: ids of versions, `working`, or of files. Ids of nothing are left out.
   */
  sidesOf(ids: readonly string[], files: readonly FileSide[]): Promise<readonly DecidedSide[]>;
  /** Keeps what was decided, in the name of the author. */
  decide(decision: Pick<Decision, 'sides' | 'chosen' | 'why'>): readonly Problem[];
  removeDecision(id: DecisionId): readonly Problem[];
}
