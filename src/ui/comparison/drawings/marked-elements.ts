import { isFlowNode, type Service } from '#core/model';
import type { MatchedTable } from '#core/versions/matching';
import type { StructureComparison } from '#core/versions/structure';
import type { Mark } from '../difference-row.ts';

/** Something in a drawing that differs. */
export interface MarkedElement {
  readonly table: MatchedTable;
  /** Ids before and after; null: not there. */
  readonly a: string | null;
  readonly b: string | null;
  /** What became of it, the most telling first. */
  readonly marks: readonly Mark[];
  /** The step afterwards that it became a part of, together with another one. */
  readonly into: string | null;
}

/** All marks, in the order in which keys list them. */
export const MARKS: readonly Mark[] = ['added', 'removed', 'changed', 'moved', 'split', 'merged'];

/** Of several marks the first of these is shown. */
const TELLING: readonly Mark[] = ['split', 'merged', 'added', 'removed', 'changed', 'moved'];
const DRAWN = new Set<MatchedTable>(['processes', 'lanes', 'nodes', 'flows']);

/** Everything that is drawn and differs, each once. */
export function markedElements(structure: StructureComparison): readonly MarkedElement[] {
  const found = new Map<string, { element: Omit<MarkedElement, 'marks'>; marks: Set<Mark> }>();
  const merged = new Map(
    structure.regrouped.flatMap(({ kind, before, after }) =>
      kind === 'merge' ? before.map((id) => [id, after[0] ?? null] as const) : [],
    ),
  );
  const partner = new Map(structure.matched.map(({ a, b }) => [a, b]));
  const origin = new Map(structure.matched.map(({ a, b }) => [b, a]));
  const note = (mark: Mark, table: MatchedTable, a: string | null, b: string | null): void => {
    if (!DRAWN.has(table)) return;
    const key = `${a ?? ''} ${b ?? ''}`;
    const into = merged.get(a ?? '') ?? null;
    const known = found.get(key) ?? { element: { table, a, b, into }, marks: new Set<Mark>() };
    known.marks.add(mark);
    found.set(key, known);
  };
  for (const { table, id } of structure.removed) note('removed', table, id, null);
  for (const { table, id } of structure.added) note('added', table, null, id);
  for (const { table, a, b } of structure.changed) note('changed', table, a, b);
  for (const { table, a, b } of structure.moved) note('moved', table, a, b);
  for (const { kind, before, after } of structure.regrouped) {
    const mark = kind === 'split' ? 'split' : 'merged';
    for (const id of before) note(mark, 'nodes', id, partner.get(id) ?? null);
    for (const id of after) note(mark, 'nodes', origin.get(id) ?? null, id);
  }
  return [...found.values()].map(({ element, marks }) => ({
    ...element,
    marks: TELLING.filter((mark) => marks.has(mark)),
  }));
}

/** How many elements have each mark. */
export function countMarks(elements: readonly MarkedElement[]): Readonly<Record<Mark, number>> {
  const count = (mark: Mark): number => elements.filter(({ marks }) => marks.includes(mark)).length;
  return {
    added: count('added'),
    removed: count('removed'),
    changed: count('changed'),
    moved: count('moved'),
    split: count('split'),
    merged: count('merged'),
  };
}

/** The mark an element shows while some are hidden; null: none. */
export function shownMark({ marks }: MarkedElement, hidden: ReadonlySet<Mark>): Mark | null {
  return marks.find((mark) => !hidden.has(mark)) ?? null;
}

/** The elements that a service draws; `side` says which of the ids is its own. */
export function elementsOf(
  service: Service,
  elements: readonly MarkedElement[],
  side: 'a' | 'b',
): readonly (MarkedElement & { readonly id: string })[] {
  return elements.flatMap((element) => {
    const id = element[side];
    if (id === null || !Object.hasOwn(service[element.table], id)) return [];
    const node = element.table === 'nodes' ? service.nodes[id as never] : undefined;
    return node !== undefined && !isFlowNode(node) ? [] : [{ ...element, id }];
  });
}
