/**
 * journey: what simulated customers of the open service go through along the journey map that is open, kept up to date in a worker, and
 * what real ones answered.
 * Never edits the service, never scores anything (that is core/journey/emotion), and marks what was made from something else.
 *
 *   const forecast = await session.forecast();
 *   forecast.getState().current?.record.places[touchpointId]?.wait;
 */
export { createFeedback } from './create-feedback.ts';
export { createForecast } from './create-forecast.ts';
export type { FeedbackDraft, FeedbackState } from './feedback-state.ts';
export type { ForecastState, KnownJourney } from './forecast-state.ts';
