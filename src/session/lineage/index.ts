/**
 * lineage: the states that a service came from, by content hash — its undo history and its versions — so that two copies find what
 * they have in common. Never changes anything.
 *
 *   const text = await exchange.writeThroughline(service, null, await lineageOf(ports, { workspace, desk }));
 */
export { lineageOf } from './lineage-of.ts';
export { stateHash } from './state-hash.ts';
export { type KnownStates, workingStates } from './working-states.ts';
