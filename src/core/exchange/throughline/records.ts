import { TABLE_NAMES } from '#core/model';
import type { FileService } from './service-schema.ts';

/** The ids of all records and of the service itself, repeated where they are repeated. */
export function allIds(file: FileService): readonly string[] {
  return [
    file.id,
    ...TABLE_NAMES.flatMap((table) =>
      file[table].flatMap((record: { readonly id?: string | undefined }) =>
        record.id === undefined ? [] : [record.id],
      ),
    ),
  ];
}

/** Each id that occurs more than once, once. */
export function duplicates(ids: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const id of ids) (seen.has(id) ? repeated : seen).add(id);
  return [...repeated];
}

/** A table of records in list order; `id` is the key. */
export function tableOf<R extends { readonly id: string }>(list: readonly R[]): Record<string, R> {
  return Object.fromEntries(list.map((record) => [record.id, record]));
}

/** `wanted`, or `wanted-2`, `wanted-3` … — the first that is not taken, looking from `from` on. */
export function unusedId(wanted: string, taken: ReadonlySet<string>, from = 2): string {
  let id = wanted;
  for (let n = from; taken.has(id); n += 1) id = `${wanted}-${n}`;
  return id;
}
