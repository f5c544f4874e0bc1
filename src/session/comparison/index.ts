/**
 * comparison: two to four versions, files and the working copy held against the first of them, in a worker, with what a person
 * corrected of which element is which. Never changes or stores a service, and keeps nothing once it is closed.
 *
 *   const comparison = await session.comparison();
 *   await comparison.getState().open([versionId, 'working']);
 *   await comparison.getState().addFiles([file]);
 *   comparison.getState().result?.structure.added;
 */
export type {
  ComparedOther,
  ComparisonState,
  PredictedCurves,
  WholeComparison,
} from './comparison-state.ts';
export { createComparison } from './create-comparison.ts';
