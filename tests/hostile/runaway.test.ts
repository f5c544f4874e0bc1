import { parseServiceFile } from '#core/exchange/throughline';
import type { ScenarioId } from '#core/model';
import { compileRun, replicate, simulate } from '#core/simulation';
import { expect, test } from 'vitest';
import { runaways } from '../fixtures/runaway/runaways.ts';

const BASE = 'base' as ScenarioId;
/** A thousandth of what holds in the app, so that every guard is reached at once. */
const SMALL = { events: 20_000, casesInFlight: 200, tokens: 1000, visits: 100 };

const serviceOf = (text: string) => {
  const read = parseServiceFile(text);
  if (!read.ok) throw new Error(read.problems[0]?.code);
  return read.value;
};

test('there are eight kinds', () => expect(runaways).toHaveLength(8));

test.each(runaways.map(({ kind, text }) => [kind, text] as const))(
  '%s: comes to an end and says so',
  (_, text) => {
    const service = serviceOf(text);
    const run = compileRun(service, BASE, { limits: SMALL, replications: 1 });
    if (!run.ok) throw new Error(run.problems[0]?.code);
    const replication = replicate(run.value, 0);
    for (let step = replication.next(); ; step = replication.next()) {
      if (step.done !== true) continue;
      expect(step.value.events).toBeLessThanOrEqual(SMALL.events + 1);
      break;
    }
    const outcome = simulate(service, BASE, { limits: SMALL, replications: 1 });
    const warnings = outcome.ok ? outcome.value.warnings : outcome.problems;
    const told = warnings.map(({ code }) => code);
    expect(
      told.filter((code) => /^(run\.guard|run\.loopLimited|conditionNotEvaluated)$/.test(code)),
    ).not.toEqual([]);
  },
);

test.each([
  ['events', { events: 500, casesInFlight: 5000, tokens: 5000 }],
  ['casesInFlight', { casesInFlight: 20 }],
  ['tokens', { tokens: 30 }],
] as const)('the limit of %s holds and is named', (guard, less) => {
  const { text } = runaways.at(-1)!;
  const run = compileRun(serviceOf(text), BASE, { limits: { ...SMALL, ...less }, replications: 1 });
  if (!run.ok) throw new Error(run.problems[0]?.code);
  const steps = replicate(run.value, 0);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  expect(step.value.guard).toBe(guard);
});
