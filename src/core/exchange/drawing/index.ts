/**
 * exchange/drawing: how a service looks, as pure SVG — the signs of BPMN and a whole canvas as one stand-alone picture.
 * Never touches a DOM and never writes words of its own. Invariant: text from the model is always escaped.
 *
 *   const sign = taskMarker('user'); // sign.paths on a grid of sign.size
 */
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
