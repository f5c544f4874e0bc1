import { describe, expect, it } from 'vitest';
import { staffModels } from '../../support/closed-forms-of-staff.ts';
import { measure } from '../../support/measure.ts';

/** Seeds are 1 … 30, never chosen. The rule of 1 % holds at the longer runs of `npm run bench -- validation`. */
const SEEDS = 30;
const LIMIT = 3.5;
/** Patience with slow machines, in milliseconds; not a measurement. */
const LONG = 120_000;

describe('queueing theory of priorities, orders, batches, teams, segments and patience', () => {
  it.each(staffModels)(
    '$name: every value lies within 3.5 standard errors of the closed form',
    (model) => {
      for (const row of measure(model, SEEDS, Math.round(Math.min(6000, 400 * model.weight)))) {
        expect(Math.abs(row.inErrors), `${row.what}: ${row.mean} for ${row.expected}`).toBeLessThanOrEqual(
          LIMIT,
        );
      }
    },
    LONG,
  );
});
