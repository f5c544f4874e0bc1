/**
 * playground: levers for staff, arrivals and durations, with an answer while they are moved.
 * Never touches the document before the person says so.
 *
 *   session.playground.getState().setArrivals(1.2);
 */
export { createPlayground } from './create-playground.ts';
export type { PlaygroundState } from './playground-state.ts';
