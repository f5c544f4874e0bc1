import type { MatchedTable } from '#core/versions/matching';
import { called, listed, type Pen, say } from './words-of.ts';

/** Fields whose numbers are money, minutes or shares. */
const MONEY = new Set(['cost', 'costPerHour']);
const MINUTES = new Set(['dueWithin', 'promisedWait']);
const SHARES = new Set(['probability', 'dropOut', 'share']);
/** Fields whose texts are days or times. */
const DATES = new Set(['start', 'reviewedOn', 'reviewDue']);

/** Where the words of fields stand that can only be one of several things. */
const CHOICES: Readonly<Record<string, string>> = {
  valueClass: 'inspector.values.',
  waste: 'work.wastes.',
  discipline: 'work.disciplines.',
  atClosing: 'inspector.closings.',
  trigger: 'compareValues.triggers.',
  placeholders: 'compareValues.placeholders.',
  seenAs: 'walk.notes.',
  status: 'journeyForms.statuses.',
  evidence: 'journeyForms.evidences.',
  servqual: 'journeyForms.servquals.',
  kano: 'journeyForms.kanos.',
};

/** The same for what kind a record is, by its table. */
const KINDS: Readonly<Partial<Record<MatchedTable, string>>> = {
  channels: 'journeyForms.channelKinds.',
  journeyLanes: 'journeyMap.lanes.',
  journeyCards: 'journeyMap.kinds.',
  observations: 'walk.notes.',
};

/** Fields that name records. */
const REFERENCES = new Set([
  'source',
  'target',
  'roleId',
  'calendarId',
  'targetCalendarId',
  'segmentId',
  'channelId',
  'nodeId',
  'objectId',
  'at',
]);

/** A number, a text, a name or several names in words. */
export function plainWords(pen: Pen, table: MatchedTable, field: string, value: unknown): string | null {
  const { t, exists, format } = pen;
  if (typeof value === 'boolean') return t(value ? 'compare.value.yes' : 'compare.value.no');
  if (typeof value === 'number') {
    if (MONEY.has(field)) return format.money(value);
    if (MINUTES.has(field)) return format.duration(value);
    return SHARES.has(field) ? format.percent(value) : format.number(value).replace('-', '−');
  }
  if (Array.isArray(value)) {
    if (value.length === 0) return t('compare.value.none');
    return listed(
      pen,
      value.map((each) => called(pen, String(each))),
    );
  }
  if (typeof value !== 'string') return null;
  if (REFERENCES.has(field)) return called(pen, value);
  if (DATES.has(field)) return dateWords(pen, value);
  const keys = [
    ...(field === 'kind' ? [`${KINDS[table] ?? 'canvas.kinds.'}${value}`] : []),
    ...(field === 'taskType' ? [`canvas.kinds.${value}Task`] : []),
    ...(field in CHOICES ? [`${CHOICES[field]}${value}`] : []),
  ];
  const key = keys.find((each) => exists(each));
  if (key !== undefined) return String(t(key as never));
  return field === 'bpmnType' ? value : say(pen, 'quoted', { text: value });
}

/** A local day, with the time where one is said. */
function dateWords({ format }: Pen, text: string): string {
  const at = new Date(`${text.slice(0, 16)}${text.includes('T') ? ':00Z' : 'T00:00:00Z'}`);
  if (Number.isNaN(at.getTime())) return text;
  const time = text.includes('T') ? ({ timeStyle: 'short' } as const) : {};
  return new Intl.DateTimeFormat(format.language, { dateStyle: 'medium', ...time, timeZone: 'UTC' }).format(
    at,
  );
}
