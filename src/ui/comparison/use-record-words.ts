import { useTranslation } from 'react-i18next';
import { elementOf, expandedName, type NodeId, type Service, TABLE_NAMES, type TableName } from '#core/model';
import { type Distribution, moments } from '#core/random';
import type { MatchedTable } from '#core/versions/matching';
import { useFormat } from '#ui/kit';
import { type DifferenceRow, recordIn } from './difference-row.ts';

/** Fields whose numbers are money, minutes or shares. */
const MONEY = new Set(['cost', 'costPerHour']);
const MINUTES = new Set(['dueWithin']);
const SHARES = new Set(['probability']);
/** Fields that hold what somebody wrote. */
const WRITTEN = new Set(['name', 'message', 'condition', 'notes', 'text', 'start', 'rejects']);

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

  /** A value in words; null: it takes more than a line to say. */
  function valueOf(service: Service, field: string, value: unknown): string | null {
    if (value === null || value === '') return t('compare.value.none');
    if (typeof value === 'boolean') return t(value ? 'compare.value.yes' : 'compare.value.no');
    if (typeof value === 'number') {
      if (MONEY.has(field)) return format.money(value);
      if (MINUTES.has(field)) return format.duration(value);
      return SHARES.has(field) ? format.percent(value) : format.number(value);
    }
    if (typeof value === 'string') {
      const named = nameIn(service, value);
      if (named !== null) return named;
      if (WRITTEN.has(field)) return `“${value}”`;
      const key = [`canvas.kinds.${value}`, `canvas.kinds.${value}Task`, `work.disciplines.${value}`].find(
        (each) => i18n.exists(each),
      );
      return key === undefined ? null : String(t(key as never));
    }
    if (Array.isArray(value) && value.every((each) => typeof each === 'string')) {
      if (value.length === 0) return t('compare.value.none');
      const names = value.map((each) => nameIn(service, each));
      return names.includes(null) ? null : names.join(', ');
    }
    if (typeof value === 'object' && 'type' in value && i18n.exists(`report.families.${String(value.type)}`))
      return t('report.duration', {
        mean: moments(value as Distribution).mean,
        family: t(`report.families.${(value as Distribution).type}`),
      });
    if (typeof value === 'object' && 'limit' in value && typeof value.limit === 'number')
      return format.duration(value.limit);
    return null;
  }

  /** One line for every field that changed, then where it went. */
  function linesOf(a: Service, b: Service, { table, fields, move, group }: DifferenceRow): readonly string[] {
    if (group) {
      const isSplit = group.kind === 'split';
      const names = (isSplit ? group.after : group.before)
        .map((id) => nameOf(isSplit ? b : a, 'nodes', id))
        .join('\n');
      return [t(isSplit ? 'compare.screen.split' : 'compare.screen.merged', { names })];
    }
    const lines = fields.map(({ field, before, after }) => {
      // The target of a flow is where it leads; of everything else, what is promised.
      const key = `compare.field.${table === 'flows' && field === 'target' ? 'to' : field}`;
      const name = i18n.exists(key) ? String(t(key as never)) : t('compare.field.other');
      const [from, to] = [valueOf(a, field, before), valueOf(b, field, after)];
      if (from === null || to === null || from === to) return t('compare.screen.differs', { field: name });
      return t('compare.screen.fromTo', { field: name, from, to });
    });
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

  return { nameOf, linesOf };
}

function isMatched(table: TableName): table is MatchedTable {
  return table !== 'foreign' && table !== 'comments' && table !== 'decisions';
}
