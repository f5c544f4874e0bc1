import { deepEqual, type RecordOf, type Service, type TableName } from '#core/model';

/**
 * The service with records added or replaced; new ones go to the end of their table. A record that equals the one that
 * is there leaves it in place, so that nothing looks changed that isn't.
 */
export function put<T extends TableName>(
  service: Service,
  table: T,
  records: readonly RecordOf<T>[],
): Service {
  const before = service[table] as Readonly<Record<string, unknown>>;
  const changed = (records as readonly { readonly id: string }[]).filter(
    (record) => !Object.hasOwn(before, record.id) || !deepEqual(before[record.id], record),
  );
  if (changed.length === 0) return service;
  const after = { ...before };
  for (const record of changed) after[record.id] = record;
  return { ...service, [table]: after };
}

/** The service without the records of these ids; unknown ids are ignored. */
export function drop(service: Service, table: TableName, ids: Iterable<string>): Service {
  const gone = new Set(ids);
  const before = Object.entries(service[table]);
  const after = before.filter(([id]) => !gone.has(id));
  return after.length === before.length ? service : { ...service, [table]: Object.fromEntries(after) };
}

/** The record with some fields changed; the record itself when all of them have that value already. */
export function changed<R extends object>(record: R, fields: Partial<R>): R {
  const keys = Object.keys(fields) as (keyof R)[];
  return keys.every((key) => Object.is(record[key], fields[key])) ? record : { ...record, ...fields };
}

/** The record without an optional field. */
export function without<R extends object, K extends keyof R>(record: R, key: K): R {
  if (!(key in record)) return record;
  const { [key]: _gone, ...rest } = record;
  return rest as R;
}
