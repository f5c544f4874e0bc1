import { canonicalJson } from '#core/base';
import { deepEqual, type Service } from '#core/model';

/** One `throughline:record` or, with an empty text, one `throughline:absent`. */
export interface WrittenRecord {
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

const PROFILE = ['name', 'description', 'currency', 'timeZone', 'nextStream'] as const;

/**
 * The records beside the drawing: roles that are not those an import assumes, every calendar, the scenarios where they
 * are not the assumed one, and the fields of the profile that differ. A role that is as the file was first read
 * (`original`) is not written, though the lane it is named after may have been renamed since.
 */
export function serviceRecords(
  service: Service,
  assumed: Service,
  original: Service,
): readonly WrittenRecord[] {
  const written: WrittenRecord[] = [];
  const profile = PROFILE.filter((field) => service.profile[field] !== assumed.profile[field]);
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
  for (const calendar of Object.values(service.calendars)) written.push(record('calendars', calendar));
  if (!deepEqual(service.scenarios, assumed.scenarios)) {
    for (const scenario of Object.values(service.scenarios)) written.push(record('scenarios', scenario));
  }
  return written;
}

function record(table: string, value: object): WrittenRecord {
  return { attributes: { table }, text: canonicalJson(value) };
}

function own<R>(table: Readonly<Record<string, R>>, id: string): R | undefined {
  return Object.hasOwn(table, id) ? table[id] : undefined;
}
