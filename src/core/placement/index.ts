/**
 * placement: everything placed automatically, lanes included — ELK's layers made to respect lanes, rows and labels.
 * Never starts a worker: ELK comes in as a function. Invariant: laying out what is laid out changes nothing.
 *
 *   const placed = await layoutService(service, (graph) => elk.layout(graph));
 */
export type { RunElk } from './layout-process.ts';
export { layoutService } from './layout-service.ts';
