/**
 * soundness: can every case come to its end, whichever way is taken? The token game of a process, explored on its machines.
 * Never knows a rule of control flow of its own, nor time, staff or chance. Invariant: same service, same answer.
 *
 *   checkSoundness(service).violations; // [{ code: 'deadlock', at: ['join'], trace: [{ event: 'start', … }, …] }]
 */
export { checkSoundness } from './check-soundness.ts';
export { exploreOrders, type OrderGraph } from './explore-orders.ts';
export { replayTrace, type TraceFrame } from './replay-trace.ts';
export type { Soundness, Violation } from './soundness.ts';
export { type SoundnessFinding, tellSoundness } from './tell-soundness.ts';
