import { journeyTable, type JourneyTableWords, writeCsv } from '#core/exchange/csv';
import type { JourneyLane } from '#core/model';
import { describe, expect, it } from 'vitest';
import { SAMPLE_JOURNEY, sampleMap } from '../../../support/sample-map.ts';

const COLUMNS =
  'stage step branchOf lane kind text channel initiator receiver owner momentOfTruth assumed measured scale n sd promisedWait severity value effort';
const same = <K extends string>(keys: readonly K[]) =>
  Object.fromEntries(keys.map((key) => [key, key])) as unknown as Record<K, string>;
const WORDS: JourneyTableWords = {
  columns: same(COLUMNS.split(' ')) as JourneyTableWords['columns'],
  lane: ({ kind, name }: JourneyLane) => name || kind,
  kinds: same(['touchpoint', 'text', 'action', 'pain', 'gain', 'opportunity']),
  customer: 'customer',
  yes: 'yes',
  scales: same(['nps', 'csat', 'ces']),
};

describe('the map as a table', () => {
  const table = journeyTable(sampleMap(), SAMPLE_JOURNEY, WORDS);

  it('has one row a card, and one for a step that has none, read step by step and lane by lane', () => {
    expect(table[0]?.join(' ')).toBe(COLUMNS);
    expect(table.slice(1).map((row) => row.slice(1, 6).join(' | '))).toEqual([
      '发现问题 |  | goal | text | 想知道进展',
      'Calls: the hotline |  | touchpoints | touchpoint | 拨打热线, "等待"',
      'Calls: the hotline |  | painsAndGains | pain | =2+3 没人接',
      'Calls: the hotline |  | painsAndGains | gain | They are kind',
      'Calls: the hotline |  | frontstagePeople | action | 倾听',
      'Calls: the hotline |  | opportunities | opportunity | 回拨',
      '再打一次 | Calls: the hotline |  |  | ',
      'section of waiting |  | backstage | action | 查档',
      'Gets 100%% of <money> |  | touchpoints | touchpoint | 收到答复',
    ]);
  });

  it('says of a touchpoint who, where, what is assumed and what was measured', () => {
    expect(table[2]?.slice(6, 17)).toEqual([
      '客服热线',
      'customer',
      '客服专员',
      '',
      'yes',
      -1.5,
      2.4,
      'csat',
      41,
      1.1,
      5,
    ]);
  });
});

describe('comma-separated text', () => {
  it('quotes what has to be quoted and begins with the mark that tells UTF-8', () => {
    expect(
      writeCsv([
        ['a', 'b,c', 'say "so"', 'two\nlines', ' padded'],
        [1.5, null, -2],
      ]),
    ).toBe('\uFEFFa,"b,c","say ""so""","two\nlines"," padded"\r\n1.5,,-2\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1', '\r=1'])(
    'never lets %j become a formula',
    (text) => {
      expect(writeCsv([[text]])).toMatch(/^\uFEFF"?'/);
    },
  );

  it('keeps apart what began with an apostrophe and what got one', () => {
    expect(writeCsv([["'=1", "it's", "'tis"]])).toBe("\uFEFF''=1,it's,'tis\r\n");
  });
});
