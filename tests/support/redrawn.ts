import { type Service, TABLE_NAMES } from '#core/model';

/** A copy of a service as somebody else would draw it, and the id in it of every record. */
export interface Redrawn {
  readonly service: Service;
  readonly idOf: ReadonlyMap<string, string>;
}

/**
 * Draws a service again: every record has another id, the records stand in another order, everything stands elsewhere and
 * draws other random numbers. With `renames`, one name in that many is a little longer.
 */
export function redrawn(
  service: Service,
  { seed, renames = 0 }: { readonly seed: number; readonly renames?: number },
): Redrawn {
  let state = seed * 2654435761 + 1;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const idOf = new Map<string, string>();
  for (const table of TABLE_NAMES) {
    for (const id of Object.keys(service[table])) idOf.set(id, `n${(idOf.size * 7919 + seed) % 100_003}`);
  }
  let count = 0;
  const copy = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') {
      if (key === 'name' && value !== '' && renames > 0 && ++count % renames === 0) return longer(value);
      return WORDS.has(key) ? value : (idOf.get(value) ?? value);
    }
    if (Array.isArray(value)) return value.map((each) => copy(each, key));
    if (value === null || typeof value !== 'object') return value;
    const isById = BY_ID.has(key);
    return Object.fromEntries(
      Object.entries(value).map(([field, each]) => [
        isById ? (idOf.get(field) ?? field) : field,
        copy(each, key === 'segmentArrivals' ? 'arrivals' : field),
      ]),
    );
  };
  const tables = TABLE_NAMES.map((table) => {
    const entries = Object.entries(service[table]).map(
      ([id, record]) => [idOf.get(id) as string, copy(record) as Record<string, unknown>] as const,
    );
    const shuffled = entries
      .map((entry) => ({ entry, at: random() }))
      .toSorted((one, other) => one.at - other.at)
      .map(({ entry: [id, record] }) => [id, moved(table, record, random)]);
    return [table, Object.fromEntries(shuffled)];
  });
  return { service: { ...Object.fromEntries(tables), profile: service.profile } as Service, idOf };
}

const WORDS = new Set(
  'name text kind notes condition description type unit by trigger taskType code rejects values valueClass owner evidence'.split(
    ' ',
  ),
);
const BY_ID = new Set(['arrivals', 'segmentArrivals', 'attributes', 'assumed']);

function longer(name: string): string {
  return /\p{Script=Han}/u.test(name) ? `${name}单` : `${name} now`;
}

function moved(table: string, record: Record<string, unknown>, random: () => number): object {
  const stream = 'stream' in record ? { stream: Math.floor(random() * 1e6) } : {};
  if (table !== 'nodes') return { ...record, ...stream };
  return { ...record, ...stream, x: (record['x'] as number) + 40, y: (record['y'] as number) - 15 };
}
