import { deepEqual, referencesIn, type Service, TABLE_NAMES, type TableName } from '#core/model';
import { ruleOf, type Unit, unitsOf } from './field-rules.ts';
import { fieldsOf } from './find-fates.ts';
import type { Choices, Conflict, Fields, MergedChange, MergeSide, Three } from './merge.ts';
import { leadOf, mergeSequence } from './merge-sequence.ts';
import { type Fates, mergeValue } from './merge-value.ts';

const NO_FATES: Fates = {
  kept: { ours: new Set(), theirs: new Set() },
  gone: { ours: new Set(), theirs: new Set() },
};

/** Records of three services as one, but for places, orders and random numbers: those are still ours, or of whoever has the record. */
export interface MergedRecords {
  readonly service: Service;
  readonly conflicts: readonly Conflict[];
  readonly changes: readonly MergedChange[];
}

/** Merges table by table, record by record, field by field. */
export function mergeRecords(sides: Three<Service>, fates: Fates, choices: Choices): MergedRecords {
  const conflicts: Conflict[] = [];
  const changes: MergedChange[] = [];
  const { base, ours, theirs } = sides;
  const referring = new Set(
    [base, ours, theirs].flatMap(referencesIn).map(({ table, field }) => `${table} ${field}`),
  );

  function mergeFields(table: TableName | 'profile', id: string, three: Three<Fields>): Fields {
    const merged: Record<string, unknown> = { ...three.ours };
    const taken: Record<MergeSide, string[]> = { ours: [], theirs: [] };
    for (const unit of unitsOf(table, [three.base, three.ours, three.theirs])) {
      const named = unit.find((each) => !deepEqual(three.ours[each], three.theirs[each])) ?? unit[0];
      const judge = {
        took: (side: MergeSide) => void (taken[side].includes(named) || taken[side].push(named)),
        choose: (values: Three, key: string | null): MergeSide => {
          const parts = [table, id, unit[0], ...(key === null ? [] : [key])];
          const shown =
            unit.length === 1
              ? values
              : { base: three.base[named], ours: three.ours[named], theirs: three.theirs[named] };
          const conflict: Conflict = {
            id: parts.join('/'),
            code: 'field',
            table,
            at: [id],
            field: named,
            key,
            base: shown.base ?? null,
            ours: shown.ours ?? null,
            theirs: shown.theirs ?? null,
            deleted: null,
          };
          conflicts.push(conflict);
          return choices[conflict.id] ?? 'ours';
        },
      };
      const refers = unit.some((field) => referring.has(`${table} ${field}`));
      const rule = unit.length === 1 ? ruleOf(table, unit[0]) : null;
      const value = mergeValue(
        {
          base: valueOf(three.base, unit),
          ours: valueOf(three.ours, unit),
          theirs: valueOf(three.theirs, unit),
        },
        rule,
        refers ? fates : NO_FATES,
        judge,
      );
      for (const field of unit) {
        const own = unit.length === 1 ? value : (value as Fields | undefined)?.[field];
        if (own === undefined) delete merged[field];
        else merged[field] = own;
      }
    }
    for (const side of ['ours', 'theirs'] as const)
      if (taken[side].length > 0) changes.push({ side, table, id, mark: 'changed', fields: taken[side] });
    return merged;
  }

  /** Null: it is not there any more. */
  function mergeRecord(table: TableName, id: string): Fields | null {
    const [b, o, t] = [base, ours, theirs].map((service) => fieldsOf(service, table, id));
    const note = (side: MergeSide, mark: 'added' | 'removed'): void =>
      void changes.push({ side, table, id, mark, fields: [] });
    if (o && t) {
      if (b) return mergeFields(table, id, { base: b, ours: o, theirs: t });
      if (deepEqual(o, t)) return o;
      const conflict: Conflict = {
        id: `${table}/${id}`,
        code: 'added',
        table,
        at: [id],
        field: null,
        key: null,
        base: null,
        ours: o,
        theirs: t,
        deleted: null,
      };
      conflicts.push(conflict);
      return choices[conflict.id] === 'theirs' ? t : o;
    }
    const one = o ?? t;
    if (one === undefined) return null;
    const remover: MergeSide = o ? 'theirs' : 'ours';
    if (b === undefined) note(o ? 'ours' : 'theirs', 'added');
    else if (fates.gone[remover].has(id)) {
      note(remover, 'removed');
      return null;
    }
    return one;
  }

  function mergeTable(table: TableName): Fields {
    const keys = {
      base: Object.keys(base[table]),
      ours: Object.keys(ours[table]),
      theirs: Object.keys(theirs[table]),
    };
    const merged = new Map<string, Fields>();
    for (const id of new Set([...keys.ours, ...keys.theirs])) {
      const record = mergeRecord(table, id);
      if (record !== null) merged.set(id, record);
    }
    const order = mergeSequence(keys, leadOf(keys), (id) => merged.has(id));
    return Object.fromEntries(order.map((id) => [id, merged.get(id)]));
  }

  const profile = mergeFields('profile', ours.profile.id, {
    base: base.profile as unknown as Fields,
    ours: ours.profile as unknown as Fields,
    theirs: theirs.profile as unknown as Fields,
  });
  const tables = Object.fromEntries(TABLE_NAMES.map((table) => [table, mergeTable(table)]));
  return { service: { profile, ...tables } as unknown as Service, conflicts, changes };
}

function valueOf(fields: Fields, unit: Unit): unknown {
  if (unit.length === 1) return fields[unit[0]];
  return Object.fromEntries(unit.filter((field) => field in fields).map((field) => [field, fields[field]]));
}
