import { canonicalJson, records } from '#core/base';
import {
  type Comment,
  deepEqual,
  elementOf,
  type Service,
  type ServiceProfile,
  type TableName,
} from '#core/model';

/** One `throughline:record` or, with an empty text, one `throughline:absent`. */
export interface WrittenRecord {
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** The fields of the profile that stand beside a drawing. */
export const PROFILE_FIELDS = [
  'name',
  'description',
  'currency',
  'timeZone',
  'nextStream',
  'thresholds',
  'staffBudget',
] as const satisfies readonly (keyof ServiceProfile)[];

/** The tables no drawing says anything about; their records are all written. */
export const UNDRAWN_TABLES = [
  'calendars',
  'dataObjects',
  'attributes',
  'segments',
  'observations',
  'dismissals',
  'comments',
] as const satisfies readonly TableName[];

/**
 * The records beside the drawing: roles that are not those an import assumes, every record of the undrawn tables, the scenarios where they
 * are not the assumed one, and the fields of the profile that differ. A role that is as the file was first read
 * (`original`) is not written, though the lane it is named after may have been renamed since.
 */
export function serviceRecords(
  service: Service,
  assumed: Service,
  original: Service,
): readonly WrittenRecord[] {
  const written: WrittenRecord[] = [];
  const profile = PROFILE_FIELDS.filter(
    (field) => !deepEqual(service.profile[field], assumed.profile[field]),
  );
  if (profile.length > 0) {
    const fields = Object.fromEntries(profile.map((field) => [field, service.profile[field]]));
    written.push(record('profile', fields));
  }
  for (const [id, role] of Object.entries(service.roles)) {
    const untouched = deepEqual(role, own(original.roles, id)) && own(assumed.roles, id) !== undefined;
    if (!untouched && !deepEqual(role, own(assumed.roles, id))) written.push(record('roles', role));
  }
  for (const id of Object.keys(assumed.roles)) {
    if (!Object.hasOwn(service.roles, id)) written.push({ attributes: { table: 'roles', id }, text: '' });
  }
  for (const table of UNDRAWN_TABLES) {
    const list = table === 'comments' ? commentsOnDrawing(service) : Object.values<object>(service[table]);
    for (const each of list) written.push(record(table, each));
  }
  if (!deepEqual(service.scenarios, assumed.scenarios)) {
    for (const scenario of Object.values(service.scenarios)) written.push(record('scenarios', scenario));
  }
  return written;
}

/** Those about what the file draws, and about what was removed from it: of maps and of the whole it says nothing. */
function commentsOnDrawing(service: Service): readonly Comment[] {
  const isDrawn = ({ about }: Comment): boolean =>
    about === null || elementOf(service, about) !== null || own(service.roles, about) !== undefined;
  return records(service.comments).filter((comment) =>
    isDrawn(comment.replyTo === null ? comment : (service.comments[comment.replyTo] ?? comment)),
  );
}

function record(table: string, value: object): WrittenRecord {
  return { attributes: { table }, text: canonicalJson(value) };
}

function own<R>(table: Readonly<Record<string, R>>, id: string): R | undefined {
  return Object.hasOwn(table, id) ? table[id] : undefined;
}
