/**
 * exchange/throughline/migrations: brings records written by an older schema to the current one, step by step.
 * Never validates (the schema does) and never goes back. Invariant: the chain is gapless and ends at SCHEMA_VERSION.
 */
export type { RawRecord, RecordSource } from './migration.ts';
export { migrateRecord, migrateService } from './migrate.ts';
export { migrations } from './registry.ts';
