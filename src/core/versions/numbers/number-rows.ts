import type { NumberDifference } from './numbers.ts';

/** One number of the first service and what becomes of it in the others. */
export interface NumberRow extends Pick<NumberDifference, 'of' | 'id' | 'measure'> {
  /** In the first service. */
  readonly before: number;
  /** One for each of the others, in their order; null: it was not run, or has nothing of the kind. */
  readonly others: readonly (NumberDifference | null)[];
}

/**
 * The numbers of several comparisons with the same first service as one table, in the order in which they are first told. `null` stands
 * for one that was not run.
 */
export function numberRows(compared: readonly (readonly NumberDifference[] | null)[]): readonly NumberRow[] {
  const rows = new Map<
    string,
    { readonly told: NumberDifference; readonly others: (NumberDifference | null)[] }
  >();
  for (const [at, numbers] of compared.entries()) {
    for (const number of numbers ?? []) {
      const key = `${number.of} ${number.measure} ${number.id ?? ''}`;
      const row = rows.get(key) ?? { told: number, others: compared.map(() => null) };
      row.others[at] = number;
      rows.set(key, row);
    }
  }
  return [...rows.values()].map(({ told: { of, id, measure, before }, others }) => ({
    of,
    id,
    measure,
    before,
    others,
  }));
}

/** What a reader has to see: all numbers of whole cases, all targets, and those of elements where any of the others shows a difference. */
export function isTelling({ of, measure, others }: NumberRow): boolean {
  return (
    of === 'case' ||
    measure === 'withinTarget' ||
    others.some((other) => other !== null && other.verdict !== 'none')
  );
}
