/** Records of one kind by id. Key order is display order only where a record has no `order` of its own. */
export type Table<R extends { readonly id: string }> = Readonly<Record<R['id'], R>>;

/** The records of a table, in key order. */
export function records<R extends { readonly id: string }>(table: Table<R>): readonly R[] {
  return Object.values(table);
}
