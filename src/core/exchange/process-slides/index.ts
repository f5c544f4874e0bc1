/**
 * exchange/process-slides: the drawing of a process as shapes of a slide that can be edited, whole or in parts that can be read, marked by
 * colour and sign. Never knows what the marks mean and never writes a file. Invariants: everything stands in the place it was given;
 * every node is in exactly one part.
 *
 *   const shapes = processShapes(service, marks, wholeDrawing(service), { x: 0.5, y: 1.2, width: 12.3, height: 5.5 });
 */
export { drawingScale } from './drawing-places.ts';
export type { DrawnMark } from './drawn-mark.ts';
export { fittedText } from './fitted-text.ts';
export { type DrawingPart, drawingParts, wholeDrawing } from './process-parts.ts';
export { marksWithin, processShapes } from './process-shapes.ts';
