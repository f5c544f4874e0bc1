import { describe, expect, test } from 'vitest';
import { readClipboardTable, toClipboardTable } from '../../../src/ui/journey/map/clipboard-table.ts';

describe('a table on the clipboard', () => {
  test('is rows by lines and cells by tabs, without the blank line that spreadsheets add', () => {
    expect(readClipboardTable('Calls\t4\nWaits\t\n\n')).toEqual([
      ['Calls', '4'],
      ['Waits', ''],
    ]);
  });

  test('keeps tabs, lines and quotes of a cell that stands in quotes', () => {
    expect(readClipboardTable('"two\nlines"\t"says ""no"""\tplain "as is"')).toEqual([
      ['two\nlines', 'says "no"', 'plain "as is"'],
    ]);
  });

  test('comes back as it was written', () => {
    const text = toClipboardTable([['a', 'tab\there'], ['quote "q"']]);
    expect(readClipboardTable(text)).toEqual([
      ['a', 'quote "q"'],
      ['tab\there', ''],
    ]);
  });
});
