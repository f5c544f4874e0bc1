import { combine, compileRun, replicateAtOnce, type RunOutcome } from '#core/simulation';
import type { KnownModel } from './closed-forms.ts';
import { SCENARIO } from './draw-service.ts';

/** One value of a model, measured over several seeds. */
export interface Measured {
  readonly model: string;
  readonly what: string;
  readonly expected: number;
  readonly mean: number;
  readonly standardError: number;
  /** (mean − expected) in standard errors, and relative to the expected value. */
  readonly inErrors: number;
  readonly relative: number;
}

/** Runs a model once for each seed 1 … `seeds`, with `cases` cases each. */
export function measure(model: KnownModel, seeds: number, cases: number): readonly Measured[] {
  const outcomes = outcomesOf(model, seeds, cases);
  return model.values.map(({ what, expected, read }) => {
    const values = outcomes.map((outcome) => read(outcome) ?? Number.NaN);
    const mean = values.reduce((sum, value) => sum + value, 0) / seeds;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (seeds - 1);
    const standardError = Math.sqrt(variance / seeds);
    const error = mean - expected;
    return {
      model: model.name,
      what,
      expected,
      mean,
      standardError,
      inErrors: standardError > 0 ? error / standardError : error === 0 ? 0 : Math.sign(error) * Infinity,
      relative: expected === 0 ? error : error / expected,
    };
  });
}

/** The outcomes of seeds 1 … `seeds`, one replication each. */
export function outcomesOf(model: KnownModel, seeds: number, cases: number): readonly RunOutcome[] {
  const compiled = compileRun(model.service(cases), SCENARIO);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  return Array.from({ length: seeds }, (_, i) => {
    const run = { ...compiled.value, seed: i + 1 };
    return combine(run, [replicateAtOnce(run, 0)]);
  });
}
