import { deepEqual } from './deep-equal.ts';
import { TABLE_NAMES } from './fresh-id.ts';
import type { Service, ServiceProfile, TableName } from './service.ts';

/** A record before and after; null: it wasn't there, or is no more. */
export type Change<R> = readonly [before: R | null, after: R | null];

/** The records of a table. */
export type RecordOf<T extends TableName> = Service[T][keyof Service[T]];

/**
 * What changed between two services: only touched records, by table and id. Plain JSON and reversible; undo, the
 * journal and the comparison of versions share it. `order` holds the keys of a small table before and after, where
 * adding behind and taking out alone would not give their order back.
 */
export interface ServiceDiff {
  readonly profile?: Change<ServiceProfile>;
  readonly tables: { readonly [T in TableName]?: Readonly<Record<string, Change<RecordOf<T>>>> };
  readonly order?: {
    readonly [T in TableName]?: readonly [before: readonly string[], after: readonly string[]];
  };
}

/** Tables that are shown in key order. */
const ORDERED: readonly TableName[] = [
  'processes',
  'roles',
  'calendars',
  'scenarios',
  'dataObjects',
  'attributes',
  'segments',
  'observations',
  'personas',
  'channels',
  'journeys',
  'journeyViews',
];

type AnyTable = Readonly<Record<string, unknown>>;
type AnyChanges = Readonly<Record<string, Change<unknown>>>;

/** Same keys in the same order? */
function sameOrder(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((key, i) => key === b[i]);
}

function tableChanges(before: AnyTable, after: AnyTable): AnyChanges | null {
  if (before === after) return null;
  const changes: [string, Change<unknown>][] = [];
  for (const [id, record] of Object.entries(before)) {
    const next = Object.hasOwn(after, id) ? after[id] : null;
    if (record !== next && !deepEqual(record, next)) changes.push([id, [record, next]]);
  }
  for (const [id, record] of Object.entries(after)) {
    if (!Object.hasOwn(before, id)) changes.push([id, [null, record]]);
  }
  return changes.length === 0 ? null : Object.fromEntries(changes);
}

function applyChanges(table: AnyTable, changes: AnyChanges, side: 0 | 1): AnyTable {
  const next = new Map(Object.entries(table));
  for (const [id, change] of Object.entries(changes)) {
    if (change[side] === null) next.delete(id);
    else next.set(id, change[side]);
  }
  return Object.fromEntries(next);
}

function inOrder(table: AnyTable, keys: readonly string[]): AnyTable {
  const known = keys.filter((key) => Object.hasOwn(table, key));
  const listed = new Set(known);
  const others = Object.keys(table).filter((key) => !listed.has(key));
  return Object.fromEntries([...known, ...others].map((key) => [key, table[key]]));
}

/** What turns `before` into `after`. Records identical by reference cost nothing; the others are compared deeply. */
export function diffServices(before: Service, after: Service): ServiceDiff {
  const tables: Record<string, AnyChanges> = {};
  const order: Record<string, readonly [readonly string[], readonly string[]]> = {};
  for (const name of TABLE_NAMES) {
    const from: AnyTable = before[name];
    const to: AnyTable = after[name];
    const changes = tableChanges(from, to);
    if (changes !== null) tables[name] = changes;
    if (from === to || !ORDERED.includes(name)) continue;
    const keys = [Object.keys(from), Object.keys(to)] as const;
    const forth = Object.keys(applyChanges(from, changes ?? {}, 1));
    const back = Object.keys(applyChanges(to, changes ?? {}, 0));
    if (!sameOrder(forth, keys[1]) || !sameOrder(back, keys[0])) order[name] = keys;
  }
  return {
    ...(deepEqual(before.profile, after.profile)
      ? {}
      : { profile: [before.profile, after.profile] as const }),
    tables: tables as ServiceDiff['tables'],
    ...(Object.keys(order).length === 0 ? {} : { order: order as ServiceDiff['order'] }),
  };
}

/**
 * The service with a diff applied; untouched tables and records stay identical by reference. Does not check that the
 * service is the one the diff was made from: records the diff names get its `after`, whatever they were.
 */
export function applyDiff(service: Service, diff: ServiceDiff): Service {
  const next: Record<string, unknown> = { ...service };
  if (diff.profile?.[1]) next['profile'] = diff.profile[1];
  for (const name of TABLE_NAMES) {
    const changes = diff.tables[name] as AnyChanges | undefined;
    const keys = diff.order?.[name]?.[1];
    if (changes === undefined && keys === undefined) continue;
    const table = applyChanges(service[name], changes ?? {}, 1);
    next[name] = keys === undefined ? table : inOrder(table, keys);
  }
  return next as unknown as Service;
}

/** The diff that takes `diff` back. */
export function invertDiff(diff: ServiceDiff): ServiceDiff {
  const tables: Record<string, AnyChanges> = {};
  for (const [name, changes] of Object.entries(diff.tables as Record<string, AnyChanges>)) {
    tables[name] = Object.fromEntries(
      Object.entries(changes).map(([id, [before, after]]): [string, Change<unknown>] => [
        id,
        [after, before],
      ]),
    );
  }
  const order = Object.entries(diff.order ?? {}).map(
    ([name, [before, after]]) => [name, [after, before]] as const,
  );
  return {
    ...(diff.profile === undefined ? {} : { profile: [diff.profile[1], diff.profile[0]] as const }),
    tables: tables as ServiceDiff['tables'],
    ...(order.length === 0 ? {} : { order: Object.fromEntries(order) as ServiceDiff['order'] }),
  };
}

/** The diff of doing `first` and then `second`; records that come back to where they were drop out. */
export function mergeDiffs(first: ServiceDiff, second: ServiceDiff): ServiceDiff {
  const tables: Record<string, AnyChanges> = {};
  const order: Record<string, readonly [readonly string[], readonly string[]]> = {};
  for (const name of TABLE_NAMES) {
    const changes = mergeChanges(first.tables[name] ?? {}, second.tables[name] ?? {});
    if (Object.keys(changes).length > 0) tables[name] = changes;
    const before = first.order?.[name] ?? second.order?.[name];
    const after = second.order?.[name] ?? first.order?.[name];
    if (before !== undefined && after !== undefined) order[name] = [before[0], after[1]];
  }
  const profile = mergeChange(first.profile, second.profile);
  return {
    ...(profile === undefined ? {} : { profile: profile as Change<ServiceProfile> }),
    tables: tables as ServiceDiff['tables'],
    ...(Object.keys(order).length === 0 ? {} : { order: order as ServiceDiff['order'] }),
  };
}

function mergeChanges(first: AnyChanges, second: AnyChanges): AnyChanges {
  const ids = new Set([...Object.keys(first), ...Object.keys(second)]);
  const merged: [string, Change<unknown>][] = [];
  for (const id of ids) {
    const change = mergeChange(
      Object.hasOwn(first, id) ? first[id] : undefined,
      Object.hasOwn(second, id) ? second[id] : undefined,
    );
    if (change !== undefined) merged.push([id, change]);
  }
  return Object.fromEntries(merged);
}

function mergeChange(
  first: Change<unknown> | undefined,
  second: Change<unknown> | undefined,
): Change<unknown> | undefined {
  if (first === undefined || second === undefined) return first ?? second;
  return deepEqual(first[0], second[1]) ? undefined : [first[0], second[1]];
}

/** Does the diff change nothing? */
export function isEmptyDiff(diff: ServiceDiff): boolean {
  return diff.profile === undefined && Object.keys(diff.tables).length === 0 && diff.order === undefined;
}
