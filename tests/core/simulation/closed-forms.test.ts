import { describe, expect, it } from 'vitest';
import { flowAnalysis, forkJoins, type KnownModel, knownModels } from '../../support/closed-forms.ts';
import { measure } from '../../support/measure.ts';

/** Seeds are 1 … 30, never chosen. The rule of 1 % holds at the longer runs of `npm run bench -- validation`. */
const SEEDS = 30;
const LIMIT = 3.5;
/** Patience with slow machines, in milliseconds; not a measurement. */
const LONG = 120_000;

/** Long enough that what is left of the empty start is far below the standard error. */
function casesOf({ weight }: KnownModel): number {
  return Math.round(Math.min(12_000, 500 * weight));
}

describe('queueing theory', () => {
  it.each(knownModels)(
    '$name: every value lies within 3.5 standard errors of the closed form',
    (model) => {
      for (const row of measure(model, SEEDS, casesOf(model))) {
        expect(Math.abs(row.inErrors), `${row.what}: ${row.mean} for ${row.expected}`).toBeLessThanOrEqual(
          LIMIT,
        );
      }
    },
    LONG,
  );

  it.each([...forkJoins, ...flowAnalysis])(
    '$name: within 1 % in a long run',
    (model) => {
      for (const row of measure(model, 10, 10_000)) expect(Math.abs(row.relative)).toBeLessThanOrEqual(0.01);
    },
    LONG,
  );
});
