/**
 * exchange/symbols: the signs of BPMN as path data, drawn once for the canvas and for pictures. Never draws anything itself.
 *
 *   const sign = taskMarker('user'); // sign.paths on a grid of sign.size
 */
export { CARD_SIGNS, channelSign, MOMENT_OF_TRUTH } from './map-symbols.ts';
export {
  COLLAPSED_MARKER,
  eventMarker,
  eventRings,
  GATEWAY_OUTLINE,
  gatewayMarker,
  LOCK_MARKER,
  placeholderShape,
  type Sign,
  taskMarker,
} from './symbols.ts';
