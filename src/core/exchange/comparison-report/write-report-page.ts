import { escapeAttribute, escapeText } from '#core/exchange/xml';
import { countMarks } from './count-marks.ts';
import type {
  ComparisonReport,
  CountedMark,
  ReportNumber,
  ReportPair,
  ReportRow,
  ReportSection,
} from './report.ts';
import { writeJourneys } from './write-journeys.ts';

const STYLE = `
:root { color-scheme: light; }
body { margin: 0 auto; max-width: 1080px; padding: 28px 32px 56px; background: #fff; color: #1a1b1a;
  font: 14px/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif; }
h1 { margin: 0 0 6px; font-size: 25px; line-height: 1.25; overflow-wrap: anywhere; }
h2 { margin: 34px 0 10px; padding-top: 12px; border-top: 2px solid #0f6f66; font-size: 19px; overflow-wrap: anywhere; }
h3 { margin: 22px 0 6px; font-size: 15px; }
h1, h2, h3, caption { break-after: avoid; }
p { margin: 0 0 6px; }
.facts, .notes { color: #5a5852; }
.facts p { margin: 0; overflow-wrap: anywhere; }
.notes { margin-top: 10px; font-size: 13px; }
.summary { margin: 0; padding: 12px 16px 12px 34px; border: 1px solid #e3e0d8; border-radius: 8px; font-size: 15px; font-weight: 600;
  break-inside: avoid; }
ul { margin: 0 0 6px; padding-left: 20px; }
table { width: 100%; border-collapse: collapse; font-size: 13px; }
th, td { padding: 5px 8px; border-bottom: 1px solid #e3e0d8; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
thead th { background: #efede7; font-weight: 600; }
tbody th { font-weight: 500; }
tr { break-inside: avoid; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
td small { display: block; color: #5a5852; }
td[data-verdict='better'] small { color: #0f6f66; font-weight: 600; }
td[data-verdict='worse'] small { color: #a8322a; font-weight: 600; }
.mark { display: inline-block; width: 20px; border-radius: 10px; text-align: center; font-weight: 700; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.key { display: flex; flex-wrap: wrap; gap: 4px 18px; margin: 6px 0 0; padding: 0; list-style: none; font-size: 13px; }
.what { width: 34%; } .became { width: 16%; white-space: nowrap; }
figure { margin: 0 0 16px; break-inside: avoid; }
figcaption { margin-bottom: 4px; font-weight: 600; }
figure svg { display: block; box-sizing: border-box; width: 100%; height: auto; max-height: 78vh; border: 1px solid #e3e0d8; border-radius: 8px;
  print-color-adjust: exact; -webkit-print-color-adjust: exact; }
figure.journey svg { max-height: none; margin-bottom: 6px; border: 0; }
.key svg { display: inline-block; width: auto; border: 0; margin: 0; vertical-align: -3px; }
caption { padding: 4px 0; color: #5a5852; text-align: left; }
@page { size: A4; margin: 14mm 13mm; }
@page drawing { size: A4 landscape; margin: 12mm; }
@media print { body { max-width: none; padding: 0; font-size: 10.5pt; } table { font-size: 9pt; } .drawings { page: drawing; }
  figure svg { max-height: 160mm; } figure.wide svg { max-height: 63mm; } }
`;

/** The report as one file to read and to print on A4. Needs no script and no other file; every text is escaped. */
export function writeReportPage(report: ComparisonReport): string {
  const { language, title, facts, pairs, sections } = report;
  const isPair = pairs.length === 1;
  return (
    `<!doctype html>\n<html lang="${escapeAttribute(language)}">\n<head>\n<meta charset="utf-8">\n` +
    `<meta name="viewport" content="width=device-width, initial-scale=1">\n` +
    // Whoever opens it is promised the same as in the app: nothing runs, nothing is fetched.
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">\n` +
    `<title>${escapeText(title)}</title>\n<style>${STYLE}</style>\n</head>\n<body>\n` +
    `<h1>${escapeText(title)}</h1>\n<div class="facts">${facts.map(paragraph).join('')}</div>\n` +
    // With several others their numbers stand side by side before each is told by itself.
    (isPair ? '' : numbersPart(report)) +
    pairs.map((pair) => pairPart(report, pair, isPair ? numbersPart(report) : '')).join('') +
    sections.map((section) => sectionPart(section, 'h2')).join('') +
    `</body>\n</html>\n`
  );
}

