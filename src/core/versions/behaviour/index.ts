/**
 * versions/behaviour: what is different in the order in which cases do things, read off the token game of two matched services.
 * Never knows a rule of control flow of its own (that is the machine's), nor time, staff or chance. Invariant: a service
 * compared with itself, or with a copy that was redrawn, behaves the same.
 *
 *   compareBehaviour(asIs, toBe, matching)[0]; // { code: 'order', at: ['check', 'offer'], before: 'before', after: 'parallel', … }
 */
export type { BehaviourDifference } from './behaviour.ts';
export { compareBehaviour } from './compare-behaviour.ts';
export { tellBehaviour } from './tell-behaviour.ts';
