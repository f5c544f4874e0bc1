import { describe, expect, it } from 'vitest';
import { moments } from '../../../src/core/random/index.ts';
import {
  dayOf,
  hoursText,
  parseHours,
  weeklyHours,
  withDay,
} from '../../../src/ui/inspector/calendar/hours-text.ts';
import { paintHours } from '../../../src/ui/inspector/calendar/paint-hours.ts';
import { presets } from '../../../src/ui/inspector/calendar/presets.ts';
import { familyGroups, inFamily } from '../../../src/ui/inspector/distribution/families.ts';
import { listText, parseBins, parseValues } from '../../../src/ui/inspector/distribution/list-text.ts';
import { clockTimesText, parseClockTimes } from '../../../src/ui/inspector/work/clock-times.ts';
import { numberText, parseNumber } from '../../../src/ui/inspector/fields/parse-number.ts';

describe('a number as people type it', () => {
  it.each([
    ['12', 12],
    [' 1 000 ', 1000],
    ['1,000.5', 1000.5],
    ['12,5', 12.5],
    ['１２．５', 12.5],
    ['−3', -3],
    ['.5', 0.5],
  ])('%s', (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });

  it.each(['', 'abc', '1.2.3', '12 min', '1,2,3'])('not: %s', (text) => {
    expect(parseNumber(text)).toBeNaN();
  });

  it('stands in its field without noise', () => {
    expect(numberText(0.1 + 0.2)).toBe('0.3');
  });
});

describe('measured values', () => {
  it('are read with weights and written back the same', () => {
    const { values, badLine } = parseValues('12\n\n15 × 3\n7,5*2');
    expect(badLine).toBeNull();
    expect(values).toEqual([
      { value: 12, weight: 1 },
      { value: 15, weight: 3 },
      { value: 7.5, weight: 2 },
    ]);
    expect(parseValues(listText({ type: 'empirical', values, unit: 'min' })).values).toEqual(values);
  });

  it('are ranges with any dash, also in Chinese', () => {
    expect(parseBins('5 – 10 × 3\n10-20\n20至30').bins).toEqual([
      { from: 5, to: 10, weight: 3 },
      { from: 10, to: 20, weight: 1 },
      { from: 20, to: 30, weight: 1 },
    ]);
  });

  it('name the line that cannot be read', () => {
    expect(parseValues('12\n\nabout 5').badLine).toBe(3);
    expect(parseBins('5').badLine).toBe(1);
  });
});

describe('another family', () => {
  it('keeps the average where the family has one to keep', () => {
    const means = familyGroups
      .flatMap((group) => group.types)
      .map((type) => ({ type, mean: moments(inFamily(type, 30, 10, 'min')).mean }));
    expect(means.filter(({ mean }) => !(mean > 25 && mean < 35))).toEqual([]);
  });

  it('starts from something sensible when there was nothing', () => {
    expect(inFamily('triangular', 0, 0, 'h')).toMatchObject({ mode: 1, unit: 'h' });
  });
});

describe('working hours as text', () => {
  it('are read and written back', () => {
    const hours = parseHours('9–12, 13:30-17:00 ×2');
    expect(hours).toEqual([
      { from: 540, to: 720 },
      { from: 810, to: 1020, capacity: 2 },
    ]);
    expect(hoursText(hours ?? [])).toBe('09:00–12:00, 13:30–17:00 ×2');
    expect(parseHours('')).toEqual([]);
    expect(parseHours('9：00至18：00')).toEqual([{ from: 540, to: 1080 }]);
  });

  it.each(['noon', '12–9', '9–25', '9:70–10'])('not: %s', (text) => {
    expect(parseHours(text)).toBeNull();
  });

  it('replace one day and leave the others', () => {
    const week = withDay(presets.office, 2, [{ from: 0, to: 60 }]);
    expect(dayOf(week, 2)).toEqual([{ from: 0, to: 60 }]);
    expect(dayOf(week, 3)).toEqual([{ from: 540, to: 1020 }]);
    expect(weeklyHours(week)).toBe(33);
  });
});

describe('painting on the week', () => {
  const day = [{ from: 540, to: 720 }];

  it('joins what touches', () => {
    expect(paintHours(day, 720, 780, true)).toEqual([{ from: 540, to: 780 }]);
  });

  it('cuts a hole', () => {
    expect(paintHours(day, 600, 630, false)).toEqual([
      { from: 540, to: 600 },
      { from: 630, to: 720 },
    ]);
  });

  it('keeps how many people are there', () => {
    expect(paintHours([{ from: 0, to: 120, capacity: 2 }], 60, 90, false)).toEqual([
      { from: 0, to: 60, capacity: 2 },
      { from: 90, to: 120, capacity: 2 },
    ]);
  });
});

describe('times of the day', () => {
  it('are read with or without minutes, in any order, each once', () => {
    expect(parseClockTimes('14:30, 9、09:00；24')).toEqual([540, 870, 1440]);
    expect(clockTimesText([540, 870])).toBe('09:00, 14:30');
  });

  it.each(['', 'noon', '25', '24:30', '9:60', '9-12'])('not: %s', (text) => {
    expect(parseClockTimes(text)).toBeNull();
  });
});
