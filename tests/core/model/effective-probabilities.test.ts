import { expect, it } from 'vitest';
import { effectiveProbabilities } from '#core/model';
import { drawing, id, withFlow } from './drawing.ts';

type Stated = readonly (number | null | 'default' | { readonly default: number })[];

function shares(kind: string, stated: Stated): readonly number[] {
  const names = stated.map((_, i) => `T${i}`);
  let service = drawing(`${kind}:G ${names.map((name) => `t:${name}`).join(' ')}`);
  for (const [i, value] of stated.entries()) {
    const isDefault = value === 'default' || (typeof value === 'object' && value !== null);
    const probability =
      typeof value === 'number' ? value : typeof value === 'object' ? (value?.default ?? null) : null;
    service = withFlow(service, `G>T${i}`, { probability, isDefault });
  }
  return [...effectiveProbabilities(service, id('G')).values()].map((share) => Math.round(share * 1e9) / 1e9);
}

it('takes exclusive shares that add up to one as they are', () => {
  expect(shares('x', [0.2, 0.8])).toEqual([0.2, 0.8]);
});

it('splits the remainder equally among flows without a share', () => {
  expect(shares('x', [0.4, null, null])).toEqual([0.4, 0.3, 0.3]);
  expect(shares('x', [null, null])).toEqual([0.5, 0.5]);
});

it('gives the default flow what is missing, also on top of its own share', () => {
  expect(shares('x', [0.3, 'default'])).toEqual([0.3, 0.7]);
  expect(shares('x', [0.3, { default: 0.2 }])).toEqual([0.3, 0.7]);
});

it('scales shares that add up to anything else', () => {
  expect(shares('x', [0.2, 0.2])).toEqual([0.5, 0.5]);
  expect(shares('x', [0.9, 0.9, null])).toEqual([0.5, 0.5, 0]);
  expect(shares('x', [0, 0])).toEqual([0.5, 0.5]);
});

it('leaves inclusive chances independent and the default to when nothing else holds', () => {
  expect(shares('o', [0.9, 0.8])).toEqual([0.9, 0.8]);
  expect(shares('o', [0.4, null, 'default'])).toEqual([0.4, 0.6, 0]);
});

it('takes every flow of anything that does not choose', () => {
  expect(shares('a', [0.1, null])).toEqual([1, 1]);
  expect(shares('t', [null, null])).toEqual([1, 1]);
});
