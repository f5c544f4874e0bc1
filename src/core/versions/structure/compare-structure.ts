import { deepEqual, type Service, TABLE_NAMES, type TableName } from '#core/model';
import { alignService, type MatchedPair, type MatchedTable, type Matching } from '#core/versions/matching';
import { roleOf } from './field-roles.ts';
import { findSplits } from './find-splits.ts';
import { movedInOrder } from './moved-in-order.ts';
import type {
  ChangedRecord,
  FieldChange,
  LoneRecord,
  MovedRecord,
  Regrouping,
  StructureComparison,
} from './structure.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What is said about a service is no difference of it. */
const NOT_COMPARED: readonly TableName[] = ['comments', 'decisions', 'foreign'];

const TABLES = TABLE_NAMES.filter((table): table is MatchedTable => !NOT_COMPARED.includes(table));

/**
 * What is different in `b`, element by element, through a matching. Places under a pixel, random streams and the name of the
 * document are no differences.
 */
export function compareStructure(a: Service, b: Service, matching: Matching): StructureComparison {
  const { service: aligned, originalOf } = alignService(a, b, matching);
  const original = (id: string): string => originalOf.get(id) ?? id;
  const changed: ChangedRecord[] = [];
  const moved: MovedRecord[] = [];
  const layoutOnly: Omit<MatchedPair, 'by'>[] = [];
  const displaced = new Map(movedInOrder(a, aligned).map(({ table, id }) => [`${table} ${id}`, id]));

  for (const { table, a: id, b: other } of matching.pairs) {
    const pair = { table, a: id, b: other };
    const differing = fieldsThatDiffer(table, recordOf(a, table, id), recordOf(aligned, table, id));
    const ways = differing.filter(({ role }) => !['content', 'layout', 'silent'].includes(role));
    const fields = differing.filter(({ role }) => role === 'content').map(({ change }) => change);
    const own = recordOf(b, table, other);
    const inOwnWords = told(fields).map((change) => ({ ...change, after: own[change.field] ?? null }));
    if (fields.length > 0) changed.push({ ...pair, fields: inOwnWords });
    // Whoever goes to another process has to go to another lane too.
    const way = ways.find(({ role }) => role === 'process') ?? ways[0];
    if (way !== undefined) {
      const { before, after } = way.change;
      const to = after === null ? null : original(String(after));
      const how = way.role as MovedRecord['how'];
      moved.push({ ...pair, how, from: before === null ? null : String(before), to });
    } else if (displaced.has(`${table} ${id}`)) {
      moved.push({ ...pair, how: 'order', from: null, to: null });
    } else if (fields.length === 0 && differing.some(({ role }) => role === 'layout')) layoutOnly.push(pair);
  }
  return {
    matched: matching.pairs,
    added: loneRecords(b, (id) => matching.toA.has(id)),
    removed: loneRecords(a, (id) => matching.toB.has(id)),
    changed,
    moved,
    layoutOnly,
    regrouped: regroupings(a, aligned, original),
  };
}

function loneRecords(service: Service, isMatched: (id: string) => boolean): readonly LoneRecord[] {
  return TABLES.flatMap((table) =>
    Object.keys(service[table]).flatMap((id) => (isMatched(id) ? [] : [{ table, id }])),
  );
}

function recordOf(service: Service, table: MatchedTable, id: string): Fields {
  return (service[table] as unknown as Readonly<Record<string, Fields>>)[id] ?? {};
}

interface Differing {
  readonly change: FieldChange;
  readonly role: ReturnType<typeof roleOf>;
}

function fieldsThatDiffer(table: MatchedTable, before: Fields, after: Fields): readonly Differing[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((field) => {
    const role = roleOf(table, field);
    const [one, other] = [before[field] ?? null, after[field] ?? null];
    if (role === 'silent' || deepEqual(one, other)) return [];
    if (role === 'layout' && isSamePlace(one, other)) return [];
    if (isSameText(one, other)) return [];
    return [{ change: { field, before: one, after: other }, role }];
  });
}

function isSamePlace(one: unknown, other: unknown): boolean {
  return typeof one === 'number' && typeof other === 'number' && Math.abs(one - other) < 1;
}

/** A text that is empty is none, and where its lines break is a matter of who drew it. */
function isSameText(one: unknown, other: unknown): boolean {
  const plain = (text: unknown): unknown =>
    typeof text === 'string' ? text.replace(/\s+/gu, ' ').trim() : (text ?? '');
  return plain(one) === plain(other);
}

/** Of a record of another kind only that, and what both kinds have. */
function told(fields: readonly FieldChange[]): readonly FieldChange[] {
  const isOther = fields.some(({ field }) => field === 'kind' || field === 'bpmnType');
  return isOther
    ? fields.filter(({ before, after, field }) => field === 'kind' || (before !== null && after !== null))
    : fields;
}

function regroupings(a: Service, aligned: Service, original: (id: string) => string): readonly Regrouping[] {
  const splits = findSplits(a, aligned).map(
    ({ one, two }): Regrouping => ({ kind: 'split', before: [one], after: two.map(original) }),
  );
  const merges = findSplits(aligned, a).map(
    ({ one, two }): Regrouping => ({ kind: 'merge', before: [...two], after: [original(one)] }),
  );
  return [...splits, ...merges];
}
