import { expect, test } from 'vitest';
import { decodeText } from '../../../src/platform/files/decode-text.ts';

const bytes = (...values: readonly number[]): ArrayBuffer => Uint8Array.from(values).buffer;
const utf16 = (text: string, littleEndian: boolean): ArrayBuffer => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index += 1)
    view.setUint16(index * 2, text.charCodeAt(index), littleEndian);
  return view.buffer;
};

test('UTF-8 with and without a mark', () => {
  expect(decodeText(new TextEncoder().encode('<a>理赔</a>').buffer)).toBe('<a>理赔</a>');
  expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0x7b, 0x7d))).toBe('{}');
});

test.each([true, false])('UTF-16 with a mark and without (little endian: %s)', (littleEndian) => {
  expect(decodeText(utf16('\uFEFF<a>é</a>', littleEndian))).toBe('<a>é</a>');
  expect(decodeText(utf16('<a>é</a>', littleEndian))).toBe('<a>é</a>');
});

test('what the XML declaration says', () => {
  const head = '<?xml version="1.0" encoding="GBK"?><a>';
  const gbk = Array.from(head, (letter) => letter.charCodeAt(0)).concat(0xc0, 0xed, 0xc5, 0xe2);
  expect(decodeText(bytes(...gbk))).toBe(`${head}理赔`);
});

test('an encoding nobody knows is read as UTF-8', () => {
  expect(decodeText(new TextEncoder().encode('<?xml encoding="klingon"?><a>é</a>').buffer)).toContain('é');
});

test('what a spreadsheet writes where it does not write UTF-8: Chinese pairs of bytes, else accents', () => {
  // 触点,评分 and 柜台,5
  const gbk = [
    0xb4, 0xa5, 0xb5, 0xe3, 0x2c, 0xc6, 0xc0, 0xb7, 0xd6, 0x0a, 0xb9, 0xf1, 0xcc, 0xa8, 0x2c, 0x35,
  ];
  expect(decodeText(bytes(...gbk))).toBe('触点,评分\n柜台,5');
  const western = Array.from('touchpoint,score\nCafé,5\nThéâtre,4', (letter) => letter.charCodeAt(0));
  expect(decodeText(bytes(...western))).toBe('touchpoint,score\nCafé,5\nThéâtre,4');
});
