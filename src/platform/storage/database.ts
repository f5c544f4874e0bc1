import { Dexie, type Table } from 'dexie';
import { putVersionsOnFirstVariant } from './put-versions-on-first-variant.ts';
import type {
  FeedbackRow,
  JournalRow,
  PictureRow,
  RunRow,
  SentinelRow,
  ServiceRow,
  SnapshotRow,
  VariantRow,
  VersionBodyRow,
  VersionRow,
} from './rows.ts';

/** What this app writes. A database with a larger number was written by a newer app and is left alone. */
export const SCHEMA_VERSION = 3;

/** The tables of the database. */
export interface Tables {
  readonly meta: Table<SentinelRow, string>;
  readonly services: Table<ServiceRow, string>;
  readonly pictures: Table<PictureRow, string>;
  readonly snapshots: Table<SnapshotRow, string>;
  readonly journal: Table<JournalRow, [string, number]>;
  readonly versions: Table<VersionRow, string>;
  readonly versionBodies: Table<VersionBodyRow, string>;
  readonly variants: Table<VariantRow, string>;
  readonly runs: Table<RunRow, string>;
  readonly feedback: Table<FeedbackRow, string>;
}

export type Database = Dexie & Tables;

/** Where the database lives; tests bring their own. */
export interface DatabasePlace {
  readonly name: string;
  readonly indexedDB?: IDBFactory;
  readonly IDBKeyRange?: typeof IDBKeyRange;
}

/** The database, not yet open. It never opens by itself: data cleared under the app must be noticed, not re-created. */
export function createDatabase(place: DatabasePlace): Database {
  const { name, ...globals } = place;
  const own = globals.indexedDB === undefined ? {} : globals;
  const database = new Dexie(name, { ...own, autoOpen: false, chromeTransactionDurability: 'strict' });
  database.version(1).stores({
    meta: 'id',
    services: 'id',
    pictures: 'id',
    snapshots: 'id',
    journal: '[id+revision]',
    versions: 'id, serviceId',
    versionBodies: 'id, serviceId',
    runs: 'key, serviceId',
  });
  database
    .version(2)
    .stores({ feedback: 'id, serviceId' })
    .upgrade((upgrade) => upgrade.table('meta').update('sentinel', { schemaVersion: 2 }));
  database
    .version(3)
    .stores({ variants: 'id, serviceId', runs: 'key, serviceId, [serviceId+finishedAt]' })
    .upgrade(putVersionsOnFirstVariant);
  return database as Database;
}
