import type { Service } from '#core/model';
import { tellBehaviour } from '#core/versions/behaviour';
import { compareJourneys } from '#core/versions/journeys';
import type { Matching } from '#core/versions/matching';
import { type NumberDifference, tellNumber } from '#core/versions/numbers';
import type { StructureComparison } from '#core/versions/structure';
import { summarise } from '#core/versions/summary';
import type { Comparison } from './run-comparison.ts';
import type { Words } from './words.ts';

/** One of the two services. */
export interface Compared {
  readonly service: Service;
  /** The ids that stand in its file; null: all. */
  readonly ids: ReadonlySet<string> | null;
}

/** All that is different in the second of two services, as JSON for other programs (docs/compare.md). */
export function jsonOf(before: Compared, after: Compared, compared: Comparison, words: Words): object {
  const { matching, structure, behaviour, numbers } = compared;
  const sentences = summarise(before.service, after.service, structure, behaviour, numbers);
  return {
    summary: sentences.map((each) => words.comparison(each.part, each)),
    structure: structureOf(structure, before, after),
    behaviour: behaviour.map((difference) => ({
      ...difference,
      text: words.comparison('behaviour', tellBehaviour(before.service, difference)),
    })),
    journeys: compareJourneys(before.service, after.service, matching),
    kpis: (numbers ?? []).map((number) => kpiOf(number, before.service, matching, words)),
  };
}

function kpiOf(number: NumberDifference, service: Service, { toB }: Matching, words: Words): object {
  const { of, id, ...rest } = number;
  return {
    of,
    a: id,
    b: id === null ? null : (toB.get(id) ?? null),
    ...rest,
    text: words.comparison('numbers', tellNumber(service, number)),
  };
}

function structureOf(structure: StructureComparison, before: Compared, after: Compared): object {
  const isIn = ({ ids }: Compared, id: string): boolean => ids === null || ids.has(id);
  const isTold = ({ a, b }: { readonly a: string; readonly b: string }): boolean =>
    isIn(before, a) && isIn(after, b);
  const named = ({ table, a, b }: { readonly table: string; readonly a: string; readonly b: string }) => ({
    a,
    b,
    kind: table,
    name: nameOf(after, table, b),
  });
  return {
    matched: structure.matched.filter(isTold).map(({ a, b }) => [a, b]),
    added: structure.added.map(({ id }) => id).filter((id) => isIn(after, id)),
    removed: structure.removed.map(({ id }) => id).filter((id) => isIn(before, id)),
    changed: structure.changed.filter(isTold).map((pair) => ({ ...named(pair), fields: pair.fields })),
    moved: structure.moved
      .filter(isTold)
      .map((pair) => ({ ...named(pair), how: pair.how, from: pair.from, to: pair.to })),
    layoutOnly: structure.layoutOnly.filter(isTold).map(({ a, b }) => [a, b]),
    regrouped: structure.regrouped,
  };
}

function nameOf({ service }: Compared, table: string, id: string): string {
  const records = service[table as keyof Service] as unknown as Readonly<
    Record<string, { readonly name?: string; readonly text?: string }>
  >;
  return records[id]?.name ?? records[id]?.text ?? '';
}