function pairPart(report: ComparisonReport, pair: ReportPair, numbers: string): string {
  const { words } = report;
  const drawings = pair.drawings.map(
    ({ title, svg, marks }) =>
      `<figure${isWide(svg) ? ' class="wide"' : ''}><figcaption>${escapeText(title)}</figcaption>${svg}` +
      `${key(words, countMarks(Object.values(marks)))}</figure>`,
  );
  return (
    `<h2>${escapeText(pair.title)}</h2>\n<h3>${escapeText(words.summary)}</h3>\n` +
    `<ul class="summary">${pair.summary.map(item).join('')}</ul>\n` +
    numbers +
    pair.sections.map((section) => sectionPart(section, 'h3')).join('') +
    writeJourneys(report, pair) +
    (drawings.length === 0
      ? ''
      : `<div class="drawings"><h3>${escapeText(words.drawings)}</h3>${drawings.join('\n')}</div>\n`)
  );
}

/** The marks that occur in a drawing. */
function key(words: ComparisonReport['words'], counted: readonly CountedMark[]): string {
  const items = counted.map(
    (each) => `<li>${sign(each.mark.symbol, each.mark.ground)} ${escapeText(words.counted(each))}</li>`,
  );
  return items.length === 0 ? '' : `<ul class="key">${items.join('')}</ul>`;
}

function sign(symbol: string, colour: string): string {
  const ground = /^#[0-9a-f]{6}$/i.test(colour) ? ` style="background:${colour}"` : '';
  return `<span class="mark"${ground}>${escapeText(symbol)}</span>`;
}

/** Two of these go on one page, one above the other. */
function isWide(svg: string): boolean {
  const [, , width = 0, height = 0] = (/viewBox="([^"]+)"/u.exec(svg)?.[1] ?? '').split(' ').map(Number);
  return width > 2.6 * height;
}

function sectionPart({ title, sentences, rows }: ReportSection, level: 'h2' | 'h3'): string {
  const list = sentences.length === 0 ? '' : `<ul>${sentences.map(item).join('')}</ul>\n`;
  const table = rows.length === 0 ? '' : `<table><tbody>${rows.map(recordRow).join('')}</tbody></table>\n`;
  return `<${level}>${escapeText(title)}</${level}>\n${list}${table}`;
}

function recordRow({ symbol, colour, mark, name, kind, lines }: ReportRow): string {
  return (
    `<tr><td class="became">${sign(symbol, colour)} ${escapeText(mark)}</td>` +
    `<th scope="row" class="what">${escapeText(name)} <small>${escapeText(kind)}</small></th>` +
    `<td>${lines.map(paragraph).join('')}</td></tr>`
  );
}

/** The table of numbers with what has to be known to read it. */
function numbersPart({ numbers, base, pairs, words }: ComparisonReport): string {
  const rows = numbers.rows.filter(({ isTelling }) => isTelling);
  const heads = [base, ...pairs.map(({ other }) => other)].map(
    (name) => `<th scope="col" class="number">${escapeText(name)}</th>`,
  );
  const table =
    rows.length === 0
      ? ''
      : `<table><thead><tr><th scope="col">${escapeText(words.measure)}</th>${heads.join('')}</tr></thead>` +
        `<tbody>${rows.map(numberRow).join('')}</tbody></table>\n`;
  const level = pairs.length === 1 ? 'h3' : 'h2';
  return `<${level}>${escapeText(numbers.title)}</${level}>\n${table}<div class="notes">${numbers.notes.map(paragraph).join('')}</div>\n`;
}

function numberRow({ about, beforeText, others }: ReportNumber): string {
  const cells = others.map((other) =>
    other === null
      ? '<td class="number">–</td>'
      : `<td class="number" data-verdict="${other.verdict}">${escapeText(other.afterText)}<small>${escapeText(other.differenceText)}</small></td>`,
  );
  return `<tr><th scope="row">${escapeText(about)}</th><td class="number">${escapeText(beforeText)}</td>${cells.join('')}</tr>`;
}

function paragraph(text: string): string {
  return `<p>${escapeText(text)}</p>`;
}

function item(text: string): string {
  return `<li>${escapeText(text)}</li>`;
}
