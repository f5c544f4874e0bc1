import { readFileSync } from 'node:fs';
import { findFindings, THRESHOLDS, type ThresholdName } from '#core/analysis';
import type { Service } from '#core/model';
import { simulate } from '#core/simulation';
import { expect, it } from 'vitest';
import { SCENARIO } from '../../support/draw-service.ts';
import { CHECKS } from './redundancy/pairs/checks.ts';
import { STEPS } from './redundancy/pairs/steps.ts';
import { STRUCTURE } from './redundancy/pairs/structure.ts';
import { WAITS } from './redundancy/pairs/waits.ts';

const PAIRS = [...WAITS, ...CHECKS, ...STEPS, ...STRUCTURE];

/** Which finding falls silent where a threshold is out of its reach, and which value is. */
const SILENCED = {
  waitWorthTelling: ['batchDelay', 1],
  roleBottleneck: ['roleBottleneck', 1.1],
  stepBottleneck: ['stepBottleneck', 1],
  batchDelay: ['batchDelay', 100],
  handOff: ['handOff', 4.1],
  pingPong: ['pingPong', 1.1],
  reworkLoop: ['reworkLoop', 0.5],
  rubberStamp: ['rubberStamp', 0],
  duplicateStep: ['duplicateStep', 1.1],
  mergeable: ['mergeable', 1],
  sequentialButIndependent: ['sequentialButIndependent', 0.5],
  knockOutOrder: ['knockOutOrder', 0.5],
  cycleEfficiency: ['nonValueAdding', 0],
  nonValueAdding: ['nonValueAdding', 0.7],
  neverTaken: ['neverTaken', 0],
} as const satisfies Record<ThresholdName, readonly [code: string, value: number]>;

function codes(service: Service, thresholds: Readonly<Record<string, number>>): readonly string[] {
  const told = { ...service, profile: { ...service.profile, thresholds } };
  const run = simulate(told, SCENARIO, { stop: { by: 'cases', cases: 300 }, replications: 2 });
  if (!run.ok) throw new Error('does not run');
  return findFindings(told, run.value).map(({ code }) => code);
}

it.each(Object.entries(SILENCED))('%s is a threshold that counts', (name, [code, value]) => {
  // Where two thresholds are joined by "or", the other one is out of reach.
  const apart: Readonly<Record<string, number>> =
    name === 'cycleEfficiency' ? { nonValueAdding: 1 } : { cycleEfficiency: 0 };
  const [service] = PAIRS.filter((pair) => pair.code === code).map(({ faulty }) => faulty);
  const usual = name === 'cycleEfficiency' ? { ...apart, cycleEfficiency: 0.5 } : apart;
  expect(codes(service!, usual)).toContain(code);
  expect(codes(service!, { ...apart, [name]: value })).not.toContain(code);
});

it('a threshold that is no number a person could mean is as if there were none', () => {
  const [{ faulty }] = PAIRS.filter(({ code }) => code === 'mergeable') as [(typeof PAIRS)[number]];
  for (const mergeable of [-1, Number.NaN, Number.POSITIVE_INFINITY])
    expect(codes(faulty, { mergeable })).toContain('mergeable');
});

it('every threshold is named where the format is described', () => {
  const format = readFileSync(new URL('../../../docs/format.md', import.meta.url), 'utf8');
  const row = format.split('\n').find((line) => line.startsWith('| `thresholds` |'));
  expect(Object.keys(THRESHOLDS).filter((name) => !row?.includes(`\`${name}\``))).toEqual([]);
});
