import {
  deepEqual,
  type Reference,
  referencesIn,
  type Service,
  TABLE_NAMES,
  type TableName,
} from '#core/model';
import { ruleOf, unitsOf } from './field-rules.ts';
import { groupBy } from './group-by.ts';
import {
  type Choices,
  type Conflict,
  type Fields,
  type MergeSide,
  type MergeWarning,
  otherSide,
  type Three,
} from './merge.ts';
import type { Fates } from './merge-value.ts';

/** Fields by which a record hangs on another, and comes back with it. */
const HANGS_BY = new Set([
  'processId',
  'laneId',
  'source',
  'target',
  'nodeId',
  'journeyId',
  'stageId',
  'stepId',
  'branchOf',
]);
/** What comes back because something else needs it brings these along with it; a lane would bring all its steps. */
const BRINGS = new Set<TableName>(['nodes', 'journeyCards']);

interface Found {
  readonly fates: Fates;
  readonly conflicts: readonly Conflict[];
  readonly warnings: readonly MergeWarning[];
}

/**
 * What becomes of the records that one side took out. They are gone, unless the other side changed them (but for their place)
 * or led something to them: then that is a conflict. What stays keeps what it refers to, and brings back what was taken out
 * with it and hangs on it.
 */
export function findFates(sides: Three<Service>, choices: Choices): Found {
  const ours = fatesOf(sides, 'ours', choices);
  const theirs = fatesOf(sides, 'theirs', choices);
  return {
    fates: {
      kept: { ours: ours.kept, theirs: theirs.kept },
      gone: { ours: ours.gone, theirs: theirs.gone },
    },
    conflicts: [...ours.conflicts, ...theirs.conflicts],
    warnings: [...ours.warnings, ...theirs.warnings],
  };
}

/** A record of a service as plain fields. */
export function fieldsOf(service: Service, table: TableName, id: string): Fields | undefined {
  const records = service[table] as Readonly<Record<string, unknown>>;
  return Object.hasOwn(records, id) ? (records[id] as Fields) : undefined;
}

function fatesOf(sides: Three<Service>, by: MergeSide, choices: Choices) {
  const { base, [by]: remover, [otherSide(by)]: keeper } = sides;
  const out = new Map<string, TableName>();
  for (const table of TABLE_NAMES)
    for (const id of Object.keys(base[table]))
      if (!Object.hasOwn(remover[table], id) && Object.hasOwn(keeper[table], id)) out.set(id, table);
  const references = out.size === 0 ? [] : referencesIn(keeper);
  const before = new Set(out.size === 0 ? [] : referencesIn(base).map(keyOf));
  const anew = references.filter(
    (reference) =>
      // Comments outlive what they are about.
      reference.table !== 'comments' &&
      out.has(reference.to) &&
      !out.has(reference.id) &&
      (!before.has(keyOf(reference)) || isRewritten(base, keeper, reference)),
  );
  const conflicts = [...out].flatMap(([id, table]): Conflict[] => {
    const [was, is] = [fieldsOf(base, table, id), fieldsOf(keeper, table, id)];
    const fields = changedFields(table, was, is);
    const usedBy = [...new Set(anew.filter(({ to }) => to === id).map((reference) => reference.id))];
    if (fields.length + usedBy.length === 0) return [];
    return [
      {
        id: `${table}/${id}`,
        code: 'deleted',
        table,
        at: [id],
        field: null,
        key: null,
        base: was,
        ours: by === 'ours' ? null : is,
        theirs: by === 'ours' ? is : null,
        deleted: { by, fields, usedBy },
      },
    ];
  });
  const chosen = conflicts.filter(({ id }) => (choices[id] ?? 'ours') !== by).flatMap(({ at }) => at);
  const kept = keptBy(chosen, out, references, new Set(conflicts.flatMap(({ at }) => at)));
  const gone = new Set([...out.keys()].filter((id) => !kept.has(id)));
  const staying = conflicts.filter(
    ({ at: [id] }) => id !== undefined && kept.has(id) && !chosen.includes(id),
  );
  const warnings = staying.map(({ at }): MergeWarning => ({ code: 'stays', at }));
  return { kept, gone, conflicts, warnings };
}

/** The records that come back: the chosen ones, what they refer to, and what hangs on them. */
function keptBy(
  chosen: readonly string[],
  out: ReadonlyMap<string, TableName>,
  references: readonly Reference[],
  contested: ReadonlySet<string>,
): ReadonlySet<string> {
  const kept = new Set<string>();
  const bringing = new Set(chosen);
  const from = groupBy(references, ({ id }) => id);
  const into = groupBy(references, ({ to }) => to);
  const isThere = (id: string): boolean => !out.has(id) || kept.has(id);
  const open = [...chosen];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    kept.add(id);
    for (const { to } of from.get(id) ?? []) if (!isThere(to)) open.push(to);
    if (open.length > 0) continue;
    // Everything referred to is there: what hangs on it may follow.
    for (const held of kept) {
      const table = out.get(held);
      if (!bringing.has(held) && (table === undefined || !BRINGS.has(table))) continue;
      for (const { id: hanging, field } of into.get(held) ?? []) {
        if (isThere(hanging) || contested.has(hanging) || !HANGS_BY.has(field)) continue;
        if (!(from.get(hanging) ?? []).every(({ to }) => isThere(to))) continue;
        bringing.add(hanging);
        open.push(hanging);
      }
    }
  }
  return kept;
}

/** The names of what changed of a record, but for its place. */
function changedFields(table: TableName, was: Fields | undefined, is: Fields | undefined): readonly string[] {
  return unitsOf(table, [was, is]).flatMap((unit) => {
    const field = unit.find((each) => !deepEqual(was?.[each], is?.[each]));
    return field === undefined ? [] : [field];
  });
}

/** A value that counts as one thing was changed around a reference that it had before. */
function isRewritten(base: Service, keeper: Service, { table, id, field }: Reference): boolean {
  const [was, is] = [fieldsOf(base, table, id), fieldsOf(keeper, table, id)];
  return was !== undefined && ruleOf(table, field) === null && !deepEqual(was[field], is?.[field]);
}

function keyOf({ id, field, to }: Reference): string {
  return `${id} ${field} ${to}`;
}
