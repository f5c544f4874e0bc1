import { readFileSync } from 'node:fs';
import { feedbackIndex, measuredEmotion, summariseFeedback } from '#core/journey/emotion';
import { type Measurement, PLAIN_TOUCHPOINT, type Touchpoint } from '#core/model';
import { describe, expect, test } from 'vitest';

interface Example {
  readonly id: string;
  readonly input: {
    readonly scores?: readonly (number | null)[];
    readonly counts?: Readonly<Record<string, number>>;
  };
  readonly expected: { readonly nps?: number; readonly index?: number };
}

const examples = JSON.parse(
  readFileSync(new URL('../../../fixtures/emotion/feedback.json', import.meta.url), 'utf8'),
) as readonly Example[];

test.each(examples)('published example $id', ({ input, expected }) => {
  const counted = Object.entries(input.counts ?? {}).flatMap(([score, count]) =>
    Array.from({ length: count }, () => Number(score)),
  );
  const scores = [...(input.scores ?? []), ...counted].filter((score) => score !== null);
  const index = feedbackIndex(expected.nps === undefined ? 'ces' : 'nps', scores);
  expect(index).toBeCloseTo(expected.nps ?? expected.index ?? Number.NaN, 10);
});

test('satisfaction is reported as the share of 4 and 5', () => {
  expect(feedbackIndex('csat', [1, 3, 4, 5])).toBe(50);
  expect(feedbackIndex('csat', [])).toBeNull();
});

test('answers are summed up with their spread and their days', () => {
  expect(summariseFeedback('csat', [2, 4, 4, 4], ['2026-03-04', '2026-01-09'])).toEqual({
    scale: 'csat',
    n: 4,
    mean: 3.5,
    sd: 1,
    from: '2026-01-09',
    to: '2026-03-04',
  });
  expect(summariseFeedback('nps', [7], [])).toMatchObject({ n: 1, sd: null, from: null });
  expect(summariseFeedback('nps', [], [])).toBeNull();
});

describe('a measurement on the scale of emotions', () => {
  const at = (measurement: Omit<Measurement, 'from' | 'to'>) =>
    measuredEmotion({
      ...PLAIN_TOUCHPOINT,
      measured: [{ from: null, to: null, ...measurement }],
    } as unknown as Touchpoint);

  test.each([
    ['nps', 0, -2],
    ['nps', 5, 0],
    ['nps', 10, 2],
    ['csat', 1, -2],
    ['csat', 4, 1],
    ['ces', 4, 0],
    ['ces', 7, 2],
  ] as const)('%s %d is %d', (scale, mean, value) => {
    expect(at({ scale, mean, n: 1, sd: null })).toMatchObject({ value, ci95: null });
  });

  test('has an interval as wide as the spread of the answers says', () => {
    // t(0.975, 24) = 2.0639; 2.0639 · 1 / 5 on a scale where one point of satisfaction is one of emotion
    const { ci95 } = at({ scale: 'csat', mean: 3, n: 25, sd: 1 })!;
    expect(ci95?.[0]).toBeCloseTo(-0.41278, 4);
    expect(ci95?.[1]).toBeCloseTo(0.41278, 4);
  });
});
