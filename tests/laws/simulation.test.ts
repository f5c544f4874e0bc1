import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenIdentities, combine, compileRun, recordTrace, replicateAtOnce } from '#core/simulation';
import { drawService, SCENARIO } from '../support/draw-service.ts';
import { randomGeneralProcess, randomProcess } from '../support/random-processes.ts';

const options = { seed: 1, numRuns: 60 };

function compiled(drawing: Parameters<typeof drawService>[0]) {
  // last come first served, some cases of an overloaded process are never finished: enough is enough
  const run = compileRun(drawService(drawing), SCENARIO, { limits: { events: 20_000 } });
  if (!run.ok) throw new Error(JSON.stringify(run.problems));
  return run.value;
}

describe.each([
  ['with plain staff', randomProcess],
  ['with teams, batches, patience and priorities', randomGeneralProcess],
])('on any process %s', (_, randomProcesses) => {
  it('cases are conserved and every minute is accounted for', () => {
    fc.assert(
      fc.property(randomProcesses, (drawing) => {
        const run = compiled(drawing);
        expect(brokenIdentities(run, replicateAtOnce(run, 0))).toEqual([]);
      }),
      options,
    );
  });

  it('actors and table tell the same story', () => {
    fc.assert(
      fc.property(randomProcesses, (drawing) => {
        const run = compiled(drawing);
        expect(recordTrace(run, 'actors', { cases: 10 })).toEqual(recordTrace(run, 'table', { cases: 10 }));
      }),
      options,
    );
  });

  it('the same seed gives the same bytes, in whatever order replications are finished', () => {
    fc.assert(
      fc.property(randomProcesses, (drawing) => {
        const run = compiled(drawing);
        const forward = [0, 1, 2].map((index) => replicateAtOnce(run, index));
        const copy = structuredClone(run);
        const shuffled = [2, 0, 1].map((index) => structuredClone(replicateAtOnce(copy, index)));
        expect(JSON.stringify(combine(copy, shuffled))).toBe(JSON.stringify(combine(run, forward)));
      }),
      { ...options, numRuns: 25 },
    );
  });

  it('no number of an outcome is NaN or infinite', () => {
    fc.assert(
      fc.property(randomProcesses, (drawing) => {
        const run = compiled(drawing);
        const outcome = combine(run, [replicateAtOnce(run, 0), replicateAtOnce(run, 1)]);
        const wrong: unknown[] = [];
        JSON.stringify(outcome, (key, value: unknown) => {
          if (typeof value === 'number' && !Number.isFinite(value)) wrong.push([key, value]);
          return value;
        });
        expect(wrong).toEqual([]);
      }),
      { ...options, numRuns: 25 },
    );
  });
});
