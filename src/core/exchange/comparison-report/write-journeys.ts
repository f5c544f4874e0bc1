import { escapeAttribute, escapeText } from '#core/exchange/xml';
import { columnParts } from './column-parts.ts';
import { curveSign, drawJourneySvg } from './draw-journey-svg.ts';
import type { ComparisonReport, ReportJourney, ReportPair } from './report.ts';
import { SIDE_COLOURS } from './side-key.ts';

/** Steps beside each other that can still be read on paper. */
const MOST_COLUMNS = 9;

/** The journey maps of a pair: what became of their steps, the curves of both, what they come to, and all of it as numbers. */
export function writeJourneys({ base, words }: ComparisonReport, pair: ReportPair): string {
  const told = pair.journeys.filter(({ steps }) => steps.length > 0);
  if (told.length === 0) return '';
  const parts = told.map((journey) => {
    const { name, finding, steps, scores, values } = journey;
    const pictures = columnParts(steps.length, MOST_COLUMNS).map(([from, to]) =>
      drawJourneySvg(journey, from, to, escapeAttribute(finding)),
    );
    const figure =
      `<figure class="journey"><figcaption>${escapeText(name)}</figcaption>` +
      `${pictures.join('')}${key(journey, base, pair.other)}</figure>`;
    const head = values.head.map((text) => `<th scope="col">${escapeText(text)}</th>`).join('');
    const rows = values.rows.map(([first = '', ...rest]) => {
      const cells = rest.map((text) => `<td>${lines(text)}</td>`).join('');
      return `<tr><th scope="row">${lines(first)}</th>${cells}</tr>`;
    });
    const table =
      rows.length === 0
        ? ''
        : `<table><caption>${escapeText(values.title)}</caption><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
    return `${figure}<ul>${scores.map((text) => `<li>${escapeText(text)}</li>`).join('')}</ul>${table}\n`;
  });
  return `<h3>${escapeText(words.journeys)}</h3>\n${parts.join('')}`;
}

function key({ kinds, curves }: ReportJourney, base: string, other: string): string {
  if (curves.length === 0) return '';
  const sides = [
    [base, 'before'],
    [other, 'after'],
  ] as const;
  const items = [
    ...sides.map(([name, side]) => {
      const colour = SIDE_COLOURS[side];
      const line = `<path d="M0 8H30" stroke="${colour}" stroke-width="${side === 'before' ? 4 : 2}"/>`;
      return [line + curveSign('assumed', 15, 8, 5, colour, side === 'before'), name] as const;
    }),
    ...kinds.map(({ kind, name }) => [curveSign(kind, 15, 8, 5, '#5a5852', true), name] as const),
  ];
  const written = items.map(
    ([svg, name]) =>
      `<li><svg width="30" height="16" aria-hidden="true">${svg}</svg> ${escapeText(name)}</li>`,
  );
  return `<ul class="key">${written.join('')}</ul>`;
}

function lines(text: string): string {
  const [first = '', ...rest] = text.split('\n');
  return escapeText(first) + rest.map((line) => ` <small>${escapeText(line)}</small>`).join('');
}
