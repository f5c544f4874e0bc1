import { readFeedback as read } from '#core/exchange/feedback';
import type { FeedbackScale } from '#core/model';
import { expect, test } from 'vitest';

const readFeedback = (text: string, scale: FeedbackScale) => {
  const table = read(text, scale);
  if (!table.ok) throw new Error(table.problems[0]?.code);
  return table.value;
};

test('columns are known by their headings, in any order and either language', () => {
  const english = readFeedback(
    'score,Date,Touchpoint,scale,comment\n9,2026-03-01,Desk,NPS,"Quick, friendly"\n',
    'csat',
  );
  expect(english).toEqual({
    rows: [
      { line: 2, date: '2026-03-01', touchpoint: 'Desk', scale: 'nps', score: 9, comment: 'Quick, friendly' },
    ],
    skipped: [],
    missing: [],
    hasScale: true,
  });
  const chinese = readFeedback('\uFEFF日期;触点;评分;评论\n2026/3/1;柜台;4;很好\n', 'csat');
  expect(chinese.rows).toEqual([
    { line: 2, date: '2026-03-01', touchpoint: '柜台', scale: 'csat', score: 4, comment: '很好' },
  ]);
  expect(chinese.hasScale).toBe(false);
  const named = readFeedback(
    '提交时间\t环节\t分值\t指标\t评价\n2026年3月1日\t柜台\t9\t净推荐值\t快\n',
    'csat',
  );
  expect(named.rows).toEqual([
    { line: 2, date: '2026-03-01', touchpoint: '柜台', scale: 'nps', score: 9, comment: '快' },
  ]);
});

test('what is not understood is told with its line, and nothing of it is read', () => {
  const { rows, skipped } = readFeedback(
    [
      'date,touchpoint,score,scale,comment',
      '2026-02-30,Desk,3,csat,no such day',
      '2026-02-28,Desk,6,csat,beyond the scale',
      '2026-02-28,Desk,,csat,nothing',
      '2026-02-28,,3,csat,nowhere',
      '2026-02-28,Desk,3,stars,another scale',
      '',
      ',Desk,"3,5",csat,"two',
      'lines, and ""quotes"""',
      '2026-02-28,Desk,3,csat,fine',
    ].join('\r\n'),
    'csat',
  );
  expect(skipped).toEqual([
    { line: 2, why: 'date', text: '2026-02-30' },
    { line: 3, why: 'score', text: '6' },
    { line: 4, why: 'score', text: '' },
    { line: 5, why: 'noTouchpoint', text: '2026-02-28  3 csat nowhere' },
    { line: 6, why: 'scale', text: 'stars' },
  ]);
  expect(rows.map(({ line, score, comment }) => [line, score, comment])).toEqual([
    [8, 3.5, 'two\nlines, and "quotes"'],
    [10, 3, 'fine'],
  ]);
});

test('without a touchpoint or a score there is nothing to read', () => {
  expect(readFeedback('date,comment\n2026-01-01,hm\n', 'nps').missing).toEqual(['touchpoint', 'score']);
  expect(readFeedback('', 'nps')).toMatchObject({ rows: [], missing: ['touchpoint', 'score'] });
});
