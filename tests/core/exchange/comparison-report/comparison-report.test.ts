import { reportDeck, reportTable, writeReportPage } from '#core/exchange/comparison-report';
import { writeCsv } from '#core/exchange/csv';
import { parseXml } from '#core/exchange/xml';
import { describe, expect, it } from 'vitest';
import { FORMULA, HOSTILE, sampleDrawing, sampleReport } from '../../../support/sample-report.ts';

describe('the page', () => {
  const page = writeReportPage(sampleReport());

  it('needs no script and no other file, and forbids both', () => {
    expect(page).not.toMatch(/<script|<link|<img|src=|href=|url\(|@import/i);
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  });

  it('says what the report says, with every text escaped', () => {
    expect(page).not.toContain(HOSTILE);
    expect(page.split('&lt;script')).toHaveLength(13);
    expect(page).toContain('<html lang="zh-CN">');
    for (const words of ['Steps: 1 of 9 removed.', '等待回复', 'Each 10 times, seed 7.', '40.125 min'])
      expect(page).toContain(words);
  });

  it('is well-formed, so that no name has opened anything', () => {
    const body = page.slice(page.indexOf('<body>'), page.indexOf('</html>'));
    expect(parseXml(body).ok).toBe(true);
  });

  it('shows numbers that tell something, and leaves the others to the table', () => {
    expect(page).not.toContain('Waiting before');
    expect(page).toContain('data-verdict="better"');
  });

  it('puts the numbers of several side by side, before each is told; a gap where one was not run', () => {
    const several = writeReportPage(sampleReport(['To-be', 'Other']));
    expect(several.indexOf('<h2>Numbers</h2>')).toBeLessThan(several.indexOf('<h2>As-is → To-be</h2>'));
    expect(several).toContain('<td class="number">–</td>');
    expect(several.split('<table><thead>')).toHaveLength(2);
  });

  it('lets no colour out of its attribute', () => {
    const report = sampleReport();
    const [pair] = report.pairs;
    const row = { ...pair!.sections[0]!.rows[0]!, colour: '"><b>' };
    const sections = [{ title: 'x', sentences: [], rows: [row] }];
    expect(writeReportPage({ ...report, pairs: [{ ...pair!, sections }] })).not.toContain('<b>');
  });

  it('prints two wide drawings on one page', () => {
    expect(page.split('<figure class="wide">')).toHaveLength(2);
    expect(page.split('<figure>')).toHaveLength(2);
  });
});

describe('the table', () => {
  const table = reportTable(sampleReport(['To-be', 'Other']));

  it('has every number with all its digits, of each of the others', () => {
    const [head = [], ...rows] = table;
    const at = (column: string) => head.indexOf(column);
    const cycle = rows.filter((row) => row[at('Name')] === 'Cycle time');
    expect(cycle).toHaveLength(1);
    expect(cycle[0]).toEqual([
      'Numbers',
      'To-be',
      'Cycle time',
      null,
      'better',
      60,
      40.125,
      40.125 - 60,
      40.125 - 61.5,
      40.125 - 58.5,
      'min',
      null,
    ]);
    expect(rows.filter((row) => row[at('Name')] === `Waiting before ${FORMULA}`)).toHaveLength(2);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head.length]));
  });

  it('is text in a spreadsheet whatever things are called', () => {
    const csv = writeCsv(table);
    expect(csv).toContain(`,'${FORMULA},`);
    expect(csv).not.toMatch(/(^|,|\n)"?=/);
  });
});

describe('the slides', () => {
  const long = sampleReport();
  const [pair] = long.pairs;
  const [section] = pair!.sections;
  const rows = Array.from({ length: 60 }, () => section!.rows[0]!);
  const deck = reportDeck({ ...long, pairs: [{ ...pair!, sections: [{ ...section!, rows }] }] });
  const tables = deck.slides.flatMap(({ shapes }) => shapes.filter((shape) => shape.kind === 'table'));

  it('are tables, shapes and words: nothing is a picture', () => {
    const kinds = deck.slides.flatMap(({ shapes }) => shapes.map(({ kind }) => kind));
    expect(new Set(kinds)).toEqual(new Set(['box', 'table', 'line', 'sign', 'bars', 'chart']));
    const texts = tables.flatMap((table) => table.rows.flat().map(({ text }) => text));
    for (const words of ['Steps: 1 of 9 removed.', '40.125 min\n-19.875 ± 1.5 min', FORMULA])
      expect(texts).toContain(words);
  });

  it('go on where a table is longer than a slide: no row is lost, none is cut', () => {
    const parts = tables.filter(({ name }) => name.endsWith('What is different'));
    expect(parts.length).toBeGreaterThan(3);
    const records = parts.flatMap((table) => table.rows.filter((row) => row.length === 4));
    expect(records).toHaveLength(60);
    const titles = deck.slides.flatMap(({ shapes }) =>
      shapes.flatMap((shape) => (shape.kind === 'box' && shape.text ? [shape.text.text] : [])),
    );
    expect(titles).toContain(`As-is → To-be: What is different · Part 1 of ${String(parts.length)}`);
    // Two lines of 12 points with their margins: more than 14 of these don't fit 5.9 inches.
    for (const { rows: part } of parts) expect(part.length).toBeLessThanOrEqual(14);
  });

  it('leave room for Chinese fonts, whose lines are higher', () => {
    const chinese = rows.map((row) => ({ ...row, lines: ['等待回复', '等待回复'] }));
    const { slides } = reportDeck({
      ...long,
      pairs: [{ ...pair!, sections: [{ ...section!, rows: chinese }] }],
    });
    const parts = slides.flatMap(({ shapes }) => shapes.filter((shape) => shape.kind === 'table'));
    // Two lines of 12 points at 1.5 with their margins: 9 of these fill 5.9 inches.
    for (const { rows: part } of parts) expect(part.length).toBeLessThanOrEqual(11);
    expect(Math.max(...parts.map(({ rows: part }) => part.length))).toBeGreaterThan(7);
  });

  it('say how numbers were made in the notes of the speaker', () => {
    const slide = deck.slides.find(({ shapes }) =>
      shapes.some((shape) => shape.kind === 'table' && shape.name === 'Numbers'),
    );
    expect(slide?.notes).toBe('Each 10 times, seed 7.');
  });
});

