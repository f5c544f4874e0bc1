/**
 * emotion: what customers feel along a journey map, −2 (very dissatisfied) … +2 (very satisfied) — assumed by the team, measured
 * from feedback, predicted from simulated waits — and the score of a whole journey. Never simulates, never mixes the three, never
 * guesses: where something is missing there is a reason in place of a number.
 *
 *   const ground = { model: journey.emotion, kano: touchpoint.kano, promise: 10, base: 1 };
 *   emotionAt(ground, { wait: 15, breached: false, repeats: 0 }).value; // 0.5 where one-dimensional
 */
export { assumedAt } from './base-of.ts';
export { bandPath, curvePath } from './curve-path.ts';
export { curveColour, type CurveKind, CURVE_LOOKS, MOST_VOICES } from './curve-look.ts';
export { curvePlaces, emotionAtY, emotionY } from './curve-places.ts';
export { emotionAt } from './emotion-at.ts';
export { feedbackIndex, SCALE_BOUNDS, summariseFeedback } from './feedback-scores.ts';
export { type EmotionFit, fitEmotion } from './fit-emotion.ts';
export { curveScore, type JourneyScore, predictedScore } from './journey-score.ts';
export { type MeasuredEmotion, measuredEmotion } from './measured-emotion.ts';
export { type Prediction, predictTouchpoint, type Unpredicted } from './predict-touchpoint.ts';
export { speakingVoices } from './speaking-voices.ts';
export { type ToldChange, toldChanges } from './told-changes.ts';
export { touchpointsOf } from './touchpoints-of.ts';
