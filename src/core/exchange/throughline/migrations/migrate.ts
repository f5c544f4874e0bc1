import { TABLE_NAMES } from '#core/model';
import type { RawRecord, RecordSource } from './migration.ts';
import { migrations } from './registry.ts';

/** Brings one stored record from schema version `from` to the current one. The result is not validated yet. */
export function migrateRecord(source: RecordSource, record: RawRecord, from: number): RawRecord {
  return migrations
    .filter((migration) => migration.from >= from)
    .reduce((current, migration) => migration.migrate(source, current), record);
}

/**
 * Brings the `service` of a file from schema version `from` to the current one. Values that are not lists of records
 * stay as they are.
 */
export function migrateService(service: RawRecord, from: number): RawRecord {
  const lists = TABLE_NAMES.filter((table) => Array.isArray(service[table])).map(
    (table) =>
      [table, (service[table] as unknown[]).map((record) => migrateUnknown(table, record, from))] as const,
  );
  const tables = new Set<string>(TABLE_NAMES);
  const profile = Object.fromEntries(Object.entries(service).filter(([key]) => !tables.has(key)));
  const rest = Object.entries(service).filter(([key]) => tables.has(key));
  const added = migrations
    .filter((migration) => migration.from >= from)
    .flatMap(({ adds = [] }) => adds.map((table) => [table, []] as const));
  return Object.fromEntries([
    ...Object.entries(migrateRecord('profile', profile, from)),
    ...rest,
    ...lists,
    ...added,
  ]);
}

function migrateUnknown(source: RecordSource, record: unknown, from: number): unknown {
  return isRecord(record) ? migrateRecord(source, record, from) : record;
}

function isRecord(value: unknown): value is RawRecord {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
