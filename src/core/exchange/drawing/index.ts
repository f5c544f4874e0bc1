/**
 * exchange/drawing: a whole canvas as one stand-alone picture, pure SVG. Never touches a DOM and never writes words of its
 * own. Invariant: text from the model is always escaped.
 *
 *   const svg = drawServiceSvg(service, { theme: 'light' });
 */
export { arrowLine } from './draw-flow.ts';
export { drawingBox } from './drawing-box.ts';
export { drawServiceSvg, type NodeOverlay } from './draw-service-svg.ts';
export { drawSign } from './draw-sign.ts';
export { type Palette, paletteOf } from './palette.ts';
export { seenLine } from './seen-line.ts';
export { fittingLines, FONTS, num, textBlock } from './svg-text.ts';
