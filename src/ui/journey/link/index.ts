/**
 * link: what connects journey maps and processes on the screen — bindings from both sides, what is not bound, maps proposed
 * from a process, and the walk through a journey.
 * Never works a proposal out by itself: drafts, places and ways come from core/journey, changes are commands.
 *
 *   <BindingField cardId={touchpoint.id} />
 */
export { BindingField } from './binding-field.tsx';
export { JourneyScreens } from './journey-screens.tsx';
export { MapAndProcess } from './map-and-process.tsx';
export { TouchpointsOfStep } from './touchpoints-of-step.tsx';
