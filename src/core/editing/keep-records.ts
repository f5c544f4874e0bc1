import { deepEqual, type Service, TABLE_NAMES } from '#core/model';

type AnyTable = Readonly<Record<string, unknown>>;

/**
 * `after` with every record, table and profile that equals the one in `before` replaced by that very object, so that
 * what did not change is the same by reference; `before` itself when nothing did. The order of keys counts as a change.
 */
export function keepRecords(before: Service, after: Service): Service {
  if (before === after) return before;
  const next: Record<string, unknown> = { ...after };
  if (deepEqual(before.profile, after.profile)) next['profile'] = before.profile;
  for (const name of TABLE_NAMES) next[name] = keptTable(before[name], after[name]);
  const isSame = (['profile', ...TABLE_NAMES] as const).every((name) => next[name] === before[name]);
  return isSame ? before : (next as unknown as Service);
}

function keptTable(before: AnyTable, after: AnyTable): AnyTable {
  if (before === after) return before;
  let copied = false;
  const entries = Object.entries(after).map(([id, record]): [string, unknown] => {
    const known = Object.hasOwn(before, id) ? before[id] : undefined;
    if (record === known || !deepEqual(record, known)) return [id, record];
    copied = true;
    return [id, known];
  });
  const keys = Object.keys(before);
  const isSame =
    keys.length === entries.length &&
    entries.every(([id, record], i) => id === keys[i] && record === before[id]);
  if (isSame) return before;
  return copied ? Object.fromEntries(entries) : after;
}
