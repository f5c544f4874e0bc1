import { parseCondition } from '#core/feel';
import { expect, test } from 'vitest';

const FIELDS = [{ name: 'amount', examples: [1] }];
const codeOf = (text: string) => parseCondition(text, FIELDS).problems[0]?.code;

test.each([
  ['a range', 'some x in 1..1000000000 satisfies x > amount'],
  ['a loop', 'count(for x in [1, 2] return x) > amount'],
  ['loops that multiply', 'some a in [1,2], b in [1,2], c in [1,2] satisfies a + b + c > amount'],
  ['a function that calls itself', '{f: function(x) f(x), r: f(amount)}.r > 1'],
  ['a pattern that tries everything', 'matches("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!", "(a+)+$")'],
  ['a pattern in another place', 'replace("a", "(a+)+$", "b") = "b"'],
])('%s is refused before it is tried', (_, text) => expect(codeOf(text)).toBe('condition.endless'));

test('a list may be gone through', () => {
  expect(parseCondition('some x in [1, 2] satisfies x > amount', FIELDS).ok).toBe(true);
});

test('what is longer than anybody writes is not read', () => {
  expect(codeOf(`amount > 1 ${'or amount > 2 '.repeat(1000)}`)).toBe('condition.tooLong');
});
