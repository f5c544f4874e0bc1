/**
 * base: the words every other part of the core is written in — units, branded ids, problems, results, tables.
 * Never knows what a service is. Invariant: no export has a side effect.
 *
 *   const parsed: Result<number> = Number.isFinite(n) ? success(n) : failure(problem('notANumber', 'error'));
 */
export type { Brand } from './brand.ts';
export { canonicalJson } from './canonical-json.ts';
export { invariant } from './invariant.ts';
export { type Problem, problem, type Severity } from './problem.ts';
export { failure, type Result, success } from './result.ts';
export { roundedShares } from './rounded-shares.ts';
export { records, type Table } from './table.ts';
export { type Minutes, minutesPer, type Money, type PerHour, type Share, type TimeUnit } from './units.ts';
