import type { Service, TableName } from './service.ts';

/** Gives a new piece of an id on each call. The caller owns the randomness; a test may count. */
export type IdSource = () => string;

/** The tables of what stands on one map and says so (`journeyId`). */
export const ON_MAP_TABLES = [
  'journeyStages',
  'journeySteps',
  'journeyFlows',
  'journeyLanes',
  'journeyCards',
  'journeyLinks',
  'journeyViews',
] as const satisfies readonly TableName[];

/** The tables of journey maps; nothing in them reaches a run of a process. */
export const JOURNEY_TABLES = [
  'personas',
  'channels',
  'journeys',
  ...ON_MAP_TABLES,
] as const satisfies readonly TableName[];

/** The tables of a service, in the order in which a reader meets them. */
export const TABLE_NAMES = [
  'processes',
  'lanes',
  'nodes',
  'flows',
  'roles',
  'calendars',
  'scenarios',
  'dataObjects',
  'attributes',
  'segments',
  'observations',
  'dismissals',
  ...JOURNEY_TABLES,
  'comments',
  'decisions',
  'foreign',
] as const satisfies readonly TableName[];

/** A service's tables without a record. */
export function emptyTables(): Omit<Service, 'profile'> {
  return Object.fromEntries(TABLE_NAMES.map((name) => [name, {}])) as unknown as Omit<Service, 'profile'>;
}

/** Is `id` the id of any record (or of the service itself)? Ids are unique over all tables. */
export function isIdTaken(service: Service, id: string): boolean {
  return service.profile.id === id || TABLE_NAMES.some((name) => Object.hasOwn(service[name], id));
}

/**
 * An id `<prefix>_<piece>` that `isTaken` does not know. The prefix starts with a letter, so the id is a valid
 * XML id. A source that repeats itself is answered by a counter behind the piece.
 */
export function freshId<Id extends string>(
  prefix: string,
  isTaken: (id: string) => boolean,
  ids: IdSource,
): Id {
  const first = `${prefix}_${ids()}`;
  let id = first;
  for (let n = 2; isTaken(id); n += 1) id = `${first}_${n}`;
  return id as Id;
}
