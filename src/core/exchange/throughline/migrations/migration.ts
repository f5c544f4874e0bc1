import type { TableName } from '#core/model';

/** A record before it is validated. */
export type RawRecord = Readonly<Record<string, unknown>>;

/** Where a record comes from: a table, or the profile of the service. */
export type RecordSource = TableName | 'profile';

/**
 * One step of the schema. Works record by record, so that stored records and files migrate the same way; it must be
 * pure, keep what it does not know, and leave malformed values for the validator to name.
 */
export interface Migration {
  readonly from: number;
  readonly to: number;
  /** Tables that are new: a document of version `from` has nothing in them, whatever it calls so. */
  readonly adds?: readonly TableName[];
  readonly migrate: (source: RecordSource, record: RawRecord) => RawRecord;
}
