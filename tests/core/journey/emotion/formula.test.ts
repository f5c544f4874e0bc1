import { readFileSync } from 'node:fs';
import { emotionAt } from '#core/journey/emotion';
import { DEFAULT_EMOTION, type KanoClass } from '#core/model';
import { expect, test } from 'vitest';

interface Row {
  readonly kano: KanoClass;
  readonly promise: number;
  readonly base: number;
  readonly wait: number;
  readonly breached: boolean;
  readonly repeats: number;
  readonly emotion: number;
  readonly because: string;
}

const rows = JSON.parse(
  readFileSync(new URL('../../../fixtures/emotion/formula.json', import.meta.url), 'utf8'),
) as readonly Row[];

test.each(rows)('$kano, promised $promise, waited $wait: $because', ({ emotion, ...row }) => {
  const { value } = emotionAt({ model: DEFAULT_EMOTION, ...row }, row);
  expect(value).toBeCloseTo(emotion, 12);
});

test('the terms of the formula are told as they were put in', () => {
  const ground = { model: DEFAULT_EMOTION, kano: 'mustBe', promise: 20, base: 1.5 } as const;
  expect(emotionAt(ground, { wait: 25, breached: true, repeats: 1 })).toEqual({
    x: -0.25,
    g: -0.25,
    v: -0.5,
    breach: 1,
    repeats: 0.5,
    value: -0.5,
  });
});
