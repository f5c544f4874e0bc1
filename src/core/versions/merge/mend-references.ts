import { checkService, commentedName, type Service, TABLE_NAMES, type TableName } from '#core/model';
import { fieldsOf } from './find-fates.ts';
import type { Fields, Three } from './merge.ts';

/** What a record cannot be without, by field; where that is gone, so is the record. */
const NEEDED = new Set([
  'processId',
  'laneId',
  'source',
  'target',
  'nodeId',
  'journeyId',
  'stageId',
  'stepId',
  'replyTo',
]);

/** What stands in place of a value that only named somebody. */
const INSTEAD: Readonly<Record<string, (value: unknown) => unknown>> = {
  performer: (value) => (isTeamLeft(value) ? value : { by: 'lane' }),
  initiator: (value) => (hasNull(value, 'roleId') ? { by: 'other', name: '' } : value),
  receiver: (value) => (hasNull(value, 'roleId') ? { by: 'other', name: '' } : value),
  check: (value) => (isAllNull(value) ? null : value),
};

interface Mended {
  readonly service: Service;
  /** What had to go with what it needed. */
  readonly along: readonly string[];
  /** What had to go for another reason. */
  readonly leftOut: readonly string[];
}

/**
 * A sound service: nothing refers to what is not there. Records that need what is gone go with it; in others the reference
 * is taken out, and a comment remembers what it was about. What no merging of records can make sound is left out.
 */
export function mendReferences(service: Service, { base, ours, theirs }: Three<Service>): Mended {
  const along: string[] = [];
  const leftOut: string[] = [];
  let next = service;
  // Every round takes something out, so there is an end.
  for (let problems = checkService(next); problems.length > 0; problems = checkService(next)) {
    const drop = new Set<string>();
    for (const { code, at, values } of problems) {
      const [id = ''] = at;
      const table = values['table'] as TableName;
      const field = String(values['field']);
      const record = fieldsOf(next, table, id);
      if (record === undefined || drop.has(id)) continue;
      if (code === 'danglingReference' && !NEEDED.has(field)) {
        const value = without(record[field], String(values['value']));
        const lost = String(values['value']);
        const was =
          [ours, theirs, base].map((side) => commentedName(side, lost)).find((name) => name !== '') ?? '';
        const remembered = table === 'comments' ? { was } : {};
        next = put(next, table, id, {
          ...record,
          [field]: field in INSTEAD ? INSTEAD[field]?.(value) : value,
          ...remembered,
        });
        continue;
      }
      const home = code === 'processMismatch' ? homeOf(next, table, record) : null;
      if (home !== null) {
        next = put(next, table, id, { ...record, processId: home });
        continue;
      }
      drop.add(id);
      (code === 'danglingReference' ? along : leftOut).push(id);
    }
    next = withoutRecords(next, drop);
  }
  return { service: next, along, leftOut };
}

/** The process of the lane a node stands in, or of both ends of a flow; null: they are in two. */
function homeOf(service: Service, table: TableName, record: Fields): string | null {
  const processOf = (of: TableName, id: unknown) => fieldsOf(service, of, String(id))?.['processId'];
  if (table === 'nodes') return (processOf('lanes', record['laneId']) as string | undefined) ?? null;
  const [from, to] = [processOf('nodes', record['source']), processOf('nodes', record['target'])];
  return table === 'flows' && typeof from === 'string' && from === to && from !== record['processId']
    ? from
    : null;
}

function put(service: Service, table: TableName, id: string, record: Fields): Service {
  return { ...service, [table]: { ...service[table], [id]: record } };
}

function withoutRecords(service: Service, ids: ReadonlySet<string>): Service {
  if (ids.size === 0) return service;
  const tables = TABLE_NAMES.map((table) => [
    table,
    Object.fromEntries(Object.entries(service[table]).filter(([id]) => !ids.has(id))),
  ]);
  return { ...service, ...Object.fromEntries(tables) };
}

/** A value without an id: taken out of lists and keys, else null. */
function without(value: unknown, id: string): unknown {
  if (value === id) return null;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value))
    return value.filter((entry) => entry !== id && !names(entry, id)).map((entry) => without(entry, id));
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== id)
      .map(([key, entry]) => [key, without(entry, id)]),
  );
}

function names(entry: unknown, id: string): boolean {
  return typeof entry === 'object' && entry !== null && Object.values(entry).includes(id);
}

function hasNull(value: unknown, field: string): boolean {
  return typeof value === 'object' && value !== null && (value as Fields)[field] === null;
}

function isTeamLeft(value: unknown): boolean {
  const { by, needs, roleIds } = value as {
    by: string;
    needs?: readonly unknown[];
    roleIds?: readonly unknown[];
  };
  if (by === 'role') return !hasNull(value, 'roleId');
  return by === 'allOf' ? needs?.length !== 0 : by !== 'anyOf' || roleIds?.length !== 0;
}

function isAllNull(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.values(value).every((each) => each === null);
}
