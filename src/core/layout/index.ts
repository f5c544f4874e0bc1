/**
 * layout: where things stand and how lines run — automatic placement of a drawing, routes of flows, places of labels.
 * Never changes a service (editing's `applyLayout` does) and never starts a worker: ELK comes in as a function.
 * Invariants: same drawing, same layout; laying out what is laid out changes nothing; right angles only.
 *
 *   const points = routeFlow(service, flow); // [{ x: 136, y: 120 }, { x: 196, y: 120 }]
 */
export { type LabelPlace, labelPosition } from './label-position.ts';
export type { RunElk } from './layout-process.ts';
export { layoutService } from './layout-service.ts';
export { labelSide } from './node-label.ts';
export { routeFlow } from './route-flow.ts';
export { textWidth, wrapText } from './text-size.ts';
