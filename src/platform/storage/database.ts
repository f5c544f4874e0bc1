import { Dexie, type Table } from 'dexie';
import type {
  JournalRow,
  PictureRow,
  RunRow,
  SentinelRow,
  ServiceRow,
  SnapshotRow,
  VersionBodyRow,
  VersionRow,
} from './rows.ts';

/** What this app writes. A database with a larger number was written by a newer app and is left alone. */
export const SCHEMA_VERSION = 1;

/** The tables of the database. */
export interface Tables {
  readonly meta: Table<SentinelRow, string>;
  readonly services: Table<ServiceRow, string>;
  readonly pictures: Table<PictureRow, string>;
  readonly snapshots: Table<SnapshotRow, string>;
  readonly journal: Table<JournalRow, [string, number]>;
  readonly versions: Table<VersionRow, string>;
  readonly versionBodies: Table<VersionBodyRow, string>;
  readonly runs: Table<RunRow, string>;
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
  database.version(SCHEMA_VERSION).stores({
    meta: 'id',
    services: 'id',
    pictures: 'id',
    snapshots: 'id',
    journal: '[id+revision]',
    versions: 'id, serviceId',
    versionBodies: 'id, serviceId',
    runs: 'key, serviceId',
  });
  return database as Database;
}
