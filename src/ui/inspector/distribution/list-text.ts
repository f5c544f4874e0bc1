import type { Distribution } from '#core/random';
import { numberText, parseNumber } from '../fields/parse-number.ts';

type Empirical = Extract<Distribution, { type: 'empirical' }>;
type Histogram = Extract<Distribution, { type: 'histogram' }>;

interface Parsed {
  /** The number of the first line that can't be read, counted from 1; null when all can. */
  readonly badLine: number | null;
}

/** A list as text: `12` or `12 × 3` for a value that weighs 3; `5 – 10 × 3` for a range. */
export function listText(d: Empirical | Histogram): string {
  const weighed = (text: string, weight: number): string =>
    weight === 1 ? text : `${text} × ${numberText(weight)}`;
  return d.type === 'empirical'
    ? d.values.map(({ value, weight }) => weighed(numberText(value), weight)).join('\n')
    : d.bins
        .map(({ from, to, weight }) => weighed(`${numberText(from)} – ${numberText(to)}`, weight))
        .join('\n');
}

/** Reads values with weights, one per line; empty lines are skipped. */
export function parseValues(text: string): Parsed & Pick<Empirical, 'values'> {
  const values: { value: number; weight: number }[] = [];
  const badLine = eachLine(text, (line) => {
    const [head, weight] = weighedParts(line);
    const value = parseNumber(head);
    values.push({ value, weight });
    return Number.isFinite(value) && Number.isFinite(weight);
  });
  return { values, badLine };
}

/** Reads ranges with weights, one per line; empty lines are skipped. */
export function parseBins(text: string): Parsed & Pick<Histogram, 'bins'> {
  const bins: { from: number; to: number; weight: number }[] = [];
  const badLine = eachLine(text, (line) => {
    const [head, weight] = weighedParts(line);
    const ends = /^(.+?)\s*(?:–|—|-|~|～|至|到|\.\.|\t)\s*(.+)$/u.exec(head);
    const [from, to] = [parseNumber(ends?.[1] ?? ''), parseNumber(ends?.[2] ?? '')];
    bins.push({ from, to, weight });
    return Number.isFinite(from) && Number.isFinite(to) && Number.isFinite(weight);
  });
  return { bins, badLine };
}

function weighedParts(line: string): readonly [string, number] {
  const [head = '', weight] = line.split(/\s*[×x*;；]\s*/u);
  return [head.trim(), weight === undefined ? 1 : parseNumber(weight)];
}

function eachLine(text: string, read: (line: string) => boolean): number | null {
  let badLine: number | null = null;
  text.split('\n').forEach((line, index) => {
    if (line.trim() !== '' && !read(line.trim())) badLine ??= index + 1;
  });
  return badLine;
}
