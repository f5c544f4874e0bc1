/**
 * random: distributions with closed-form moments, and counter-based streams of random numbers.
 * Never keeps state between draws and never calls Math.random. Invariants: a draw is a pure function of what it is for
 * (seed, replication, case, element, purpose, token); one draw makes one time, by inversion; digits don't depend on
 * the engine, since elementary functions are pure JavaScript.
 *
 *   const serve = compileSampler({ type: 'exponential', mean: 5, unit: 'min' });
 *   const draws = createDraws(seed, replication);
 *   const minutes = serve(draws.uniform(source, index, stream, purpose.duration, pathOf(lineage, visit)));
 */
export { compileSampler } from './compile-sampler.ts';
export { type Density, density } from './density.ts';
export type { Distribution, DistributionType } from './distribution.ts';
export { createDraws, type Draws } from './draws.ts';
export type { Sampler } from './families/family.ts';
export { childLineage, pathOf } from './lineage.ts';
export { moments } from './moments.ts';
export { type PurposeCode, purpose } from './purpose.ts';
export { quantile } from './quantile.ts';
export { scaled } from './scaled.ts';
export { sum } from './sum.ts';
export { validateDistribution } from './validate-distribution.ts';
export { compileWeeklyRates, type WeeklyRates } from './weekly-rates.ts';
