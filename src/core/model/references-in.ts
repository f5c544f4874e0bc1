import { records } from '#core/base';
import { Findings } from './check-findings.ts';
import { checkRecords } from './check-service.ts';
import type { Service, TableName } from './service.ts';

/** A record that names another: `field` of `id` says `to`. */
export interface Reference {
  readonly table: TableName;
  readonly id: string;
  readonly field: string;
  readonly to: string;
}

/** Notes references instead of judging them. */
class Gathering extends Findings {
  readonly found: Reference[] = [];

  override add(): void {}

  override number(): void {}

  override reference(
    table: TableName,
    id: string,
    field: string,
    _target: TableName,
    to: string | null,
  ): void {
    if (to !== null) this.found.push({ table, id, field, to });
  }
}

/** Every reference that `checkService` looks at, whether or not it leads somewhere. */
export function referencesIn(service: Service): readonly Reference[] {
  const gathering = new Gathering(service);
  checkRecords(service, gathering);
  // What a comment is about may be the service itself, so it is looked up in another way.
  for (const { id, about } of records(service.comments))
    if (about !== null) gathering.found.push({ table: 'comments', id, field: 'about', to: about });
  return gathering.found;
}
