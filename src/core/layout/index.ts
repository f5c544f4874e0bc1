/**
 * layout: how lines run and where names stand — routes of flows, places of labels; `placement` puts everything in place.
 * Never changes a service (editing's `applyLayout` does). Invariants: same drawing, same routes; right angles only.
 *
 *   const points = routeFlow(service, flow); // [{ x: 136, y: 120 }, { x: 196, y: 120 }]
 */
export { type LabelPlace, labelPosition } from './label-position.ts';
export { labelSide, outsideLabelSize } from './node-label.ts';
export { obstaclesOf } from './obstacles.ts';
export { roundedPath } from './rounded-path.ts';
export { routeFlow } from './route-flow.ts';
export { textWidth, wrapText } from './text-size.ts';
