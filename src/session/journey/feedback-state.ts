import type { Problem } from '#core/base';
import type { FeedbackTable } from '#core/exchange/feedback';
import type { FeedbackScale, JourneyCardId, Measurement } from '#core/model';
import type { FeedbackSet, ImportedFile } from '#session/ports';

/** A file that was read and not taken over yet. */
export interface FeedbackDraft extends ImportedFile {
  readonly table: FeedbackTable;
  /** The scale of scores that the file says nothing of. */
  readonly scale: FeedbackScale;
  /** By name in the file: which touchpoint is meant; null: none, its rows are left out. */
  readonly touchpoints: ReadonlyMap<string, JourneyCardId | null>;
}

/** Answers of customers to the open service. */
export interface FeedbackState {
  readonly sets: readonly FeedbackSet[];
  readonly draft: FeedbackDraft | null;
  readonly problems: readonly Problem[];

  /** Asks for a CSV file and reads it as a draft. */
  choose(): Promise<void>;
  setScale(scale: FeedbackScale): Promise<void>;
  mapTouchpoint(name: string, id: JourneyCardId | null): void;
  /**
   * What a touchpoint was measured with and loses once the draft is taken over, because no kept answer accounts for it: it was entered
   * by hand, or its answers were deleted since.
   */
  replacedAt(id: JourneyCardId): readonly Measurement[];
  /** Keeps the answers of the draft, and puts their sums into the document as one undo step. */
  take(): Promise<void>;
  putAway(): void;
  /** Deletes the answers of one file. Sums that were made of them stay in the document. */
  remove(id: string): Promise<void>;
}
