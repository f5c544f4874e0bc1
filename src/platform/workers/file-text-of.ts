import { FORMAT_VERSION } from '#core/exchange/throughline';
import { TABLE_NAMES } from '#core/model';

/**
 * A stored body as the text of a service file, so that one reader checks and migrates both. The body may be of an
 * older app, or damaged: what is not a record is passed on as it is, for the reader to refuse.
 */
export function fileTextOf(body: unknown, bodyVersion: number): string {
  const { profile, ...tables } = asRecord(body);
  const lists = TABLE_NAMES.map((name) => [name, listOf(tables[name])] as const);
  const service = { ...asRecord(profile), ...tables, ...Object.fromEntries(lists) };
  return JSON.stringify({
    format: 'throughline',
    formatVersion: FORMAT_VERSION,
    schemaVersion: bodyVersion,
    service,
  });
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function listOf(table: unknown): unknown {
  return typeof table === 'object' && table !== null ? Object.values(table) : table;
}
