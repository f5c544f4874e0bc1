import { emptyTables, type Service, TABLE_NAMES } from '#core/model';
import type { Matching } from './matching.ts';

/** Fields that hold the id of a record, or a list of ids. */
const REFERENCES = new Set([
  'id',
  'processId',
  'laneId',
  'source',
  'target',
  'roleId',
  'roleIds',
  'calendarId',
  'targetCalendarId',
  'objectId',
  'rejectFlowId',
  'flowId',
  'inputs',
  'outputs',
  'separateFrom',
  'nodeId',
  'at',
  'about',
  'replyTo',
  'segmentId',
  'journeyId',
  'stageId',
  'branchOf',
  'stepId',
  'channelId',
  'boundTo',
  'personaIds',
  'hiddenLaneIds',
]);

/** Fields that hold values by the id of a record. */
const BY_ID = new Set(['arrivals', 'segmentArrivals', 'attributes', 'assumed']);

/** The second service in the words of the first. */
export interface AlignedService {
  readonly service: Service;
  /** The id in the second service of every id in the aligned one. */
  readonly originalOf: ReadonlyMap<string, string>;
}

/**
 * The second service with the ids of the first where they are pairs, with ids that the first does not have where they are not,
 * and with its records in the order of the first. The random streams of pairs are those of the first, other streams
 * are of nobody, so that both services draw the same numbers at the same elements. A record diff of the first and the
 * result is what really changed.
 */
export function alignService(a: Service, b: Service, { toA }: Matching): AlignedService {
  const taken = new Set<string>([...TABLE_NAMES.flatMap((table) => Object.keys(a[table])), a.profile.id]);
  const newId = new Map<string, string>();
  const originalOf = new Map<string, string>();
  for (const table of TABLE_NAMES) {
    for (const id of Object.keys(b[table])) {
      let next = toA.get(id) ?? id;
      for (let n = 2; next !== toA.get(id) && taken.has(next); n += 1) next = `${id}_${n}`;
      taken.add(next);
      newId.set(id, next);
      originalOf.set(next, id);
    }
  }
  const streams = alignStreams(a, b, toA);
  const tables = emptyTables() as unknown as Record<string, Record<string, unknown>>;
  for (const table of TABLE_NAMES) {
    const renamed = Object.entries<object>(b[table]).map(([id, record]): [string, object] => {
      const next = rename(record, newId) as object;
      const stream = streams.get(id);
      return [newId.get(id) as string, stream === undefined ? next : { ...next, stream }];
    });
    tables[table] = Object.fromEntries(inOrderOf(Object.keys(a[table]), renamed));
  }
  const service = { ...tables, profile: b.profile } as unknown as Service;
  return { service, originalOf };
}

/** Records in the order of the first; what is new stands behind them. */
function inOrderOf(
  order: readonly string[],
  entries: readonly [string, object][],
): readonly [string, object][] {
  const place = new Map(order.map((id, at) => [id, at]));
  const keyed = entries.map((entry, at) => ({ entry, at, key: place.get(entry[0]) ?? order.length }));
  return keyed.toSorted((one, other) => one.key - other.key || one.at - other.at).map(({ entry }) => entry);
}

function alignStreams(a: Service, b: Service, toA: ReadonlyMap<string, string>): ReadonlyMap<string, number> {
  const streams = new Map<string, number>();
  let next = Math.max(a.profile.nextStream, b.profile.nextStream);
  for (const table of ['nodes', 'attributes', 'segments'] as const) {
    const before: Readonly<Record<string, { readonly stream: number }>> = a[table];
    for (const id of Object.keys(b[table])) {
      const pair = before[toA.get(id) ?? ''];
      streams.set(id, pair === undefined ? next++ : pair.stream);
    }
  }
  return streams;
}

/** A value with every id in it, also as a key, replaced; `field` is where it stands. */
function rename(value: unknown, newId: ReadonlyMap<string, string>, field = ''): unknown {
  if (typeof value === 'string') return REFERENCES.has(field) ? (newId.get(value) ?? value) : value;
  if (Array.isArray(value)) return value.map((each) => rename(each, newId, field));
  if (value === null || typeof value !== 'object') return value;
  const isById = BY_ID.has(field);
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      isById ? (newId.get(key) ?? key) : key,
      // What stands under the id of a segment is again by id.
      rename(each, newId, field === 'segmentArrivals' ? 'arrivals' : key),
    ]),
  );
}
