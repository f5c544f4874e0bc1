/**
 * walk: one case followed through somebody's eyes, with the simulated waits told on the way.
 * Never decides where a token goes and never draws on the canvas; it steers the session's walk.
 */
export { WalkPanel } from './walk-panel.tsx';
