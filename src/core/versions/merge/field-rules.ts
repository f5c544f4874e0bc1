import type { TableName } from '#core/model';
import type { Fields } from './merge.ts';

/** How a field is merged where both sides changed it. */
export type FieldRule =
  /** One value for each of several things: each on its own; `depth` 2: of objects of such. */
  | { readonly by: 'entries'; readonly depth: 1 | 2 }
  /** A list whose entries have names: each on its own. */
  | { readonly by: 'list'; readonly nameOf: (entry: unknown) => string };

type Table = TableName | 'profile';

const ENTRIES: FieldRule = { by: 'entries', depth: 1 };
const NAMES: FieldRule = { by: 'list', nameOf: String };
const listedBy = (field: string): FieldRule => ({
  by: 'list',
  nameOf: (entry) => String((entry as Fields)[field]),
});

const RULES: Readonly<Partial<Record<Table, Readonly<Record<string, FieldRule>>>>> = {
  profile: { thresholds: ENTRIES },
  nodes: { inputs: NAMES, outputs: NAMES, separateFrom: NAMES },
  calendars: { exceptions: listedBy('date') },
  scenarios: { arrivals: ENTRIES, segmentArrivals: { by: 'entries', depth: 2 } },
  segments: { attributes: ENTRIES },
  journeys: { personaIds: NAMES },
  journeyCards: { boundTo: NAMES, assumed: ENTRIES, measured: listedBy('scale') },
  journeyViews: { hiddenLaneIds: NAMES },
};

/** The rule of a field; null: its value is one thing. */
export function ruleOf(table: Table, field: string): FieldRule | null {
  return RULES[table]?.[field] ?? null;
}

/** Fields that mean something only together; they go by the name of the first. */
const TOGETHER: Readonly<Partial<Record<Table, readonly (readonly [string, ...string[]])[]>>> = {
  nodes: [
    ['laneId', 'processId'],
    ['valueClass', 'waste'],
  ],
  flows: [['target', 'source']],
  journeyFlows: [['target', 'source']],
  journeyLinks: [['target', 'source']],
  journeySteps: [['stageId', 'branchOf']],
  journeyCards: [['stepId', 'laneId']],
  comments: [['about', 'was']],
};

/** Fields that other records decide, or that are merged over all records together: places, orders, random numbers. */
const APART: Readonly<Partial<Record<Table, readonly string[]>>> = {
  profile: ['id', 'nextStream'],
  processes: ['x', 'y', 'width', 'height'],
  lanes: ['order', 'height'],
  nodes: ['x', 'y', 'width', 'height', 'stream'],
  flows: ['processId', 'waypoints'],
  attributes: ['stream'],
  segments: ['stream'],
  journeyStages: ['order'],
  journeySteps: ['order'],
  journeyLanes: ['order'],
  journeyCards: ['order'],
};

/** Fields that every kind of a record has; the others mean something only with the kind. */
const OF_EVERY_KIND: Readonly<Partial<Record<Table, readonly string[]>>> = {
  nodes: ['processId', 'laneId', 'name', 'notes', 'x', 'y', 'width', 'height', 'stream'],
  journeyCards: ['journeyId', 'stepId', 'laneId', 'order', 'span'],
};

/** Is this field settled over all records together? */
export function isApart(table: Table, field: string): boolean {
  return field === 'id' || APART[table]?.includes(field) === true;
}

/** Fields of a record that are merged as one; the first names them. */
export type Unit = readonly [string, ...string[]];

/** What of a record is merged on its own, given the states it is in. A record whose kind differs is one thing but for what every kind has. */
export function unitsOf(table: Table, states: readonly (Fields | undefined)[]): readonly Unit[] {
  const there = states.filter((state) => state !== undefined);
  const fields = [...new Set(there.flatMap(Object.keys))].filter((field) => !isApart(table, field));
  const every = OF_EVERY_KIND[table];
  const otherKind = every !== undefined && new Set(there.map(({ kind }) => kind)).size > 1;
  const ofKind = otherKind ? fields.filter((field) => field !== 'kind' && !every.includes(field)) : [];
  const groups: readonly Unit[] = [
    ...(otherKind ? [['kind', ...ofKind] as const] : []),
    ...(TOGETHER[table] ?? []).map(
      ([first, ...rest]): Unit => [first, ...rest.filter((field) => !ofKind.includes(field))],
    ),
  ];
  const grouped = new Set(groups.flat());
  const held = new Set(fields);
  return [
    ...groups.filter(
      (unit) => unit.some((field) => held.has(field)) && !(otherKind && ofKind.includes(unit[0])),
    ),
    ...fields.filter((field) => !grouped.has(field)).map((field): Unit => [field]),
  ];
}
