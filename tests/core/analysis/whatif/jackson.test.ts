import { candidatesOf, comparePaired, type RankingPlan, rankingTable } from '#core/analysis/whatif';
import { describe, expect, it } from 'vitest';
import oracles from '../../../fixtures/oracles/closed-forms.json';
import { networks } from '../../../support/closed-forms.ts';
import { SCENARIO } from '../../../support/draw-service.ts';
import { rankAtOnce } from './rank-at-once.ts';

const CASES = 3000;
const PLAN: RankingPlan = { measure: 'cycleTime', screening: 2, finalists: 3, everyRow: 24, finalist: 24 };

/** Mean wait before `c` people who take `mean` minutes each, with `rate` arrivals a minute (Erlang C). */
function waitBefore(c: number, mean: number, rate: number): number {
  const offered = rate * mean;
  let term = 1;
  let others = 1;
  for (let k = 1; k < c; k += 1) others += term *= offered / k;
  const all = ((term * offered) / c / (1 - offered / c)) as number;
  return ((all / (others + all)) * mean) / (c - offered);
}

describe('one more person in an open Jackson network', () => {
  it.each(oracles.Jackson_rework.map((row, index) => [100 * row.rework_r, index] as const))(
    'is ranked as W(c) − W(c + 1) ranks it, %i % rework',
    (_, index) => {
      const row = oracles.Jackson_rework[index]!;
      const service = networks[index]!.service(CASES);
      const changes = candidatesOf(service, SCENARIO).filter(({ code }) => code === 'addPerson');
      expect(changes.map(({ at }) => at[0])).toEqual(['staff0', 'staff1', 'staff2']);
      const gains = row.stations.map(({ c, mean_service_min: mean, visits_per_case: visits }) => {
        const rate = row.arrivals_per_min * visits;
        return visits * (waitBefore(c, mean, rate) - waitBefore(c + 1, mean, rate));
      });
      const state = rankAtOnce(service, changes, PLAN);
      const table = rankingTable(state);

      for (const { variant, interval, verdict } of table.rows) {
        expect(verdict).toBe('better');
        expect(-interval![1]).toBeLessThan(gains[variant - 1]!);
        expect(-interval![0]).toBeGreaterThan(gains[variant - 1]!);
      }
      // What differs is told apart, in the right order; what is equal is not.
      for (const [a, gain] of gains.entries())
        for (const [b, other] of gains.entries()) {
          const isEqual = Math.abs(gain - other) < 1e-9;
          const { verdict } = comparePaired(state.samples[a + 1]!, state.samples[b + 1]!, 'cycleTime', 3);
          expect(verdict).toBe(isEqual ? 'none' : other > gain ? 'better' : 'worse');
        }
      expect(table.best).toEqual([gains.indexOf(Math.max(...gains)) + 1]);
    },
  );
});
