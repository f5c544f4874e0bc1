import type { PersonaId, Touchpoint } from '#core/model';
import { measuredEmotion } from './measured-emotion.ts';

/** Where a prediction starts from. */
export interface EmotionBase {
  readonly value: number;
  readonly from: 'assumed' | 'measured';
}

/** What the team assumes a persona feels (null: everybody); what is said of everyone holds for those of whom nothing is said. */
export function assumedAt({ assumed }: Touchpoint, persona: PersonaId | null): number | null {
  return (persona === null ? undefined : assumed[persona]) ?? assumed.everyone ?? null;
}

/**
 * The base of the formula: what the team assumes, and where it assumes nothing, what was measured. In this order, because what was
 * measured holds the effect of the waits already. Null: neither, so nothing can be predicted.
 */
export function baseOf(touchpoint: Touchpoint, persona: PersonaId | null): EmotionBase | null {
  const assumed = assumedAt(touchpoint, persona);
  if (assumed !== null) return { value: assumed, from: 'assumed' };
  const measured = measuredEmotion(touchpoint);
  return measured === null ? null : { value: measured.value, from: 'measured' };
}