describe('the slides with drawings', () => {
  const deck = reportDeck(sampleReport());
  const titleOf = ({ shapes }: (typeof deck.slides)[number]) =>
    shapes.flatMap((shape) => (shape.kind === 'box' && shape.text ? [shape.text.text] : []))[0] ?? '';
  const isDrawing = (shapes: (typeof deck.slides)[number]['shapes']) =>
    shapes.some(({ kind }) => kind === 'sign');
  const drawn = deck.slides.filter(({ shapes }) => isDrawing(shapes));
  const [before, ...after] = drawn;
  const boxes = before!.shapes.filter((shape) => shape.kind === 'box');

  it('say in their title what is marked in them, or that nothing is', () => {
    expect(titleOf(before!)).toBe('As-is: 1 removed, 1 changed');
    expect(after.map(titleOf)).toEqual(['To-be: nothing differs']);
  });

  it('mark by colour and by sign, with a key of the marks that occur', () => {
    const signs = boxes.flatMap(({ text, fill, name }) =>
      text && /^[−Δ]$/.test(text.text) ? [[text.text, fill, name]] : [],
    );
    expect(signs).toEqual([
      ['−', '#f3c3bf', `${HOSTILE} · removed`],
      ['Δ', '#fbe3ae', ' · changed'],
      ['−', '#f3c3bf', 'removed 1'],
      ['Δ', '#fbe3ae', 'changed 1'],
    ]);
    const step = boxes.find(({ shape, name }) => shape === 'rounded' && name === `${HOSTILE} · removed`);
    expect(step).toMatchObject({ fill: '#f3c3bf', line: '#b3261e' });
    const lines = before!.shapes.filter((shape) => shape.kind === 'line');
    expect(lines.filter(({ colour }) => colour === '#a87400').map(({ dash }) => dash)).toEqual(['solid']);
    expect(boxes.some(({ text }) => text?.text === 'added 0')).toBe(false);
  });

  it('show a large drawing whole, then its parts that differ; every mark is on one of them, everything on its slide', () => {
    const wide = sampleReport();
    const [pair] = wide.pairs;
    const [drawing] = pair!.drawings;
    const { service } = sampleDrawing(40);
    const [one] = Object.values(drawing!.marks);
    const marks = { 'Step 3': one!, 'Step 30': one!, 'Step 31': one! };
    const { slides } = reportDeck({
      ...wide,
      pairs: [{ ...pair!, drawings: [{ ...drawing!, service, marks }] }],
    });
    const parts = slides.filter(({ shapes }) => isDrawing(shapes));
    expect(parts.map(titleOf)).toEqual([
      'As-is: 3 removed · Overview',
      expect.stringMatching(/^As-is: 1 removed · Part 1 of \d$/),
      expect.stringMatching(/^As-is: 2 removed · Part \d of \d$/),
    ]);
    for (const { shapes } of parts)
      for (const shape of shapes) {
        if (shape.kind !== 'box') continue;
        expect(shape.x).toBeGreaterThanOrEqual(0);
        expect(shape.x + shape.width).toBeLessThanOrEqual(13.333);
        expect(shape.y + shape.height).toBeLessThanOrEqual(7.5);
      }
    const texts = parts
      .slice(1)
      .flatMap(({ shapes }) => shapes.flatMap((s) => (s.kind === 'box' && s.text ? [s.text.size] : [])));
    expect(Math.min(...texts)).toBeGreaterThanOrEqual(5);
  });
});

