import type { Minutes } from '#core/base';
import type { EmotionModel, KanoClass } from '#core/model';

/** What the emotion of every customer at one touchpoint is worked out from. */
export interface EmotionGround {
  readonly model: EmotionModel;
  readonly kano: KanoClass;
  /** T: the promised or tolerated wait, ≥ 0. */
  readonly promise: Minutes;
  /** What is felt where the wait says nothing either way, −2 … +2. */
  readonly base: number;
}

/** What one customer went through there. */
export interface EmotionVisit {
  /** W, ≥ 0. */
  readonly wait: Minutes;
  readonly breached: boolean;
  /** Visits after the first. */
  readonly repeats: number;
}

/** The formula with its numbers put in; `value` = clamp(base + v − breach − repeats, −2, 2). */
export interface EmotionTerms {
  /** (T − W) / T. */
  readonly x: number;
  /** x, clamped to −1 … 1. */
  readonly g: number;
  readonly v: number;
  /** What is taken off. */
  readonly breach: number;
  readonly repeats: number;
  readonly value: number;
}

/**
 * The predicted emotion of one customer at one touchpoint. x = (T − W)/T after Maister (1985), satisfaction = perception −
 * expectation; v weighs a gain and a loss by Kano class. Where no wait at all was promised (T = 0) any wait counts as twice what
 * was promised (x = −1), and none as exactly kept (x = 0).
 */
export function emotionAt(
  { model, kano, promise, base }: EmotionGround,
  { wait, breached, repeats }: EmotionVisit,
): EmotionTerms {
  const x = promise > 0 ? (promise - wait) / promise : wait > 0 ? -1 : 0;
  const g = Math.min(1, Math.max(-1, x));
  const weight = model.kano[kano];
  const v = g >= 0 ? weight.gain * g : weight.loss * g;
  const breach = breached ? model.breach : 0;
  const again = model.repeat * repeats;
  return { x, g, v, breach, repeats: again, value: clampEmotion(base + v - breach - again) };
}

/** Onto the scale: −2 … +2. */
export function clampEmotion(value: number): number {
  return Math.min(2, Math.max(-2, value));
}
