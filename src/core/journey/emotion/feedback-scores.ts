import type { FeedbackScale, Measurement } from '#core/model';

/** The lowest and the highest answer of each scale. */
export const SCALE_BOUNDS: Readonly<Record<FeedbackScale, readonly [number, number]>> = {
  nps: [0, 10],
  csat: [1, 5],
  ces: [1, 7],
};

/** Answers that count for and against, after the usual reading of each scale. */
const BUCKETS: Readonly<Record<FeedbackScale, { readonly good: number; readonly bad: number }>> = {
  nps: { good: 9, bad: 6 },
  csat: { good: 4, bad: -Infinity },
  ces: { good: 6, bad: 3 },
};

/**
 * The number a scale is reported by, 100 × (share of good − share of bad answers): NPS promoters (9–10) less detractors (0–6),
 * −100 … 100 (Reichheld 2003); CSAT the share of 4 and 5, 0 … 100; CES 2.0 answers 6–7 less answers 1–3, −100 … 100. Null without answers.
 */
export function feedbackIndex(scale: FeedbackScale, scores: readonly number[]): number | null {
  if (scores.length === 0) return null;
  const { good, bad } = BUCKETS[scale];
  const balance = scores.reduce((sum, score) => sum + Number(score >= good) - Number(score <= bad), 0);
  return (100 * balance) / scores.length;
}

/** Sums answers of one scale up; null without any. `days`: those on which they were given, YYYY-MM-DD, in any order. */
export function summariseFeedback(
  scale: FeedbackScale,
  scores: readonly number[],
  days: readonly string[],
): Measurement | null {
  const n = scores.length;
  if (n === 0) return null;
  const mean = scores.reduce((sum, score) => sum + score, 0) / n;
  const squares = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0);
  const ascending = days.toSorted();
  return {
    scale,
    n,
    mean,
    sd: n < 2 ? null : Math.sqrt(squares / (n - 1)),
    from: ascending[0] ?? null,
    to: ascending.at(-1) ?? null,
  };
}
