/**
 * statistics: from observations of a run to numbers with intervals.
 * Never knows what is being measured. Invariants: NaN never appears, an empty series gives null; combining goes in
 * replication order, so digits don't depend on the number of workers.
 *
 *   const perReplication = [12.1, 11.4, 12.9];
 *   estimate(perReplication); // { value: 12.13…, ci95: [10.26…, 13.99…] }
 */
export { batchMeans } from './batch-means.ts';
export { estimate, relativeHalfWidth } from './estimate.ts';
export { mser5 } from './mser5.ts';
export { Observations } from './observations.ts';
export { percentile } from './percentile.ts';
export { RunningMoments } from './running-moments.ts';
export { combineSamples, summariseSample } from './sample-summary.ts';
export { shareEstimate, wilsonInterval } from './share-estimate.ts';
export { TimeWeighted } from './time-weighted.ts';
