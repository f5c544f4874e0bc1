import { useTranslation } from 'react-i18next';
import { elementOf, expandedName, type NodeId, type Service, TABLE_NAMES, type TableName } from '#core/model';
import type { MatchedTable } from '#core/versions/matching';
import { useFormat } from '#ui/kit';
import { type DifferenceRow, recordIn } from './difference-row.ts';
import { fieldLines, fieldName, valueWords } from './words/field-lines.ts';
import type { Pen } from './words/words-of.ts';

/** Records and what changed about them, in words. */
export function useRecordWords() {
  const { t, i18n } = useTranslation();
  const format = useFormat();

  /** An end of a flow: a gateway without a name goes by its kind. */
  function endOf(service: Service, id: NodeId): string {
    const node = service.nodes[id];
    const key = `canvas.kinds.${node?.kind}`;
    return node?.name.trim() || (i18n.exists(key) ? String(t(key as never)) : id);
  }

  /** What a record is called; one without a name goes by what it is. */
  function nameOf(service: Service, table: MatchedTable, id: string): string {
    const element = elementOf(service, id);
    if (element?.type === 'flow' && element.record.name.trim() === '') {
      const { source, target } = element.record;
      return `${endOf(service, source)} → ${endOf(service, target)}`;
    }
    if (element !== null) return expandedName(service, id);
    const record = recordIn(service, table, id);
    return record?.name?.trim() || record?.text?.trim() || t(`compare.table.${table}`);
  }

  function nameIn(service: Service, id: string): string | null {
    const table = TABLE_NAMES.find((each) => Object.hasOwn(service[each], id));
    return table === undefined || !isMatched(table) ? null : nameOf(service, table, id);
  }

  const penOf = (service: Service): Pen => ({
    t,
    exists: i18n.exists.bind(i18n),
    format,
    nameOf: (id) => nameIn(service, id),
  });

  /** One line for every field that changed, then where it went. */
  function linesOf(a: Service, b: Service, { table, fields, move, group }: DifferenceRow): readonly string[] {
    if (group) {
      const isSplit = group.kind === 'split';
      const names = (isSplit ? group.after : group.before)
        .map((id) => nameOf(isSplit ? b : a, 'nodes', id))
        .join('\n');
      return [t(isSplit ? 'compare.screen.split' : 'compare.screen.merged', { names })];
    }
    const pens = { a: penOf(a), b: penOf(b) };
    const lines = fields.flatMap((change) => fieldLines(pens, table, change));
    if (move) {
      const [from, to] = [move.from && nameIn(a, move.from), move.to && nameIn(b, move.to)];
      lines.push(
        from && to
          ? t('compare.screen.movedTo', { from, to })
          : t(move.how === 'order' ? 'compare.screen.movedOrder' : 'compare.screen.movedElsewhere'),
      );
    }
    return [...new Set(lines)];
  }

  /** What a field is called; null: it has no name. */
  function fieldOf(service: Service, table: MatchedTable, field: string): string | null {
    return fieldName(penOf(service), table, field);
  }

  /** A value of a field in words; null: it cannot be said. */
  function valueOf(service: Service, table: MatchedTable, field: string, value: unknown): string | null {
    return valueWords(penOf(service), table, field, value);
  }

  return { nameOf, nameIn, fieldOf, valueOf, linesOf };
}

function isMatched(table: TableName): table is MatchedTable {
  return table !== 'foreign' && table !== 'comments' && table !== 'decisions';
}
