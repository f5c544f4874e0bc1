/**
 * workers: what takes long, away from the screen — simulation, placement, reading, checking — over a small typed
 * protocol. Never loses a call: it is answered, or rejected when its worker throws, hangs, dies or is stopped.
 *
 *   const { simulation } = createBrowserWorkers();
 */
export { createBrowserWorkers } from './browser-workers.ts';
