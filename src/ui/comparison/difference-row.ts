import type { Service } from '#core/model';
import type { MatchedTable } from '#core/versions/matching';
import type { StructureComparison } from '#core/versions/structure';
import type { ComparedServices } from '#session/ports';

/** What became of a record: told by colour and by symbol. `split`: one step became two; `merged`: two became one. */
export type Mark = 'added' | 'removed' | 'changed' | 'moved' | 'split' | 'merged';

/** The symbol of each mark, the same in the list and in the drawings. */
export const SYMBOLS: Readonly<Record<Mark, string>> = {
  added: '+',
  removed: '−',
  changed: 'Δ',
  moved: '↷',
  split: '÷',
  merged: '&',
};

/** One record of the list. */
export interface DifferenceRow {
  readonly mark: Mark | null;
  readonly table: MatchedTable;
  /** Ids before and after; null: not there. */
  readonly a: string | null;
  readonly b: string | null;
  readonly fields: StructureComparison['changed'][number]['fields'];
  readonly move: StructureComparison['moved'][number] | null;
  /** The steps before and after, where one became two or two became one. */
  readonly group?: StructureComparison['regrouped'][number];
}

/** The parts of the list that are made of records. */
export type Part = 'drawing' | 'parameters' | 'journeys' | 'layout' | 'same';

/** Tables of what is drawn. */
const DRAWN = new Set<MatchedTable>(['processes', 'lanes', 'nodes', 'flows']);
/** Fields of what is drawn that are no numbers of a simulation. */
const SHAPE = new Set([
  'name',
  'kind',
  'bpmnType',
  'source',
  'target',
  'pool',
  'message',
  'trigger',
  'taskType',
]);

/** The differences of two services, part by part. A record that is changed in shape and in numbers is in both of these parts. */
export function differenceRows({
  structure,
}: ComparedServices): Readonly<Record<Part, readonly DifferenceRow[]>> {
  const { added, removed, changed, moved, layoutOnly, matched, regrouped } = structure;
  const parts: Record<Part, DifferenceRow[]> = {
    drawing: [],
    parameters: [],
    journeys: [],
    layout: [],
    same: [],
  };
  const bare = { fields: [], move: null };
  const partOf = (table: MatchedTable): Part =>
    table.startsWith('journey') || table === 'personas' || table === 'channels'
      ? 'journeys'
      : DRAWN.has(table)
        ? 'drawing'
        : 'parameters';
  const pairs = new Map<string, DifferenceRow>();
  for (const group of regrouped) {
    const [a = null, b = null] = [group.before[0], group.after[0]];
    const mark = group.kind === 'split' ? 'split' : 'merged';
    parts.drawing.push({ ...bare, mark, table: 'nodes', a, b, group });
  }
  for (const { table, id } of removed)
    parts[partOf(table)].push({ ...bare, mark: 'removed', table, a: id, b: null });
  for (const { table, id } of added)
    parts[partOf(table)].push({ ...bare, mark: 'added', table, a: null, b: id });
  for (const { table, a, b, fields } of changed)
    pairs.set(a, { mark: 'changed', table, a, b, fields, move: null });
  for (const move of moved) {
    const { table, a, b } = move;
    pairs.set(a, { mark: 'moved', table, a, b, fields: [], ...pairs.get(a), move });
  }
  for (const row of pairs.values()) {
    const part = partOf(row.table);
    if (part !== 'drawing') parts[part].push(row);
    else {
      const isShape = ({ field }: { readonly field: string }): boolean =>
        SHAPE.has(field) && !(field === 'target' && row.table !== 'flows');
      const [shape, numbers] = [row.fields.filter(isShape), row.fields.filter((each) => !isShape(each))];
      if (shape.length > 0 || row.move) parts.drawing.push({ ...row, fields: shape });
      if (numbers.length > 0) parts.parameters.push({ ...row, mark: 'changed', fields: numbers, move: null });
    }
  }
  const places = new Set(layoutOnly.map(({ a }) => a));
  for (const { table, a, b } of matched) {
    if (pairs.has(a) || table !== 'nodes') continue;
    parts[places.has(a) ? 'layout' : 'same'].push({ ...bare, mark: null, table, a, b });
  }
  return parts;
}

/** The record of a table, as far as a list shows it. */
export function recordIn(
  service: Service,
  table: MatchedTable,
  id: string,
): { readonly name?: string; readonly text?: string } | undefined {
  return (service[table] as unknown as Readonly<Record<string, { name?: string; text?: string }>>)[id];
}
