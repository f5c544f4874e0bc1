/**
 * A row of records with some of them put before the one called `before` – at the end where that is null or not among
 * the rest – in the order given, all numbered from 0. `row` is in its order and may hold those moved.
 */
export function arranged<R extends { readonly id: string; readonly order: number }>(
  row: readonly R[],
  moved: readonly R[],
  before: string | null,
): readonly R[] {
  const ids = new Set<string>(moved.map(({ id }) => id));
  const rest = row.filter(({ id }) => !ids.has(id));
  const at = rest.findIndex(({ id }) => id === before);
  const place = at === -1 ? rest.length : at;
  return [...rest.slice(0, place), ...moved, ...rest.slice(place)].map((record, order) =>
    record.order === order ? record : { ...record, order },
  );
}
