import { type Finding, findFindings, withChanges } from '#core/analysis';
import { checkService, type Service } from '#core/model';
import { simulate } from '#core/simulation';
import { expect, it } from 'vitest';
import { en } from '../../../../src/i18n/en/index.ts';
import { SCENARIO } from '../../../support/draw-service.ts';
import { CHECKS } from './pairs/checks.ts';
import type { Pair } from './pairs/pair.ts';
import { STEPS } from './pairs/steps.ts';
import { STRUCTURE } from './pairs/structure.ts';
import { WAITS } from './pairs/waits.ts';

const PAIRS = [...WAITS, ...CHECKS, ...STEPS, ...STRUCTURE];

function found(service: Service, code: string): readonly Finding[] {
  const run = simulate(service, SCENARIO, { stop: { by: 'cases', cases: 300 }, replications: 4 });
  if (!run.ok) throw new Error(run.problems.map((each) => each.code).join());
  return findFindings(service, run.value).filter((each) => each.code === code);
}

/** What was found of the values that were worked out, with a number that is near enough written as it was worked out. */
function near(finding: Finding | undefined, { values, slack = 0.001 }: Pair): Pair['values'] {
  const isNear = (actual: unknown, value: number) => Math.abs(Number(actual) - value) <= slack * value;
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const actual = finding?.values[name] ?? Number.NaN;
      return [name, typeof value === 'number' && isNear(actual, value) ? value : actual];
    }),
  );
}

/** The faulty process with the first remedy carried out. */
function cured({ faulty, code }: Pair): Service {
  const [first] = found(faulty, code);
  const service = withChanges(faulty, first?.remedies.slice(0, 1) ?? []);
  if (service === null) throw new Error(`the remedy of ${code} cannot be carried out`);
  return service;
}

const rows = PAIRS.map((pair): [string, string, Pair] => [pair.code, pair.why, pair]);
const withRemedy = rows.filter(([, , { remedies }]) => remedies.length > 0);

it.each(rows)('%s is found, with its evidence: %s', (code, _why, pair) => {
  expect(checkService(pair.faulty)).toEqual([]);
  const [first] = found(pair.faulty, code);
  expect(first?.at.slice(0, pair.at.length)).toEqual(pair.at);
  expect(near(first, pair)).toEqual(pair.values);
  expect(first?.remedies.map((each) => each.code)).toEqual(pair.remedies);
});

it.each(rows)('%s is silent where nothing is wrong: %s', (code, _why, { fine }) => {
  expect(checkService(fine)).toEqual([]);
  expect(found(fine, code)).toEqual([]);
});

it.each(withRemedy.filter(([, , { lessens }]) => lessens === undefined))(
  '%s is gone once its first remedy is carried out: %s',
  (code, _why, pair) => {
    const after = cured(pair);
    expect(checkService(after)).toEqual([]);
    expect(found(after, code)).toEqual([]);
  },
);

it.each(withRemedy.filter(([, , { lessens }]) => lessens !== undefined))(
  '%s costs less once its first remedy is carried out: %s',
  (code, _why, pair) => {
    const cost = (service: Service) => Number(found(service, code)[0]?.values[pair.lessens ?? '']);
    expect(cost(cured(pair))).toBeLessThan(cost(pair.faulty));
  },
);

it('has a pair for every finding there is', () => {
  const codes = Object.keys(en.results.findings.kinds);
  expect([...new Set(PAIRS.map(({ code }) => code))].toSorted()).toEqual(codes.toSorted());
});
