/**
 * playback: recorded cases on a time axis, one case walked by hand, and counter-examples move by move. Never decides where a token goes: the actors do.
 *
 *   await session.playback.getState().open();
 */
export { createExample } from './create-example.ts';
export { createPlayback } from './create-playback.ts';
export { createWalkStore } from './create-walk-store.ts';
export type { ExampleState } from './example-state.ts';
export type { PlaybackState, TokenView, WalkChoice, WalkState } from './playback-state.ts';
