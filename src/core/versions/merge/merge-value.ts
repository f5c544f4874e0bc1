import { deepEqual } from '#core/model';
import type { FieldRule } from './field-rules.ts';
import type { Fields, MergeSide, Three } from './merge.ts';
import { otherSide } from './merge.ts';
import { leadOf, mergeSequence } from './merge-sequence.ts';

type Ids = Readonly<Record<MergeSide, ReadonlySet<string>>>;

/** What became of the records that one side took out, each by that side. */
export interface Fates {
  /** They are there again: what the side took out elsewhere on their account is taken back, too. */
  readonly kept: Ids;
  /** They are gone: what the other side said of them does not count. */
  readonly gone: Ids;
}

/** Hears whose value was taken, and says whose is to be where both changed it. */
export interface Judge {
  took(side: MergeSide): void;
  /** `key`: the entry of the field; null: all of it. */
  choose(sides: Three, key: string | null): MergeSide;
}

/** Three states of a value as one. */
export function mergeValue(sides: Three, rule: FieldRule | null, fates: Fates, judge: Judge): unknown {
  if (rule?.by === 'entries') return mergeEntries(sides as Three<Fields>, rule.depth, fates, judge, []);
  if (rule?.by === 'list') {
    const named = listsByName(sides, rule.nameOf);
    if (named !== null) return mergeLists(named, fates, judge);
  }
  return mergeWhole(sides, null, fates, judge);
}

function mergeWhole(sides: Three, key: string | null, fates: Fates, judge: Judge): unknown {
  const seen = {
    base: sides.base,
    ours: seenOf(sides, 'ours', fates, key),
    theirs: seenOf(sides, 'theirs', fates, key),
  };
  const { base, ours, theirs } = seen;
  if (deepEqual(ours, theirs)) return ours;
  const side = deepEqual(base, ours) ? 'theirs' : deepEqual(base, theirs) ? 'ours' : judge.choose(seen, key);
  if (deepEqual(base, seen[otherSide(side)])) judge.took(side);
  return seen[side];
}

/** What a side wants, without what follows from records it took out and that stay, or that the other side took out and that are gone. */
function seenOf(sides: Three, side: MergeSide, { kept, gone }: Fates, key: string | null): unknown {
  const { base, [side]: value } = sides;
  if (value !== undefined && names(value, gone[otherSide(side)], key)) return base;
  return base !== undefined && names(base, kept[side], key) && !deepEqual(base, value) ? base : value;
}

function names(value: unknown, ids: ReadonlySet<string>, key: string | null): boolean {
  if (ids.size === 0) return false;
  if (key !== null && key.split('/').some((part) => ids.has(part))) return true;
  if (typeof value === 'string') return ids.has(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([name, entry]) => ids.has(name) || names(entry, ids, null));
}

function mergeEntries(
  { base, ours, theirs }: Three<Fields | undefined>,
  depth: 1 | 2,
  fates: Fates,
  judge: Judge,
  path: readonly string[],
): Fields {
  const at = (fields: Fields | undefined, key: string) =>
    fields !== undefined && Object.hasOwn(fields, key) ? fields[key] : undefined;
  const keys = new Set([
    ...Object.keys(ours ?? {}),
    ...Object.keys(theirs ?? {}),
    ...Object.keys(base ?? {}),
  ]);
  const merged: [string, unknown][] = [];
  for (const key of keys) {
    const sides = { base: at(base, key), ours: at(ours, key), theirs: at(theirs, key) };
    const isDeeper = depth === 2 && sides.ours !== undefined && sides.theirs !== undefined;
    const value = isDeeper
      ? mergeEntries(sides as Three<Fields>, 1, fates, judge, [...path, key])
      : mergeWhole(sides, [...path, key].join('/'), fates, judge);
    if (value !== undefined) merged.push([key, value]);
  }
  return Object.fromEntries(merged);
}

function mergeLists(
  named: Three<ReadonlyMap<string, unknown>>,
  fates: Fates,
  judge: Judge,
): readonly unknown[] {
  const { base, ours, theirs } = named;
  const order = { base: [...base.keys()], ours: [...ours.keys()], theirs: [...theirs.keys()] };
  const merged = new Map<string, unknown>();
  for (const name of new Set([...order.base, ...order.ours, ...order.theirs])) {
    const sides = { base: base.get(name), ours: ours.get(name), theirs: theirs.get(name) };
    const value = mergeWhole(sides, name, fates, judge);
    if (value !== undefined) merged.set(name, value);
  }
  const lead = leadOf(order);
  if (lead === 'theirs') judge.took('theirs');
  const keys = mergeSequence(order, lead, (name) => merged.has(name));
  // What both have taken out, and one of them again has, stands behind.
  return [...new Set([...keys, ...merged.keys()])].map((name) => merged.get(name));
}

/** Null where a value is no list, or two entries of one have the same name: then it is one thing. */
function listsByName(
  { base, ours, theirs }: Three,
  nameOf: (entry: unknown) => string,
): Three<ReadonlyMap<string, unknown>> | null {
  const [b, o, t] = [base ?? [], ours ?? [], theirs ?? []].map((list) => {
    if (!Array.isArray(list)) return null;
    const map = new Map(list.map((entry) => [nameOf(entry), entry as unknown]));
    return map.size === list.length ? map : null;
  });
  return b && o && t ? { base: b, ours: o, theirs: t } : null;
}
