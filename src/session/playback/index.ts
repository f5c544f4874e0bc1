/**
 * playback: recorded cases on a time axis, and counter-examples move by move. Never decides where a token goes: the actors do.
 *
 *   await session.playback.getState().open();
 */
export { aimOf } from './aim-of.ts';
export { createExample } from './create-example.ts';
export { createPlayback } from './create-playback.ts';
export type { ExampleState } from './example-state.ts';
export type { PlaybackState, TokenView } from './playback-state.ts';
