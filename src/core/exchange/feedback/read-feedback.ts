import { failure, problem, type Result, success } from '#core/base';
import type { FeedbackScale } from '#core/model';
import { SCALE_BOUNDS } from '#core/journey/emotion';
import { splitCsv } from './split-csv.ts';

/** One answer of a customer. */
export interface FeedbackRow {
  /** Where it stands in the file, from 1. */
  readonly line: number;
  /** YYYY-MM-DD; null where none was given. */
  readonly date: string | null;
  /** As it is called in the file. */
  readonly touchpoint: string;
  readonly scale: FeedbackScale;
  readonly score: number;
  readonly comment: string;
}

/** A row that was not understood, and why. */
export interface SkippedRow {
  readonly line: number;
  readonly why: 'noTouchpoint' | 'score' | 'scale' | 'date';
  /** What stands there. */
  readonly text: string;
}

export interface FeedbackTable {
  readonly rows: readonly FeedbackRow[];
  readonly skipped: readonly SkippedRow[];
  /** Columns it takes that the file does not have: without touchpoint or score nothing is read. */
  readonly missing: readonly ('touchpoint' | 'score')[];
  /** Does the file itself say the scale of its scores? */
  readonly hasScale: boolean;
}

type Field = 'date' | 'touchpoint' | 'score' | 'scale' | 'comment';

/** Headings by which a column is known, in lower case. */
const HEADINGS: Readonly<Record<Field, readonly string[]>> = {
  date: ['date', 'day', 'time', 'timestamp', '日期', '时间', '提交时间', '评价时间'],
  touchpoint: ['touchpoint', 'touch point', 'step', '触点', '接触点', '触点名称', '环节', '步骤'],
  score: ['score', 'rating', 'answer', 'value', '评分', '分数', '得分', '打分', '分值'],
  scale: ['scale', 'kind', 'type', 'metric', '量表', '类型', '指标', '指标类型'],
  comment: [
    'comment',
    'comments',
    'text',
    'remark',
    '评论',
    '备注',
    '意见',
    '留言',
    '评价',
    '反馈',
    '反馈内容',
  ],
};

/** More rows than this are refused, unread: a service with their answers could not be saved and opened again. */
const MOST_ROWS = 100_000;
/** Characters of a comment; the rest is cut. */
const LONGEST_COMMENT = 5000;
/** Characters that are told of a row that was not understood. */
const LONGEST_TOLD = 200;

/** Reads a table with the columns date, touchpoint, score, scale and comment, in any order, headed in English or Chinese. `fallback` is the scale where none is told. Error: tooManyRows {limit}. */
export function readFeedback(text: string, fallback: FeedbackScale): Result<FeedbackTable> {
  const [head, ...body] = splitCsv(text, MOST_ROWS + 2);
  if (body.length > MOST_ROWS) return failure(problem('tooManyRows', 'error', [], { limit: MOST_ROWS }));
  const places = placesOf(head?.cells ?? []);
  const hasScale = places.has('scale');
  const missing = (['touchpoint', 'score'] as const).filter((field) => !places.has(field));
  const rows: FeedbackRow[] = [];
  const skipped: SkippedRow[] = [];
  if (missing.length > 0) return success({ rows, skipped, missing, hasScale });
  for (const { line, cells } of body) {
    const cell = (field: Field): string => (cells[places.get(field) ?? -1] ?? '').trim();
    const skip = (why: SkippedRow['why'], told: string): number =>
      skipped.push({ line, why, text: told.slice(0, LONGEST_TOLD) });
    const touchpoint = cell('touchpoint');
    const scale = cell('scale') === '' ? fallback : scaleOf(cell('scale'));
    const score = cell('score') === '' ? Number.NaN : Number(cell('score').replace(',', '.'));
    const date = cell('date') === '' ? null : dayOf(cell('date'));
    if (touchpoint === '') skip('noTouchpoint', cells.join(' '));
    else if (scale === null) skip('scale', cell('scale'));
    else if (!(score >= SCALE_BOUNDS[scale][0] && score <= SCALE_BOUNDS[scale][1]))
      skip('score', cell('score'));
    else if (date === undefined) skip('date', cell('date'));
    else
      rows.push({ line, date, touchpoint, scale, score, comment: cell('comment').slice(0, LONGEST_COMMENT) });
  }
  return success({ rows, skipped, missing, hasScale });
}

function placesOf(heads: readonly string[]): ReadonlyMap<Field, number> {
  const names = heads.map((head) => head.trim().toLowerCase());
  const found = (Object.keys(HEADINGS) as Field[]).map(
    (field) => [field, names.findIndex((name) => HEADINGS[field].includes(name))] as const,
  );
  return new Map(found.filter(([, at]) => at >= 0));
}

/** What the scales are called, in lower case; a name may go on, as in `NPS 0–10`. */
const SCALE_NAMES: Readonly<Record<FeedbackScale, readonly string[]>> = {
  nps: ['nps', 'net promoter', '净推荐值', '推荐意愿'],
  csat: ['csat', 'satisfaction', 'customer satisfaction', '满意度', '客户满意度'],
  // Not 费力度: much of it is bad, while much of this scale is good.
  ces: ['ces', '省力度'],
};

function scaleOf(text: string): FeedbackScale | null {
  const told = text.toLowerCase();
  const isTold = (scale: FeedbackScale) => SCALE_NAMES[scale].some((name) => told.startsWith(name));
  return (Object.keys(SCALE_NAMES) as FeedbackScale[]).find(isTold) ?? null;
}

/** The day a text begins with, YYYY-MM-DD (or with slashes, dots or 年月日); undefined: no day that there is. */
function dayOf(text: string): string | undefined {
  const [, year = '', month = '', day = ''] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})/.exec(text) ?? [];
  const [m, d] = [Number(month), Number(day)];
  const isThere = m >= 1 && m <= 12 && d >= 1 && d <= new Date(Date.UTC(Number(year), m, 0)).getUTCDate();
  return isThere ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : undefined;
}
