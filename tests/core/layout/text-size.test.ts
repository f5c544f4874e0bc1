import { expect, it } from 'vitest';
import { textWidth, wrapText } from '#core/layout';

it('takes Chinese characters for as wide as they are high', () => {
  expect(textWidth('客户来电', 12)).toBe(48);
});

it('takes narrow letters for narrower than broad ones', () => {
  expect(textWidth('illi', 12)).toBeLessThan(textWidth('mwmw', 12) / 2);
});

it('breaks at blanks, and Chinese anywhere', () => {
  expect(wrapText('Check the customer claim', 100, 12)).toEqual(['Check the', 'customer claim']);
  expect(wrapText('是否需要现场查勘', 60, 12)).toEqual(['是否需要现', '场查勘']);
});

it('breaks a word that is wider than a line, and keeps line breaks', () => {
  expect(wrapText('Unbelievablylongword', 60, 12).every((line) => textWidth(line, 12) <= 60)).toBe(true);
  expect(wrapText('a\nb', 60, 12)).toEqual(['a', 'b']);
  expect(wrapText('', 60, 12)).toEqual([]);
});
