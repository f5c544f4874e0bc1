import { describe, expect, it } from 'vitest';
import { parseCondition, renameName, renameWord } from '#core/feel';

const KNOWN = ['amount', 'claim amount', 'kind', 'segment', 'customer segment'];

describe('a condition whose attribute gets another name', () => {
  it.each([
    ['amount > 1000', 'sum > 1000'],
    ['amount>1000 and amount<2000', 'sum>1000 and sum<2000'],
    ['= amount > 1', '= sum > 1'],
    ['${amount > 1}', '${sum > 1}'],
    ['kind = "amount" and amount > 3', 'kind = "amount" and sum > 3'],
    ['kind = "\\"amount\\"" or amount = 1', 'kind = "\\"amount\\"" or sum = 1'],
    ['claim amount > amount', 'claim amount > sum'],
    ['claim  amount > 2', 'claim  amount > 2'],
    ['amounts > 1', 'amounts > 1'],
    ['my_amount > 1', 'my_amount > 1'],
    ['order.amount > 1', 'order.amount > 1'],
    ['abs(amount) > 1', 'abs(sum) > 1'],
    ['amount(3) > 1', 'amount(3) > 1'],
    ['amount in [1..5] // amount', 'sum in [1..5] // amount'],
    ['amount /* of amount */ > 1', 'sum /* of amount */ > 1'],
    ['if amount > 1 then true else false', 'if sum > 1 then true else false'],
    ['some amount in [1, 2] satisfies amount > 1', 'some amount in [1, 2] satisfies amount > 1'],
    ['some x in [1, 2] satisfies x > amount', 'some x in [1, 2] satisfies x > sum'],
    ['{amount: 1}.amount = 1', '{amount: 1}.amount = 1'],
    ['kind = "x"', 'kind = "x"'],
    ['', ''],
  ])('%s → %s', (before, after) => {
    expect(renameName(before, 'amount', 'sum', KNOWN)).toBe(after);
  });

  it.each([
    ['claim  amount > amount', 'claim amount', 'damage', 'damage > amount'],
    ['金额 > 1000 and segment = "金额"', '金额', '索赔 金额', '索赔 金额 > 1000 and segment = "金额"'],
    [
      'date and time("2026-01-01T00:00:00") > time',
      'time',
      'moment',
      'date and time("2026-01-01T00:00:00") > moment',
    ],
  ])('%s, of names with blanks and of other scripts', (before, from, to, after) => {
    expect(renameName(before, from, to, [...KNOWN, '金额', 'time'])).toBe(after);
  });

  it.each(['some sum in [1, 2] satisfies sum > amount', '{sum: amount}.sum > 1'])(
    'is not changed where the new name would be taken for another: %s',
    (condition) => {
      expect(renameName(condition, 'amount', 'sum', KNOWN)).toBeNull();
    },
  );

  it.each([
    'amount > 1000',
    'not(amount <= 3) and kind = "amount"',
    'if amount > 1 then claim amount > 3 else false',
  ])('is read by FEEL as before, under the new name: %s', (before) => {
    const fields = (name: string) =>
      [name, 'claim amount', 'kind'].map((each) => ({ name: each, examples: each === 'kind' ? ['x'] : [2] }));
    const after = renameName(before, 'amount', 'final sum', KNOWN) ?? '';
    const [old, now] = [parseCondition(before, fields('amount')), parseCondition(after, fields('final sum'))];
    if (!old.ok || !now.ok) throw new Error('Both are FEEL.');
    expect(now.value.reads).toEqual(old.value.reads.map((name) => (name === 'amount' ? 'final sum' : name)));
  });
});

describe('a condition that asks for a segment which gets another name', () => {
  it.each([
    ['segment = "VIP"', 'segment = "Gold $& \\"1\\""'],
    ['segment!="VIP" and kind = "VIP"', 'segment!="Gold $& \\"1\\"" and kind = "VIP"'],
    ['"VIP" = segment', '"Gold $& \\"1\\"" = segment'],
    ['segment in ("VIP", "usual")', 'segment in ("Gold $& \\"1\\"", "usual")'],
    ['segment in ["usual","VIP"] or amount > 3', 'segment in ["usual","Gold $& \\"1\\""] or amount > 3'],
    ['segment = "VIPs"', 'segment = "VIPs"'],
    ['segments = "VIP"', 'segments = "VIP"'],
    ['order.segment = "VIP"', 'order.segment = "VIP"'],
    ['= (segment) = "VIP"', '= (segment) = "Gold $& \\"1\\""'],
    ['${segment in ("VIP (a)", "VIP")}', '${segment in ("VIP (a)", "Gold $& \\"1\\"")}'],
    ['list contains(["VIP"], segment)', 'list contains(["Gold $& \\"1\\""], segment)'],
    [
      'segment = if amount > 1 then "VIP" else "x"',
      'segment = if amount > 1 then "Gold $& \\"1\\"" else "x"',
    ],
    [
      'if kind = "VIP" then segment = "VIP" else false',
      'if kind = "VIP" then segment = "Gold $& \\"1\\"" else false',
    ],
    ['starts with(segment, "VIP")', 'starts with(segment, "VIP")'],
    ['customer segment = "VIP"', 'customer segment = "VIP"'],
    ['kind = "VIP" // segment = "VIP"', 'kind = "VIP" // segment = "VIP"'],
    [
      'some segment in ["VIP"] satisfies segment = "VIP"',
      'some segment in ["VIP"] satisfies segment = "VIP"',
    ],
    ['segment = "VIP" and (', 'segment = "VIP" and ('],
  ])('%s → %s', (before, after) => {
    expect(renameWord(before, { name: 'segment', from: 'VIP', to: 'Gold $& "1"' }, KNOWN)).toBe(after);
  });

  it('is found by a name with signs of its own', () => {
    expect(renameWord('segment = "A+B (1)"', { name: 'segment', from: 'A+B (1)', to: 'C' }, KNOWN)).toBe(
      'segment = "C"',
    );
  });
});
