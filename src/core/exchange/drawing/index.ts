/**
 * exchange/drawing: how a service looks, as pure SVG — the signs of BPMN and a whole canvas as one stand-alone picture.
 * Never touches a DOM and never writes words of its own. Invariant: text from the model is always escaped.
 *
 *   const sign = taskMarker('user'); // sign.paths on a grid of sign.size
 */
export { roundedPath } from './draw-flow.ts';
export { type DrawingOptions, drawServiceSvg, type NodeOverlay } from './draw-service-svg.ts';
export { type Palette, paletteOf, type Theme } from './palette.ts';
export {
  COLLAPSED_MARKER,
  type EventKind,
  type EventTrigger,
  eventMarker,
  eventRings,
  GATEWAY_OUTLINE,
  gatewayMarker,
  LOCK_MARKER,
  type PlaceholderShape,
  placeholderShape,
  type Ring,
  type Sign,
  type SymbolPath,
  taskMarker,
} from './symbols.ts';
