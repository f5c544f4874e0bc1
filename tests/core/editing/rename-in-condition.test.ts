import { describe, expect, it } from 'vitest';
import { EMPTY_HISTORY, entryFor, record, runCommand, undo } from '#core/editing';
import { parseCondition } from '#core/feel';
import type { AttributeId, SegmentId, Service } from '#core/model';
import { renameInCondition } from '../../../src/core/editing/rename-in-condition.ts';
import { renameWordInCondition } from '../../../src/core/editing/rename-word-in-condition.ts';
import { drawService, minutes, task } from '../../support/draw-service.ts';

const KNOWN = ['amount', 'claim amount', 'kind', 'segment'];

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
    expect(renameInCondition(before, 'amount', 'sum', KNOWN)).toBe(after);
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
    expect(renameInCondition(before, from, to, [...KNOWN, '金额', 'time'])).toBe(after);
  });

  it.each(['some sum in [1, 2] satisfies sum > amount', '{sum: amount}.sum > 1'])(
    'is not changed where the new name would be taken for another: %s',
    (condition) => {
      expect(renameInCondition(condition, 'amount', 'sum', KNOWN)).toBeNull();
    },
  );

  it.each([
    'amount > 1000',
    'not(amount <= 3) and kind = "amount"',
    'if amount > 1 then claim amount > 3 else false',
  ])('is read by FEEL as before, under the new name: %s', (before) => {
    const fields = (name: string) =>
      [name, 'claim amount', 'kind'].map((each) => ({ name: each, examples: each === 'kind' ? ['x'] : [2] }));
    const after = renameInCondition(before, 'amount', 'final sum', KNOWN) ?? '';
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
  ])('%s → %s', (before, after) => {
    expect(renameWordInCondition(before, 'segment', 'VIP', 'Gold $& "1"')).toBe(after);
  });

  it('is found by a name with signs of its own', () => {
    expect(renameWordInCondition('segment = "A+B (1)"', 'segment', 'A+B (1)', 'C')).toBe('segment = "C"');
  });
});

describe('renaming an attribute', () => {
  function claims(condition: string): Service {
    return drawService({
      nodes: {
        s: { kind: 'startEvent' },
        X: { kind: 'exclusiveGateway' },
        A: task(minutes(1)),
        e: { kind: 'endEvent' },
      },
      flows: [
        ['s', 'X'],
        ['X', 'A'],
        ['X', 'e'],
        ['A', 'e'],
      ],
      attributes: {
        amount: { by: 'number', distribution: { type: 'uniform', min: 0, max: 10, unit: 'min' } },
      },
      conditions: { 'X-A': condition },
    });
  }
  const rename = (service: Service) =>
    runCommand('setAttribute', service, { id: 'amount' as AttributeId, change: { name: 'sum' } }, () => 'n');

  it('takes the conditions that read it along, in a step that is undone at once', () => {
    const before = claims('amount > 3');
    const { service: after, problems } = rename(before);
    expect(problems).toEqual([]);
    expect(after.flows['X-A' as never]).toMatchObject({ condition: 'sum > 3' });
    expect(after.attributes['amount' as never]).toMatchObject({ name: 'sum' });
    const entry = entryFor(before, after, { command: 'setAttribute', values: {} });
    const history = entry === null ? EMPTY_HISTORY : record(EMPTY_HISTORY, entry);
    expect(history.past).toHaveLength(1);
    expect(undo(after, history)?.service).toEqual(before);
  });

  it('is refused, by name, where a condition calls something of its own so', () => {
    const before = claims('some sum in [1, 2] satisfies amount > sum');
    const { service, problems } = rename(before);
    expect(service).toBe(before);
    expect(problems).toMatchObject([
      { code: 'nameOfOwn', at: ['X-A'], values: { name: 'sum', flow: 'X → A' } },
    ]);
  });
});

describe('renaming a segment', () => {
  const service = (names: readonly string[]): Service =>
    drawService({
      nodes: {
        s: { kind: 'startEvent' },
        X: { kind: 'exclusiveGateway' },
        A: task(minutes(1)),
        e: { kind: 'endEvent' },
      },
      flows: [
        ['s', 'X'],
        ['X', 'A'],
        ['X', 'e'],
      ],
      segments: Object.fromEntries(names.map((name, at) => [`s${at}`, { name }])),
      conditions: { 'X-A': 'segment = "VIP"' },
    });
  const renamed = (before: Service) =>
    runCommand('setSegment', before, { id: 's0' as SegmentId, change: { name: 'Gold' } }, () => 'n').service
      .flows;

  it('takes the conditions that ask for it along', () => {
    expect(renamed(service(['VIP', 'usual']))).toMatchObject({ 'X-A': { condition: 'segment = "Gold"' } });
  });

  it('leaves them where another is called the same', () => {
    expect(renamed(service(['VIP', 'VIP']))).toMatchObject({ 'X-A': { condition: 'segment = "VIP"' } });
  });
});
