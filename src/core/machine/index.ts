/**
 * machine: the meaning of a process — XState machines for tokens and cases, one file per node kind, and the flat
 * table read off them. Never knows time, staff or chance: it asks for those by effects, which are data.
 * Invariant: whatever drives a process (actors or table) takes its control flow from here alone.
 */
export type { Effect, JoinRule, TokenEvent } from './effect.ts';
