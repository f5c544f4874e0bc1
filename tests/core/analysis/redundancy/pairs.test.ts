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
  const findings = findFindings(service, run.value);
  for (const each of findings) expect(Object.keys(en.results.findings.kinds)).toContain(each.code);
  return findings.filter((each) => each.code === code);
}

const rows = PAIRS.map((pair): [string, string, Pair] => [pair.code, pair.why, pair]);

it.each(rows)(
  '%s is found, with its evidence: %s',
  (code, _why, { faulty, at, values, remedies, slack = 0.001 }) => {
    expect(checkService(faulty)).toEqual([]);
    const [first] = found(faulty, code);
    expect(first?.at.slice(0, at.length)).toEqual(at);
    for (const [name, value] of Object.entries(values)) {
      const actual = first?.values[name];
      if (typeof value === 'string') expect(actual, name).toBe(value);
      else
        expect(Math.abs(Number(actual) - value), `${name}: ${actual}`).toBeLessThanOrEqual(
          slack * Math.max(value, 1e-6),
        );
    }
    expect(first?.remedies.map((each) => each.code)).toEqual(remedies);
  },
);

it.each(rows)('%s is silent where nothing is wrong: %s', (code, _why, { fine }) => {
  expect(checkService(fine)).toEqual([]);
  expect(found(fine, code)).toEqual([]);
});

it.each(rows.filter(([, , { remedies }]) => remedies.length > 0))(
  '%s is gone once its first remedy is carried out: %s',
  (code, _why, { faulty, lessens }) => {
    const [first] = found(faulty, code);
    const cured = withChanges(faulty, first?.remedies.slice(0, 1) ?? []);
    expect(cured && checkService(cured)).toEqual([]);
    if (cured === null) return;
    const left = found(cured, code);
    if (lessens) expect(Number(left[0]?.values['perCase'])).toBeLessThan(Number(first?.values['perCase']));
    else expect(left).toEqual([]);
  },
);

it('has a pair for every finding there is', () => {
  const codes = Object.keys(en.results.findings.kinds);
  expect([...new Set(PAIRS.map(({ code }) => code))].toSorted()).toEqual(codes.toSorted());
});
