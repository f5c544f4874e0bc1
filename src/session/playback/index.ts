/**
 * playback: recorded cases on a time axis, and one case walked by hand. Never decides where a token goes: the actors do.
 *
 *   await session.playback.getState().open();
 */
export { createPlayback } from './create-playback.ts';
export { createWalkStore } from './create-walk-store.ts';
export type { PlaybackState, TokenView, WalkChoice, WalkState } from './playback-state.ts';
