import { FORMAT_VERSION } from '#core/exchange/throughline';
import { TABLE_NAMES } from '#core/model';

type Fields = Readonly<Record<string, unknown>>;

/**
 * A stored body as the text of a service file, so that one reader checks and migrates both; null where it is not even
 * a profile with tables. The reader is kind to files written by hand, which leave out what they like; a stored body
 * leaves out nothing.
 */
export function fileTextOf(body: unknown, bodyVersion: number): string | null {
  if (!isFields(body) || !isFields(body.profile)) return null;
  const { profile, ...tables } = body;
  // An older app may not have known every table.
  const known = TABLE_NAMES.filter((name) => Object.hasOwn(tables, name));
  if (known.length === 0 || !known.every((name) => isFields(tables[name]))) return null;
  const lists = known.map((name) => [name, Object.values(tables[name] as Fields)] as const);
  const service = { ...profile, ...tables, ...Object.fromEntries(lists) };
  return JSON.stringify({
    format: 'throughline',
    formatVersion: FORMAT_VERSION,
    schemaVersion: bodyVersion,
    service,
  });
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
