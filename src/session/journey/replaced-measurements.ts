import { summariseFeedback } from '#core/journey/emotion';
import { deepEqual, type JourneyCardId, type Measurement, type Touchpoint } from '#core/model';
import type { FeedbackAnswer } from '#session/ports';

/** Scales that were answered are summed up anew; what is known of the others stays. */
export function measuredFrom(
  { id, measured }: Touchpoint,
  answers: readonly FeedbackAnswer[],
): readonly Measurement[] {
  const summed = sumsOf(id, answers);
  return [...summed, ...measured.filter(({ scale }) => !summed.some((sum) => sum.scale === scale))];
}

/**
 * What a touchpoint was measured with that no kept answer accounts for – it was entered by hand, or its answers were deleted since –
 * and that gives way once the added answers are taken over.
 */
export function replacedMeasurements(
  { id, measured }: Touchpoint,
  added: readonly FeedbackAnswer[],
  kept: readonly FeedbackAnswer[],
): readonly Measurement[] {
  if (!added.some(({ touchpointId }) => touchpointId === id)) return [];
  const before = sumsOf(id, kept);
  const after = sumsOf(id, [...kept, ...added]);
  return measured.filter(
    (each) => after.some(({ scale }) => scale === each.scale) && !before.some((sum) => deepEqual(sum, each)),
  );
}

/** The answers at a touchpoint, summed up by scale. */
function sumsOf(id: JourneyCardId, answers: readonly FeedbackAnswer[]): readonly Measurement[] {
  const here = answers.filter(({ touchpointId }) => touchpointId === id);
  return [...new Set(here.map(({ scale }) => scale))].flatMap((scale) => {
    const own = here.filter((answer) => answer.scale === scale);
    const scores = own.map(({ score }) => score);
    const days = own.flatMap(({ date }) => date ?? []);
    return summariseFeedback(scale, scores, days) ?? [];
  });
}
