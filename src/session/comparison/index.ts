/**
 * comparison: two of the versions and the working copy held against each other, in a worker, with what a person corrected of which
 * element is which. Never changes a service, and keeps nothing once it is closed.
 *
 *   const comparison = await session.comparison();
 *   await comparison.getState().open(versionId, 'working');
 *   comparison.getState().result?.structure.added;
 */
export type { ComparisonState } from './comparison-state.ts';
export { createComparison } from './create-comparison.ts';
