/** The table of some records. */
export function byId<R extends { readonly id: string }>(list: readonly R[]): Record<R['id'], R> {
  return Object.fromEntries(list.map((record) => [record.id, record])) as Record<R['id'], R>;
}
