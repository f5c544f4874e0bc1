import type { StoredRows } from './stored-rows.ts';

type Row = Record<string, unknown>;

/** Names of the fields by which a record is found; those are left as they are. */
const KEYS = ['id', 'key', 'revision', 'serviceId'];
const JUNK: readonly unknown[] = [null, -1, '', '\0', [], {}, [null], { kind: 7 }, true];

/** Ways in which a record is damaged; `random` is equally likely in [0, 1). */
export const DAMAGES: Readonly<Record<string, (row: Row, random: () => number) => Row>> = {
  'a field replaced': (row, random) => {
    const fields = Object.keys(row).filter((field) => !KEYS.includes(field));
    return { ...row, [pick(fields, random)]: pick(JUNK, random) };
  },
  'everything replaced': (row, random) => ({ ...keysOf(row), junk: pick(JUNK, random) }),
  'a bit flipped': (row, random) => {
    const next = structuredClone(row);
    const places = placesIn(next).filter(([at, field]) => at !== next || !KEYS.includes(field));
    const [at, field] = pick(places, random);
    at[field] = flipped(at[field], random);
    return next;
  },
};

/** The records with one of a table damaged that mentions `id`. */
export function damageOne(
  rows: StoredRows,
  table: string,
  id: string,
  damage: (row: Row) => Row,
  random: () => number,
): StoredRows {
  const list = rows[table] ?? [];
  const row = pick(
    list.filter((each) => JSON.stringify(each).includes(id)),
    random,
  );
  return { ...rows, [table]: list.map((each) => (each === row ? damage(row) : each)) };
}

function pick<T>(list: readonly T[], random: () => number): T {
  const found = list[Math.floor(random() * list.length)];
  if (found === undefined) throw new Error('There is something to damage');
  return found;
}

function keysOf(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([field]) => KEYS.includes(field)));
}

/** Every text and number in a record, however deep. */
function placesIn(value: Row): (readonly [Row, string])[] {
  return Object.entries(value).flatMap(([field, inner]): (readonly [Row, string])[] => {
    if (typeof inner === 'object' && inner !== null) return placesIn(inner as Row);
    const isPlace = typeof inner === 'number' || (typeof inner === 'string' && inner !== '');
    return isPlace ? [[value, field]] : [];
  });
}

function flipped(value: unknown, random: () => number): unknown {
  if (typeof value === 'number') return value ^ (1 << Math.floor(random() * 30));
  const text = String(value);
  const at = Math.floor(random() * text.length);
  const letter = String.fromCodePoint((text.codePointAt(at) ?? 0) ^ (1 << Math.floor(random() * 7)));
  return text.slice(0, at) + letter + text.slice(at + 1);
}
