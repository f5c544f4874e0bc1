import { expect, it } from 'vitest';
import { findFindings, THRESHOLDS } from '#core/analysis';
import { countedOutcome, estimate, summary } from './counted-outcome.ts';
import { drawnService } from './drawn-service.ts';

const service = drawnService(
  'start:s xor:j task:Fill_in xor:x task:Correct end:e',
  's>j j>Fill_in Fill_in>x x>Correct Correct>j x>e',
);

function run(returns: number) {
  const passes = 1000 + returns;
  const crossings = {
    's>j': 1000,
    'j>Fill_in': passes,
    'Fill_in>x': passes,
    'x>Correct': returns,
    'Correct>j': returns,
    'x>e': 1000,
  };
  const cost = { cost: estimate(2) };
  return countedOutcome(service, crossings, { Fill_in: { waiting: summary(7), ...cost }, Correct: cost });
}

it('tells how often work comes back and what the repeats take', () => {
  // 250 of 1250 passes are repeats: of Fill in (7 waiting + 5 work) 20 %, of Correct (5 work) all.
  const [finding] = findFindings(service, run(250)).filter(({ code }) => code === 'reworkLoop');
  expect(finding?.at[0]).toBe('Fill_in');
  expect(finding?.at).toContain('Correct>j');
  expect(finding?.values).toMatchObject({ step: 'Fill in', rate: 0.2, visits: 1.25 });
  expect(finding?.values['perCase']).toBeCloseTo(0.25 * 12 + 0.25 * 5);
  expect(finding?.values['cost']).toBeCloseTo(1);
  expect(finding?.values['share']).toBeCloseTo(0.0425);
});

it('knows a task that repeats itself', () => {
  const again = drawnService('start:s task:A end:e', 's>A A>A A>e');
  const outcome = countedOutcome(again, { 's>A': 1000, 'A>A': 1000, 'A>e': 1000 });
  expect(findFindings(again, outcome)).toMatchObject([
    { code: 'reworkLoop', values: { rate: 0.5, visits: 2 } },
  ]);
});

it('is silent where little comes back, and where nothing goes back', () => {
  const few = Math.floor((1000 * THRESHOLDS.reworkLoop.usual) / (1 - THRESHOLDS.reworkLoop.usual));
  expect(findFindings(service, run(few)).filter(({ code }) => code === 'reworkLoop')).toEqual([]);
  const straight = drawnService('start:s xor:x task:A xor:j end:e', 's>x x>A A>j x>j j>e');
  const outcome = countedOutcome(straight, { 's>x': 1000, 'x>A': 500, 'A>j': 500, 'x>j': 500, 'j>e': 1000 });
  expect(findFindings(straight, outcome)).toEqual([]);
});
