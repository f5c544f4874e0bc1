import { headingOf, plainHeading } from './table-headings.ts';
import type { ToldStep, ToldTable } from './told-table.ts';

/** Headings of a table with a row a card, as the export writes them and as people do. */
const COLUMNS = {
  lane: ['lane', '泳道'],
  kind: ['kindofcard', 'kind', '卡片类型', '类型'],
  text: ['text', 'card', '内容', '卡片内容'],
  channel: ['channel', '渠道'],
  assumed: ['assumed(−2…+2)', 'assumed', '假设情绪（−2…+2）', '假设情绪'],
} as const;

/** What an exported table puts before text that a spreadsheet would take for a formula. */
const APOSTROPHE = /^'(?='*[\s\u200b]*[=+\-@\t\r＝＋－＠])/;

/**
 * Reads a table that has a row for each card, with its lane in a column of its own – what the export of a map writes. Null
 * where there is no column for lanes and for texts. `ignored`: columns that say more of a card than a table can tell.
 */
export function readCardTable(rows: readonly (readonly string[])[]): ToldTable | null {
  const [first = [], ...body] = rows;
  const heads = first.map(plainHeading);
  const at = (column: keyof typeof COLUMNS) =>
    heads.findIndex((head) => (COLUMNS[column] as readonly string[]).includes(head));
  const [lane, kind, text, assumed] = [at('lane'), at('kind'), at('text'), at('assumed')];
  const channel = at('channel');
  const place = (of: 'stage' | 'step') => first.findIndex((head) => headingOf(head).of === of);
  const [stage, step] = [place('stage'), place('step')];
  if (lane < 0 || text < 0 || step < 0) return null;
  const steps: { stage: string | null; name: string; cells: ToldStep['cells'][number][] }[] = [];
  let [stageNow, stepNow] = ['', ''];
  for (const row of body) {
    const own = { stage: row[stage] || stageNow, step: row[step] || stepNow };
    const isNewStage = own.stage !== stageNow;
    if (isNewStage || own.step !== stepNow || steps.length === 0)
      steps.push({ stage: isNewStage ? unescaped(own.stage) : null, name: unescaped(own.step), cells: [] });
    [stageNow, stepNow] = [own.stage, own.step];
    const words = unescaped(row[text] ?? '');
    if (words === '' || !row[lane]) continue;
    const byKind = headingOf(row[kind] ?? '');
    const isSided = byKind.of === 'lane' && byKind.lane === 'painsAndGains';
    const cells = steps[steps.length - 1]!.cells;
    const heading = isSided ? byKind : headingOf(row[lane]);
    const isMeeting = heading.of === 'lane' && heading.lane === 'touchpoints';
    // A lane is a lane, whatever it is called.
    cells.push({ heading: heading.of === 'lane' ? heading : { of: 'other', name: row[lane] }, text: words });
    const met = unescaped(row[channel] ?? '');
    if (met !== '' && isMeeting) cells.push({ heading: { of: 'channel' }, text: met });
    const felt = row[assumed] ?? '';
    if (felt !== '') cells.push({ heading: { of: 'lane', lane: 'emotion', card: null }, text: felt });
  }
  const used = [lane, kind, text, assumed, channel, stage, step].filter((column) => column >= 0).length;
  return { steps, ignored: heads.filter((head) => head !== '').length - used };
}

function unescaped(text: string): string {
  return text.replace(APOSTROPHE, '');
}
