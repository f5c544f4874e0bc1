import { expect, it } from 'vitest';
import { differenceBetween, pairedDifference } from '#core/analysis';
import type { RunOutcome } from '#core/simulation';
import { sampleOutcome } from '../../session/sample-outcome.ts';

const around = (value: number, half: number) => ({ value, ci95: [value - half, value + half] as const });

it('shows a difference whose interval leaves out 0, with the half-width of Welch', () => {
  // Equal half-widths h of 10 replications each: se = h ÷ t₉, df = 18, half = t₁₈ · √2 · h ÷ t₉ (2.10092 and 2.26216).
  const { value, ci95, shown } = differenceBetween(around(41, 3), 10, around(23, 3), 10);
  expect(value).toBe(-18);
  expect(ci95?.[1]).toBeCloseTo(-18 + (2.10092 * Math.SQRT2 * 3) / 2.26216, 4);
  expect(shown).toBe(true);
});

it('shows none where the interval contains 0, or where a run has no interval', () => {
  expect(differenceBetween(around(41, 3), 10, around(39, 3), 10).shown).toBe(false);
  expect(differenceBetween(around(41, 3), 10, { value: 3, ci95: null }, 1)).toEqual({
    value: -38,
    ci95: null,
    shown: false,
  });
  expect(differenceBetween(around(41, 3), 10, { value: null, ci95: null }, 10).value).toBeNull();
});

it('knows numbers without spread', () => {
  expect(differenceBetween(around(5, 0), 10, around(5, 0), 10).shown).toBe(false);
  expect(differenceBetween(around(5, 0), 10, around(6, 0), 10).shown).toBe(true);
});

/** A run whose mean cycle times per replication are known. */
function runOf(cycleTime: readonly (number | null)[], seed = 1): RunOutcome {
  const none: readonly null[] = [];
  const rest = { p90: none, waiting: none, cost: none, throughput: none, wip: none };
  return {
    ...sampleOutcome(),
    seed,
    replicated: { cycleTime, ...rest, serviceClock: none, serviceWorking: none },
  };
}

it('compares runs of one seed replication by replication, so that shared chance cancels out', () => {
  // Differences −1, −2, −3: mean −2, s = 1, half = t₂ (4.30265) ÷ √3, though the runs themselves lie far apart.
  const paired = pairedDifference(runOf([10, 50, 90]), runOf([9, 48, 87]), 'cycleTime');
  expect(paired?.value).toBe(-2);
  expect(paired?.ci95?.[0]).toBeCloseTo(-2 - 4.30265 / Math.sqrt(3), 4);
  expect(paired?.shown).toBe(false);
  expect(pairedDifference(runOf([10, 50, 90]), runOf([9, 49, 89]), 'cycleTime')?.shown).toBe(true);
});

it('pairs only what both runs have, and no runs of other seeds', () => {
  expect(pairedDifference(runOf([10, null, 30, 40]), runOf([12, 9, 33]), 'cycleTime')?.value).toBe(2.5);
  expect(pairedDifference(runOf([10]), runOf([12]), 'cycleTime')).toEqual({
    value: 2,
    ci95: null,
    shown: false,
  });
  expect(pairedDifference(runOf([10, 20]), runOf([12, 20], 2), 'cycleTime')).toBeNull();
  expect(pairedDifference(sampleOutcome(), runOf([12, 20]), 'cycleTime')).toBeNull();
});
