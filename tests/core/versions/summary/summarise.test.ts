import type { Service } from '#core/model';
import { compareBehaviour } from '#core/versions/behaviour';
import { matchServices } from '#core/versions/matching';
import { compareStructure } from '#core/versions/structure';
import { type NumberDifference, tellNumber } from '#core/versions/numbers';
import { summarise } from '#core/versions/summary';
import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../../../src/cli/words.ts';
import { versionPairs } from '../../../support/version-pairs.ts';

const english = await wordsIn('en');
const chinese = await wordsIn('zh-CN');

const number = (measure: NumberDifference['measure'], more: Partial<NumberDifference>): NumberDifference => ({
  of: 'case',
  id: null,
  measure,
  before: 0,
  after: 0,
  difference: 0,
  interval: [0, 0],
  verdict: 'none',
  ...more,
});

const P90 = number('cycleTimeP90', {
  before: 2460,
  after: 1380,
  difference: -1080,
  interval: [-1200, -960],
  verdict: 'better',
});
const COST = number('costPerCase', {
  before: 50,
  after: 44,
  difference: -6,
  interval: [-6.5, -5.5],
  verdict: 'better',
});
const WAITING = number('waitingTime', { before: 30, after: 31, difference: 1, interval: [-1, 3] });

function said(a: Service, b: Service, numbers: readonly NumberDifference[] | null) {
  const matching = matchServices(a, b);
  const told = summarise(a, b, compareStructure(a, b, matching), compareBehaviour(a, b, matching), numbers);
  return [english, chinese].map((words) => told.map((each) => words.comparison(each.part, each)));
}

const drawn = (name: string) => versionPairs('structure').find((pair) => pair.name === name)!;

describe('the three sentences on top', () => {
  it('say what changed and what it did', () => {
    const { a, b } = drawn('one step becomes two');
    expect(said(a, b, [P90, COST, WAITING])).toEqual([
      [
        'Steps: 0 of 2 removed, 1 added, 1 changed.',
        'Cycle time that nine cases in ten stay under: 41 h → 23 h (−18 h ± 2 h).',
        'Cost per case: €50.00 → €44.00 (−12% ± 1%).',
      ],
      [
        '共 2 个环节：移除 0 个，新增 1 个，改动 1 个。',
        '九成案例不超过的周期时间：41 小时 → 23 小时（−18 小时 ± 2 小时）。',
        '每个案例的成本：€50.00 → €44.00（−12% ± 1%）。',
      ],
    ]);
  });

  it('say that no difference is shown, and how long cases wait where nothing costs anything', () => {
    const { a } = drawn('nothing changed');
    const free = number('costPerCase', {});
    expect(said(a, a, [{ ...P90, verdict: 'none' }, free, WAITING])[0]).toEqual([
      'Both are the same.',
      'Cycle time that nine cases in ten stay under: no difference shown (41 h and 23 h).',
      'Waiting per case: no difference shown (30 min and 31 min).',
    ]);
  });

  it('say without numbers that there are none, and what is different in the order of work', () => {
    const swapped = drawn('two neighbours change places');
    expect(said(swapped.a, swapped.b, null)[0]).toEqual([
      'Steps: 0 of 2 removed, 0 added, 1 changed.',
      'Differences in the order of work: 1.',
      'There are no numbers: the two were not run.',
    ]);
    const elsewhere = drawn('everything is drawn elsewhere');
    expect(said(elsewhere.a, elsewhere.b, null)[0]!.slice(0, 2)).toEqual([
      'Nothing but places on the canvas is different.',
      'Work is done in the same order.',
    ]);
    const staffed = drawn('one more person');
    expect(said(staffed.a, staffed.b, null)[0]![0]).toBe('No step was changed, but other things were: 1.');
  });
});

it('a number that cost nothing before, and shares, are told in words of their own', () => {
  const { a } = drawn('nothing changed');
  const told = [
    number('costPerCase', { after: 3, difference: 3, interval: [2, 4], verdict: 'worse' }),
    number('withinTarget', {
      before: 0.5,
      after: 0.6,
      difference: 0.1,
      interval: [0.08, 0.12],
      verdict: 'better',
    }),
  ].map((each) => english.comparison('numbers', tellNumber(a, each)));
  expect(told).toEqual([
    'Cost per case: €0.00 → €3.00.',
    'Cases within the target: 50% → 60% (+10 ± 2 percentage points).',
  ]);
});
