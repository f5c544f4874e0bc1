import { describe, expect, it } from 'vitest';
import { conditionProblem, type FeelValue, type Field, holds, parseCondition } from '#core/feel';
import type { Service } from '#core/model';
import { drawService } from '../../support/draw-service.ts';

const fields: readonly Field[] = [
  { name: 'claim type', examples: ['glass', 'fire'] },
  { name: 'amount', examples: [10, 1000] },
  { name: '金额', examples: [1, 2] },
  { name: 'segment', examples: ['VIP', null] },
];

function answer(text: string, values: Readonly<Record<string, FeelValue>>): boolean {
  const parsed = parseCondition(text, fields);
  if (!parsed.ok) throw new Error(`refused: ${parsed.problems[0]?.code}`);
  return holds(
    parsed.value,
    parsed.value.reads.map((name) => values[name] ?? null),
  );
}

const refusal = (text: string) => {
  const parsed = parseCondition(text, fields);
  return parsed.ok ? null : [parsed.problems[0]?.code, parsed.problems[0]?.values['name']];
};

describe('a condition in FEEL', () => {
  it.each([
    ['amount > 1000', { amount: 1001 }, true],
    ['amount > 1000', { amount: 1000 }, false],
    ['claim type = "glass" and amount between 5 and 10', { 'claim type': 'glass', amount: 7 }, true],
    ['claim type in ("fire", "water")', { 'claim type': 'water' }, true],
    ['not(claim  type = "fire")', { 'claim type': 'fire' }, false],
    ['金额 >= 2', { 金额: 2 }, true],
    ['segment = "VIP"', { segment: null }, false],
    ['segment = null', { segment: null }, true],
    ['some x in [1, 2] satisfies x > amount', { amount: 1 }, true],
    ['count([1, 2, 3][item > amount]) > 1', { amount: 1 }, true],
    ['if amount > 3 then true else claim type = "fire"', { amount: 1, 'claim type': 'fire' }, true],
    ['true', {}, true],
  ])('%s with %o: %s', (text, values, expected) => {
    expect(answer(text, values)).toBe(expected);
  });

  it('is read without the signs of other notations', () => {
    expect(answer('=amount > 3', { amount: 4 })).toBe(true);
    expect(answer('${amount > 3}', { amount: 4 })).toBe(true);
    expect(answer('#{ amount > 3 }', { amount: 2 })).toBe(false);
  });

  it('tells which of the names it reads', () => {
    const parsed = parseCondition('amount > 3 and segment = "VIP"', fields);
    expect(parsed.ok && parsed.value.reads).toEqual(['amount', 'segment']);
  });

  it('is refused with the reason', () => {
    expect(refusal('')).toEqual(['condition.empty', undefined]);
    expect(refusal('amount >')).toEqual(['condition.syntax', undefined]);
    expect(refusal('${amount > 3 && approved}')).toEqual(['condition.syntax', undefined]);
    expect(refusal('approved = "yes"')).toEqual(['condition.unknownName', 'approved']);
    expect(refusal('order.amount > 3')).toEqual(['condition.unknownName', 'order']);
    expect(refusal('today() > date("2026-01-01")')).toEqual(['condition.clock', 'today']);
    expect(refusal('amount + 1')).toEqual(['condition.notYesOrNo', undefined]);
    expect(refusal('amount == 3')).toEqual(['condition.notYesOrNo', undefined]);
  });

  it('answers a hundred thousand times without being read again', () => {
    const parsed = parseCondition('amount > 500', fields);
    if (!parsed.ok) throw new Error('It is FEEL.');
    let yes = 0;
    for (let amount = 0; amount < 100_000; amount++) yes += holds(parsed.value, [amount % 1000]) ? 1 : 0;
    expect(yes).toBe(49_900);
  });

  it('is checked against the attributes and segments of a service', () => {
    const plain = drawService({ nodes: { start: { kind: 'startEvent' } }, flows: [] });
    const service = {
      ...plain,
      attributes: {
        a: {
          id: 'a',
          name: 'age',
          stream: 50,
          draw: { by: 'number', distribution: { type: 'uniform', min: 0, max: 90, unit: 'h' } },
        },
      },
    } as unknown as Service;
    expect(conditionProblem(service, ' ')).toBeNull();
    expect(conditionProblem(service, 'age > 65 or segment = "VIP"')).toBeNull();
    expect(conditionProblem(service, 'years > 65')).toMatchObject({
      code: 'condition.unknownName',
      severity: 'warning',
      values: { name: 'years' },
    });
  });
});
