/**
 * exchange/drawing: how a service looks, as pure SVG — the signs of BPMN and a whole canvas as one stand-alone picture.
 * Never touches a DOM and never writes words of its own. Invariant: text from the model is always escaped.
 *
 *   const sign = taskMarker('user'); // sign.paths on a grid of sign.size
 */
export { drawServiceSvg } from './draw-service-svg.ts';
export {
  eventMarker,
  eventRings,
  GATEWAY_OUTLINE,
  gatewayMarker,
  LOCK_MARKER,
  placeholderShape,
  type Sign,
  taskMarker,
} from './symbols.ts';
