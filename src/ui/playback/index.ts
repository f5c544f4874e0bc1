/**
 * playback: recorded cases as moving tokens on a time axis, and counter-examples move by move.
 * Never decides where a token goes and never draws on the canvas; it steers the session's play-back.
 */
export { ExampleBar } from './example-bar.tsx';
export { PlaybackBar } from './playback-bar.tsx';
