import { readCardTable } from './read-card-table.ts';
import { type Heading, headingOf, isHeading } from './table-headings.ts';
import type { ToldTable } from './told-table.ts';

type Rows = readonly (readonly string[])[];

/**
 * Reads a table as it comes out of a spreadsheet. One column: steps. Two: stage and step. More: with headings in the
 * first row, in either language. Merged cells come empty, and repeat what stands above: an empty stage that stage, an empty
 * step that step; a channel stands behind the touchpoints of its row. A table with a row for each card (`readCardTable`) too. Also turned by 90°: headings in the first column, or only one or two rows that are wider than high.
 */
export function readTable(table: Rows): ToldTable {
  const tidy = trimmed(table);
  const cards = readCardTable(tidy);
  if (cards !== null) return cards;
  const rows = upright(tidy);
  const [first = []] = rows;
  const headed = first.some(isHeading);
  const headings = headed ? withPlaces(first.map(headingOf)) : PLAIN.slice(-first.length);
  const body = headed ? rows.slice(1) : rows;
  const used = headings.length;
  const steps: { stage: string | null; name: string; cells: { heading: Heading; text: string }[] }[] = [];
  const hasCells = headings.some(({ of }) => of !== 'stage' && of !== 'step');
  const hasSteps = headings.some(({ of }) => of === 'step');
  let stageNow: string | null = null;
  for (const row of body) {
    const cells = row.slice(0, used).flatMap((text, at) => {
      const heading = headings[at];
      return text === '' || heading === undefined ? [] : [{ heading, text }];
    });
    if (cells.length === 0) continue;
    const stage = cells.find(({ heading }) => heading.of === 'stage')?.text ?? null;
    const name = hasSteps ? cells.find(({ heading }) => heading.of === 'step')?.text : (stage ?? undefined);
    const rest = cells
      .filter(({ heading }) => heading.of !== 'stage' && heading.of !== 'step')
      .toSorted((a, b) => Number(a.heading.of === 'channel') - Number(b.heading.of === 'channel'));
    const isNewStage = stage !== null && stage !== stageNow;
    const last = steps.at(-1);
    const goesOn = name === undefined || (hasCells && name === last?.name);
    if (last !== undefined && goesOn && !isNewStage) last.cells.push(...rest);
    else steps.push({ stage: isNewStage ? stage : null, name: name ?? '', cells: rest });
    stageNow = stage ?? stageNow;
  }
  return { steps, ignored: Math.max(0, first.length - used) };
}

/** Without headings: the last columns of these. */
const PLAIN: readonly Heading[] = [{ of: 'stage' }, { of: 'step' }];

/** Columns without a heading left of all others are the stage and the step, where no other column is. */
function withPlaces(headings: readonly Heading[]): readonly Heading[] {
  const next = [...headings];
  const missing = (['step', 'stage'] as const).filter((of) => !next.some((heading) => heading.of === of));
  const firstLane = next.findIndex(({ of }) => of === 'lane' || of === 'channel');
  for (let at = (firstLane === -1 ? next.length : firstLane) - 1; at >= 0; at -= 1) {
    const of = next[at]?.of === 'other' ? missing.shift() : undefined;
    if (of !== undefined) next[at] = { of };
  }
  return next;
}

/** The rows without empty ones at the end and empty columns at the right, all of the same width, cells without outer blanks. */
function trimmed(table: Rows): Rows {
  const rows = table.map((row) => row.map((cell) => cell.trim()));
  const height = rows.findLastIndex((row) => row.some((cell) => cell !== '')) + 1;
  const width = rows.reduce((most, row) => Math.max(most, row.findLastIndex((cell) => cell !== '') + 1), 0);
  return rows.slice(0, height).map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
}

/** The table with its headings in the first row. */
function upright(rows: Rows): Rows {
  const [first = []] = rows;
  const across = first.filter(isHeading).length;
  const down = rows.filter(([cell = '']) => isHeading(cell)).length;
  const isFlat = across === 0 && down === 0 && rows.length <= 2 && first.length > 2;
  if (down <= across && !isFlat) return rows;
  return first.map((_, column) => rows.map((row) => row[column] ?? ''));
}
