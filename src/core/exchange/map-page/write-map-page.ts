import { drawMapSvg, type MapLook } from '#core/exchange/map-picture';
import { escapeAttribute, escapeText } from '#core/exchange/xml';
import type { JourneyMatrix } from '#core/journey';
import type { Service } from '#core/model';
import { mapTable } from './map-table.ts';
import { type NumbersWords, numbersTable } from './numbers-table.ts';

/** What is said on the page besides the map. */
export interface MapPageWords extends NumbersWords {
  /** BCP 47. */
  readonly language: string;
  /** Below the title: whose journey it is, who owns it, of when it is. */
  readonly facts: readonly string[];
  readonly map: string;
  readonly table: string;
  readonly lanes: string;
  readonly numbers: string;
  readonly notes: string;
}

const STYLE = `
:root { color-scheme: light; }
body { margin: 0 auto; max-width: 1600px; padding: 28px 32px 56px; background: #fbfaf8; color: #1a1b1a;
  font: 15px/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif; }
h1 { margin: 0 0 4px; font-size: 26px; line-height: 1.25; }
h2 { margin: 36px 0 10px; font-size: 17px; }
p { margin: 0 0 8px; max-width: 75ch; }
.facts { color: #5a5852; }
.scroll { overflow-x: auto; border: 1px solid #e3e0d8; border-radius: 8px; background: #fff; }
.scroll svg { display: block; }
table { border-collapse: collapse; font-size: 13px; background: #fff; }
th, td { padding: 6px 9px; border: 1px solid #e3e0d8; text-align: left; vertical-align: top; }
th { background: #efede7; font-weight: 600; }
thead tr:first-child th[colspan] { background: #0f6f66; color: #fff; }
td.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
td p { margin: 0 0 4px; }
td p:last-child { margin: 0; }
dt { font-weight: 600; }
dd { margin: 0 0 10px; max-width: 75ch; white-space: pre-line; }
@media print { body { padding: 0; } .scroll { overflow: visible; border: 0; } .scroll svg { max-width: 100%; height: auto; } }
`;

/** The map as a page to read: the drawing, a table with a row a lane, the numbers of every touchpoint, the speaker notes. */
export function writeMapPage(
  service: Service,
  matrix: JourneyMatrix,
  look: MapLook,
  words: MapPageWords,
): string {
  const journey = service.journeys[matrix.journeyId];
  const name = escapeText(journey?.name ?? '');
  const facts = words.facts.filter((fact) => fact.trim() !== '').map(escapeText);
  const notes = matrix.stages
    .filter(({ stage }) => stage.speakerNotes.trim() !== '')
    .map(({ stage }) => `<dt>${escapeText(stage.name)}</dt><dd>${escapeText(stage.speakerNotes)}</dd>`);
  const section = (title: string, body: string) =>
    body === '' ? '' : `<h2>${escapeText(title)}</h2>\n${body}\n`;
  const scrolled = (label: string, body: string) =>
    `<div class="scroll" role="region" tabindex="0" aria-label="${escapeAttribute(label)}">${body}</div>`;
  const numbers = numbersTable(service, matrix, look, words);
  return (
    `<!doctype html>\n<html lang="${escapeAttribute(words.language)}">\n<head>\n<meta charset="utf-8">\n` +
    `<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>${name}</title>\n<style>${STYLE}</style>\n</head>\n<body>\n` +
    `<h1>${name}</h1>\n<p class="facts">${facts.join(' · ')}</p>\n` +
    (journey?.description ? `<p>${escapeText(journey.description)}</p>\n` : '') +
    section(words.map, scrolled(words.map, drawMapSvg(service, matrix, look))) +
    section(words.table, scrolled(words.table, mapTable(service, matrix, look, words.lanes))) +
    section(words.numbers, numbers === '' ? '' : scrolled(words.numbers, numbers)) +
    section(words.notes, notes.length > 0 ? `<dl>${notes.join('')}</dl>` : '') +
    `</body>\n</html>\n`
  );
}
