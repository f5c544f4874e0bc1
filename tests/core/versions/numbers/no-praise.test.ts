import type { Service } from '#core/model';
import { compareNumbers, type NumberDifference, targetVerdict } from '#core/versions/numbers';
import { summarise } from '#core/versions/summary';
import { compareBehaviour } from '#core/versions/behaviour';
import { matchServices } from '#core/versions/matching';
import { compareStructure } from '#core/versions/structure';
import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../../../src/cli/words.ts';
import { comparedAtOnce } from '../../../support/compare-at-once.ts';
import { type Drawing, drawService, exponential, minutes, task } from '../../../support/draw-service.ts';

const english = await wordsIn('en');
const chinese = await wordsIn('zh-CN');

const SCENARIO = {
  stop: { by: 'cases', cases: 400 },
  warmup: { by: 'none' },
  replications: 8,
} as const;

/** A check that half pass, then work; who does not pass comes to another end. */
const claims = (more: Partial<Drawing> = {}, passing = 0.5, after = 60): Service =>
  drawService({
    nodes: {
      start: { kind: 'startEvent' },
      check: task(minutes(10)),
      choice: { kind: 'exclusiveGateway' },
      work: task(minutes(after)),
      settled: { kind: 'endEvent' },
      rejected: { kind: 'endEvent' },
    },
    flows: [
      ['start', 'check'],
      ['check', 'choice'],
      ['choice', 'work', passing],
      ['choice', 'rejected', 1 - passing],
      ['work', 'settled'],
    ],
    scenario: SCENARIO,
    ...more,
  });

const caseNumber = (numbers: readonly NumberDifference[], measure: string) =>
  numbers.find((each) => each.of === 'case' && each.measure === measure)!;

describe('what is no gain', () => {
  it('is a shorter cycle time where fewer cases come to the end they came to', () => {
    const numbers = comparedAtOnce(claims(), claims({}, 0.2));
    expect(caseNumber(numbers, 'cycleTime').difference).toBeLessThan(0);
    expect(caseNumber(numbers, 'cycleTime')).toMatchObject({ verdict: 'different', because: 'ends' });
    expect(
      numbers.find((each) => each.of === 'node' && each.id === 'settled' && each.measure === 'visits'),
    ).toMatchObject({
      verdict: 'different',
    });
  });

  it('is one where cases are cut off before the end', () => {
    const cut = claims();
    const { 'work-settled': _, ...flows } = cut.flows as Record<string, unknown>;
    const { 'choice-work': way, ...others } = flows;
    const short = {
      ...cut,
      flows: { ...others, 'choice-work': { ...(way as object), target: 'rejected' } },
    } as Service;
    expect(caseNumber(comparedAtOnce(cut, short), 'cycleTime')).toMatchObject({
      verdict: 'different',
      because: 'ends',
    });
  });

  it('is one where customers give up', () => {
    const queue = (patience: number | null): Service =>
      drawService({
        nodes: {
          start: { kind: 'startEvent' },
          A: task(
            exponential(9),
            'desk',
            patience === null ? {} : { patience: { limit: minutes(patience), flowId: null } },
          ),
          end: { kind: 'endEvent' },
        },
        flows: [
          ['start', 'A'],
          ['A', 'end'],
        ],
        roles: { desk: 1 },
        scenario: SCENARIO,
      });
    const numbers = comparedAtOnce(queue(null), queue(5));
    expect(caseNumber(numbers, 'lost').verdict).toBe('worse');
    expect(caseNumber(numbers, 'cycleTime')).toMatchObject({ verdict: 'different', because: 'lost' });
  });

  it('but quicker work that leads to the same ends is', () => {
    const told = caseNumber(comparedAtOnce(claims(), claims({}, 0.5, 30)), 'cycleTime');
    expect(told.verdict).toBe('better');
    expect(told.because).toBeUndefined();
  });

  it('is not told of a run that ends while more of the slower cases are under way', () => {
    const horizon = { ...SCENARIO, stop: { by: 'horizon', horizon: 600 } } as const;
    const told = caseNumber(
      comparedAtOnce(claims({ scenario: horizon }), claims({ scenario: horizon }, 0.5, 10)),
      'cycleTime',
    );
    expect(told.because).toBeUndefined();
  });
});

describe('a target', () => {
  const within = (
    before: number,
    after: number,
    verdict: NumberDifference['verdict'] = 'better',
    more = {},
  ): NumberDifference => ({
    of: 'case',
    id: null,
    measure: 'withinTarget',
    before,
    after,
    difference: after - before,
    interval: [0, 0],
    verdict,
    ...more,
  });

  it.each([
    [0.71, 0.95, 'better', 'missed', 'met', true],
    [0.95, 0.71, 'worse', 'met', 'missed', true],
    [0.9, 0.99, 'better', 'met', 'met', false],
    [0.1, 0.89, 'better', 'missed', 'missed', false],
    [0.89, 0.91, 'none', 'missed', 'met', false],
  ] as const)('%d → %d (%s): %s, then %s', (before, after, verdict, was, is, flips) => {
    expect(targetVerdict(within(before, after, verdict))).toEqual({ before: was, after: is, flips });
  });

  it('is what nothing else is about', () => {
    expect(targetVerdict(within(1, 1, 'none', { measure: 'lost' }))).toBeNull();
    expect(compareNumbers([], [])).toEqual([]);
  });

  it('that flips is told in the three sentences, in both languages', () => {
    const a = claims({ process: { name: 'Claims' } });
    const matching = matchServices(a, a);
    const p90 = {
      ...within(2460, 1380),
      measure: 'cycleTimeP90',
      difference: -1080,
      interval: [-1200, -960],
      because: 'ends',
      verdict: 'different',
    } as const;
    const numbers: readonly NumberDifference[] = [
      p90,
      {
        ...p90,
        measure: 'costPerCase',
        before: 50,
        after: 44,
        difference: -6,
        interval: [-6.5, -5.5],
        because: 'lost',
      },
      within(0.95, 0.7, 'worse', { of: 'step', id: 'check' }),
      within(0.7, 0.95, 'better', { of: 'step', id: 'work' }),
    ];
    const told = summarise(a, a, compareStructure(a, a, matching), compareBehaviour(a, a, matching), numbers);
    expect(told.map((each) => english.comparison(each.part, each)).slice(1)).toEqual([
      'Cycle time that nine cases in ten stay under: 41 h → 23 h (−18 h ± 2 h). This is no gain by itself: cases come to other ends than before. Targets met now: “work”; no longer met: “check”.',
      'Cost per case: €50.00 → €44.00 (−12% ± 1%). This is no gain by itself: fewer cases complete than before.',
    ]);
    expect(chinese.comparison(told[1]!.part, told[1]!)).toBe(
      '九成案例不超过的周期时间：41 小时 → 23 小时（−18 小时 ± 2 小时）。但这本身不算改进：案例走到的结束点与之前不同。现已达到目标：“work”；不再达到目标：“check”。',
    );
  });
});
