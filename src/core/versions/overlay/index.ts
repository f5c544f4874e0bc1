/**
 * versions/overlay: the drawings of two matched services in one plane. Never draws anything and never says what differs.
 * Invariant: a service on itself is not shifted, and a copy that stands elsewhere as a whole lies on it exactly.
 *
 *   const { x, y } = alignDrawings(asIs, toBe, matching.toB); // add to the places of the first
 */
export { alignDrawings } from './align-drawings.ts';
export { processOnly } from './process-only.ts';
