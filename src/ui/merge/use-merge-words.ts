import { useTranslation } from 'react-i18next';
import type { Service } from '#core/model';
import type { Conflict, MergedChange, MergeSide, Three } from '#core/versions/merge';
import type { MatchedTable } from '#core/versions/matching';
import { useRecordWords } from '#ui/comparison';

type Table = Conflict['table'];

/** Fields that hold what somebody wrote, so that they are shown as they are. */
const WRITTEN = new Set([
  'name',
  'description',
  'notes',
  'text',
  'message',
  'condition',
  'owner',
  'standard',
  'behaviour',
  'needs',
  'values',
  'quote',
  'because',
  'speakerNotes',
  'currency',
  'timeZone',
  'start',
  'was',
]);

/** Conflicts and changes of a merge in words; `source` is what the other side is called. */
export function useMergeWords(sides: Three<Service>, source: string) {
  const { t, i18n } = useTranslation();
  const words = useRecordWords();
  const newestFirst = [sides.ours, sides.theirs, sides.base];

  /** What a record is called where it is; after an id where nothing else is known. */
  function nameOf(id: string, first: readonly Service[] = []): string {
    for (const side of [...first, ...newestFirst]) {
      const name = words.nameIn(side, id);
      if (name !== null) return name;
    }
    return (
      newestFirst.map((side) => side.comments[id as never] as { text?: string } | undefined)[0]?.text ?? id
    );
  }

  function tableOf(table: Table): string {
    if (table === 'profile') return t('merge.service');
    const key = `compare.table.${table}`;
    return i18n.exists(key) ? String(t(key as never)) : t('merge.service');
  }

  function fieldOf(table: Table, field: string): string {
    const key = `merge.field.${field}`;
    if (i18n.exists(key)) return String(t(key as never));
    return words.fieldOf(sides.ours, table as MatchedTable, field) ?? t('compare.field.other');
  }

  /** A value of a field in words; null: it takes more than a line to say. */
  function sayable(side: keyof Three, table: Table, field: string, value: unknown): string | null {
    if (typeof value === 'string' && value !== '' && WRITTEN.has(field)) return `“${value}”`;
    return words.valueOf(sides[side], table as MatchedTable, field, value);
  }

  /** What a conflict is about, on one line. */
  function subjectOf({ code, table, at, field, key }: Conflict): string {
    const [id = ''] = at;
    if (code === 'places') return t('merge.places');
    if (code === 'order') return t('merge.order', { name: nameOf(id), table: tableOf(field as Table) });
    const name = table === 'profile' ? sides.ours.profile.name : nameOf(id);
    if (field === null) return t('merge.one', { table: tableOf(table), name });
    const entry =
      key === null
        ? ''
        : ` · ${key
            .split('/')
            .map((part) => nameOf(part))
            .join(' · ')}`;
    return `${t('merge.subject', { table: tableOf(table), name, field: fieldOf(table, field) })}${entry}`;
  }

  /** A value of a conflict in words; null: it takes more than a line to say. */
  function valueOf({ code, table, field, at }: Conflict, side: keyof Three, value: unknown): string | null {
    if (code === 'order') return (value as readonly string[]).map((id) => nameOf(id)).join(' → ');
    if (code === 'added') return words.nameIn(sides[side], at[0] ?? '');
    if (field === null || table === 'foreign') return null;
    return sayable(side, table, field, value);
  }

  /** What can be chosen of a conflict. */
  function choiceOf(conflict: Conflict, side: MergeSide): string {
    const { code, deleted } = conflict;
    if (deleted !== null) return t(deleted.by === side ? 'merge.leaveOut' : 'merge.keepIt');
    if (code === 'places') return t(side === 'ours' ? 'merge.placesYours' : 'merge.placesTheirs', { source });
    const value = valueOf(conflict, side, conflict[side]);
    const other = valueOf(
      conflict,
      side === 'ours' ? 'theirs' : 'ours',
      conflict[side === 'ours' ? 'theirs' : 'ours'],
    );
    if (value !== null && value !== other) return value;
    return t(side === 'ours' ? 'merge.asYours' : 'merge.asTheirs', { source });
  }

  /** What happened, where the values alone do not say it. */
  function reasonsOf({ code, table, at, deleted }: Conflict): readonly string[] {
    if (code === 'places') return [t('merge.placesWhat', { names: at.map((id) => nameOf(id)).join('\n') })];
    if (code === 'added') return [t('merge.added')];
    if (deleted === null) return [];
    const { by, fields, usedBy } = deleted;
    const isOurs = by === 'ours';
    const changed = [...new Set(fields.map((field) => fieldOf(table, field)))].join('\n');
    const used = usedBy.map((id) => nameOf(id)).join('\n');
    return [
      isOurs ? t('merge.youDeleted') : t('merge.theyDeleted', { source }),
      ...(changed === ''
        ? []
        : [t(isOurs ? 'merge.theyChanged' : 'merge.youChanged', { source, fields: changed })]),
      ...(used === '' ? [] : [t(isOurs ? 'merge.theyUsed' : 'merge.youUsed', { source, names: used })]),
    ];
  }

  /** One line for every field of a change: what it was and is, where a line can say it. */
  function linesOf({ side, table, id, fields }: MergedChange): readonly string[] {
    const [was, is] = [sides.base, sides[side]].map((service) =>
      table === 'profile' ? fieldsOf(service.profile) : fieldsOf(fieldsOf(service[table])[id]),
    );
    const lines = fields.map((field) => {
      const name = fieldOf(table, field);
      const [from, to] = [
        sayable('base', table, field, was?.[field]),
        sayable(side, table, field, is?.[field]),
      ];
      if (from === null || to === null || from === to) return t('compare.screen.differs', { field: name });
      return t('compare.screen.fromTo', { field: name, from, to });
    });
    return [...new Set(lines)];
  }

  return { linesOf, nameOf, tableOf, fieldOf, subjectOf, valueOf, choiceOf, reasonsOf };
}

function fieldsOf(record: unknown): Readonly<Record<string, unknown>> {
  return (record ?? {}) as Readonly<Record<string, unknown>>;
}

/** The words of one merge. */
export type MergeWords = ReturnType<typeof useMergeWords>;
