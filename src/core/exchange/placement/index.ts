/**
 * exchange/placement: gives a place to what a file leaves undrawn — nodes, lanes, pools — so that every file opens as a picture.
 * Never moves what is drawn. Invariant: deterministic; the same file always opens to the same picture.
 * A plain left-to-right grid for a first look; the layout on request is core/layout's.
 */
export { placeDrawing } from './place-drawing.ts';