describe('a comparison of which little is known', () => {
  const report = sampleReport();
  const [pair] = report.pairs;
  const bare = {
    ...pair!,
    drawings: [],
    journeys: [
      { ...pair!.journeys[0]!, steps: [], curves: [], scores: [], values: { title: '', head: [], rows: [] } },
    ],
  };
  const little = { ...report, pairs: [bare], numbers: { ...report.numbers, rows: [] } };

  it('makes no slide with nothing but a title, and no heading with nothing below it', () => {
    for (const { shapes } of reportDeck(little).slides) expect(shapes.length).toBeGreaterThan(1);
    expect(writeReportPage(little)).not.toContain('Journey maps');
    expect(writeReportPage(little)).not.toContain('<figure');
  });

  it('lets no colour of a step out of its attribute', () => {
    const [journey] = pair!.journeys;
    const steps = [{ ...journey!.steps[0]!, colour: '"><b>' }];
    const page = writeReportPage({ ...report, pairs: [{ ...pair!, journeys: [{ ...journey!, steps }] }] });
    expect(page).not.toContain('<b>');
  });
});

describe('the slide of times', () => {
  const report = sampleReport();
  const [cycle] = report.numbers.rows;
  const [less] = cycle!.others;
  const row = (about: string, verdict: 'better' | 'none', by: number) => ({
    ...cycle!,
    about,
    timeOf: 'element' as const,
    others: [{ ...less!, verdict, difference: by }],
  });
  const steps = Array.from({ length: 12 }, (_, at) => row(`Step ${String(at)}`, 'better', -at));
  const rows = [cycle!, row('Same', 'none', -99), ...steps];
  const { slides } = reportDeck({ ...report, numbers: { ...report.numbers, rows } });
  const found = slides.filter(({ shapes }) => shapes.some(({ kind }) => kind === 'bars'));
  const [bars] = found.flatMap(({ shapes }) => shapes.filter((shape) => shape.kind === 'bars'));

  it('draws whole cases, then the steps whose times differ most; nothing of which no difference is shown', () => {
    expect(found).toHaveLength(1);
    expect(bars!.categories).toHaveLength(10);
    expect(bars!.categories.slice(0, 3)).toEqual(['Cycle time', 'Step 11', 'Step 10']);
    expect(bars!.categories).not.toContain('Same');
  });

  it('says the numbers of the screen beside bars of the values themselves', () => {
    expect(bars!.series.map(({ name, values }) => [name, values[0]])).toEqual([
      ['As-is (min)', 60],
      ['To-be (min)', 40.125],
    ]);
    const texts = found[0]!.shapes.flatMap((shape) =>
      shape.kind === 'box' && shape.text ? [shape.text.text] : [],
    );
    expect(texts).toContain('60 min → 40.125 min\n-19.875 ± 1.5 min');
  });

  it('is left out where nothing was run', () => {
    const { slides: without } = reportDeck({ ...report, numbers: { ...report.numbers, rows: [] } });
    expect(without.some(({ shapes }) => shapes.some(({ kind }) => kind === 'bars'))).toBe(false);
  });
});

describe('journey maps', () => {
  const report = sampleReport();
  const deck = reportDeck(report);
  const charts = deck.slides.flatMap(({ shapes }) => shapes.filter((shape) => shape.kind === 'chart'));
  const page = writeReportPage(report);

  it('are native charts over their steps, in parts where there are many: every value is in one of them', () => {
    expect(charts).toHaveLength(2);
    const [journey] = report.pairs[0]!.journeys;
    for (const [index, curve] of journey!.curves.entries()) {
      const values = charts.flatMap(({ series }) => series[index]!.values.filter((value) => value !== null));
      expect(values).toEqual(curve.points.map(({ value }) => Math.round(value * 100) / 100));
    }
    expect(charts[0]!.series.map(({ name }) => name)).toEqual(['As-is: Assumed', 'To-be: Assumed']);
  });

  it('show what became of each step by sign and word, on slides and on the page', () => {
    const texts = deck.slides.flatMap(({ shapes }) =>
      shapes.flatMap((shape) => (shape.kind === 'box' && shape.text ? [shape.text.text] : [])),
    );
    for (const words of ['− Moment 2\ndropped', '+ Moment 3\nnew', '= Moment 4\nkept'])
      expect(texts).toContain(words);
    for (const words of ['>Moment 2<', '>dropped<', '>+<', 'Whole journey, Assumed: −0.5 → 0 (+0.5)'])
      expect(page).toContain(words);
  });

  it('are pictures of two parts on the page, each with both curves, and a table of the values', () => {
    const figure = page.slice(
      page.indexOf('<figure class="journey">'),
      page.indexOf('</figure>', page.indexOf('<figure class="journey">')),
    );
    expect(figure.split('role="img"')).toHaveLength(3);
    expect(figure.split('stroke-opacity="0.55"')).toHaveLength(3);
    expect(page).toContain('<td>−1 → −0.5</td>');
    expect(page).toContain('Call 2 <small>dropped</small>');
  });
});
