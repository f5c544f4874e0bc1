import type { CompiledRun } from './compiled-run.ts';

/**
 * The segments whose cases are told apart in the outcome of a run, by number, in the order of the document; −1, last, for cases
 * without one. None where no segment arrives.
 */
export function segmentGroups({ sources }: Pick<CompiledRun, 'sources'>): readonly number[] {
  const segments = [...new Set(sources.map(({ segment }) => segment))].toSorted((a, b) => a - b);
  if (segments.every((segment) => segment < 0)) return [];
  return segments[0] === -1 ? [...segments.slice(1), -1] : segments;
}
