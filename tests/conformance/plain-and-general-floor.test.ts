import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Service } from '#core/model';
import { type CompiledRun, compileRun, recordTrace, replicateAtOnce, type RunLimits } from '#core/simulation';
import { drawService, SCENARIO } from '../support/draw-service.ts';
import { fixtureNames, readFixture } from '../support/process-fixtures.ts';
import { randomProcess } from '../support/random-processes.ts';
import { drawService12 } from '../support/service12.ts';

/** Patience with slow machines, in milliseconds; not a measurement. */
const LONG = 120_000;

/** What both floors make of a run that the plain one can do. */
function both(run: CompiledRun) {
  const on = (floor: CompiledRun['floor']) => {
    const chosen: CompiledRun = { ...run, floor };
    return { trace: recordTrace(chosen, 'table', { cases: 8 }), summary: replicateAtOnce(chosen, 0) };
  };
  return { floor: run.floor, plain: on('plain'), general: on('general') };
}

function compiled(service: Service, limits: Partial<RunLimits> = {}): CompiledRun {
  const run = compileRun(service, SCENARIO, { limits });
  if (!run.ok) throw new Error(JSON.stringify(run.problems));
  return run.value;
}

function compiledFixture(name: string): CompiledRun {
  const { fixture, service } = readFixture(name);
  return compiled(service, fixture.limits);
}

const plainNames = fixtureNames().filter((name) => compiledFixture(name).floor === 'plain');

describe('what needs no special rules', () => {
  it.each(plainNames)('%s: is the same on the general floor, to the byte', (name) => {
    const { plain, general } = both(compiledFixture(name));
    expect(general).toEqual(plain);
  });

  it('twelve steps of seven roles are, too', () => {
    const { floor, plain, general } = both(compiled(drawService12(2000)));
    expect(floor).toBe('plain');
    expect(general).toEqual(plain);
  });

  it(
    'and so is any process',
    () => {
      fc.assert(
        fc.property(randomProcess, (drawing) => {
          const { plain, general } = both(compiled(drawService(drawing)));
          expect(general).toEqual(plain);
        }),
        { seed: 2, numRuns: 40 },
      );
    },
    LONG,
  );
});
