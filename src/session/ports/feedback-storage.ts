import type { FeedbackScale } from '#core/model';

/** One answer of a customer at a touchpoint. */
export interface FeedbackAnswer {
  /** YYYY-MM-DD; null: not told. */
  readonly date: string | null;
  readonly touchpointId: string;
  readonly scale: FeedbackScale;
  readonly score: number;
  readonly comment: string;
}

/** The answers of one imported file. They stand beside the document, which holds sums of them only. */
export interface FeedbackSet {
  readonly id: string;
  readonly serviceId: string;
  readonly journeyId: string;
  /** Of the file. */
  readonly name: string;
  readonly importedAt: number;
  readonly answers: readonly FeedbackAnswer[];
}

/** Answers of customers. Rejects with a `Failure`. */
export interface FeedbackStorage {
  /** Oldest first. */
  listFeedback(serviceId: string): Promise<readonly FeedbackSet[]>;
  addFeedback(set: FeedbackSet): Promise<void>;
  deleteFeedback(id: string): Promise<void>;
}
