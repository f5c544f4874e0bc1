import { expect, it } from 'vitest';
import { findFindings, THRESHOLDS } from '#core/analysis';
import { countedOutcome } from './counted-outcome.ts';
import { drawnService } from './drawn-service.ts';

const service = drawnService(
  'start:s task:Intake xor:x task:Escalate task:Answer end:e',
  's>Intake Intake>x x>Escalate Escalate>Answer x>e Answer>e',
);

function run(cases: number, rare: number) {
  return countedOutcome(service, {
    's>Intake': cases,
    'Intake>x': cases,
    'x>Escalate': rare,
    'Escalate>Answer': rare,
    'Answer>e': rare,
    'x>e': cases - rare,
  });
}

it('finds a branch that almost no case takes, once, with all its steps', () => {
  expect(findFindings(service, run(10_000, 30))).toMatchObject([
    {
      code: 'neverTaken',
      severity: 'warning',
      at: ['Escalate', 'Answer', 'x>Escalate'],
      values: { name: 'Escalate', what: 'step', taken: 30, cases: 10_000, share: 0.003 },
    },
  ]);
});

it('finds a branch without a step of its own', () => {
  expect(findFindings(service, run(10_000, 9_990))).toMatchObject([
    { code: 'neverTaken', at: ['x>e'], values: { what: 'branch', taken: 10 } },
  ]);
});

it('is silent at the threshold, and with too few cases to tell', () => {
  expect(findFindings(service, run(10_000, 10_000 * THRESHOLDS.neverTaken.usual))).toEqual([]);
  expect(findFindings(service, run(599, 0))).toEqual([]);
});
