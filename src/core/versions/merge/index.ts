/**
 * merge: two states of a service that come from a third, made into one, record by record and field by field; and which third
 * state that is. Never overwrites anything silently and never decides what two people want differently. Invariant: what comes out is
 * sound.
 *
 *   const { service, conflicts } = mergeServices({ base, ours, theirs }, { 'nodes/check/name': 'theirs' });
 */
export { commonStates, type States } from './common-states.ts';
export type { Choices, Conflict, Merge, MergedChange, MergeSide, MergeWarning, Three } from './merge.ts';
export { mergeServices } from './merge-services.ts';
