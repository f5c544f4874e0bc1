import type { Service } from '#core/model';
import { compareBehaviour, tellBehaviour } from '#core/versions/behaviour';
import { type Corrections, matchServices } from '#core/versions/matching';
import { compareStructure, type StructureComparison } from '#core/versions/structure';
import type { Words } from './words.ts';

/** One of the two services. */
export interface Compared {
  readonly service: Service;
  /** The ids that stand in its file; null: all. */
  readonly ids: ReadonlySet<string> | null;
}

/** All that is different in the second of two services, as JSON for other programs (docs/compare.md). */
export function jsonOf(before: Compared, after: Compared, corrections: Corrections, words: Words): object {
  const matching = matchServices(before.service, after.service, corrections);
  const structure = compareStructure(before.service, after.service, matching);
  return {
    structure: structureOf(structure, before, after),
    behaviour: compareBehaviour(before.service, after.service, matching).map((difference) => ({
      ...difference,
      text: words.comparison('behaviour', tellBehaviour(before.service, difference)),
    })),
  };
}

function structureOf(structure: StructureComparison, before: Compared, after: Compared): object {
  const isIn = ({ ids }: Compared, id: string): boolean => ids === null || ids.has(id);
  const isTold = ({ a, b }: { readonly a: string; readonly b: string }): boolean =>
    isIn(before, a) && isIn(after, b);
  return {
    matched: structure.matched.filter(isTold).map(({ a, b }) => [a, b]),
    added: structure.added.map(({ id }) => id).filter((id) => isIn(after, id)),
    removed: structure.removed.map(({ id }) => id).filter((id) => isIn(before, id)),
    changed: structure.changed
      .filter(isTold)
      .map(({ table, a, b, fields }) => ({ a, b, kind: table, name: nameOf(after, table, b), fields })),
    moved: structure.moved.filter(isTold).map(({ table, a, b, how, from, to }) => ({
      a,
      b,
      kind: table,
      name: nameOf(after, table, b),
      how,
      from,
      to,
    })),
    layoutOnly: structure.layoutOnly.filter(isTold).map(({ a, b }) => [a, b]),
    regrouped: structure.regrouped,
  };
}

function nameOf({ service }: Compared, table: string, id: string): string {
  const records = service[table as keyof Service] as unknown as Readonly<
    Record<string, { readonly name?: string }>
  >;
  return records[id]?.name ?? '';
}
