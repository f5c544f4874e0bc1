import { existsSync, readFileSync } from 'node:fs';
import {
  migrateRecord,
  migrations,
  parseServiceFile,
  type RawRecord,
  type RecordSource,
  SCHEMA_VERSION,
} from '#core/exchange/throughline';
import { describe, expect, it } from 'vitest';

const frozen = (version: number) => new URL(`../../../fixtures/documents/v${version}.json`, import.meta.url);
const read = (version: number) => readFileSync(frozen(version), 'utf8');

describe('the chain of migrations', () => {
  it('is gapless and ends at the current schema version', () => {
    const first = migrations[0]?.from ?? SCHEMA_VERSION;
    expect(migrations.map(({ from, to }) => [from, to])).toEqual(
      Array.from({ length: SCHEMA_VERSION - first }, (_, i) => [first + i, first + i + 1]),
    );
  });

  it.each(migrations.map((migration) => migration.from))(
    'has a frozen document of version %i that exercises it',
    (from) => {
      expect(existsSync(frozen(from)), `tests/fixtures/documents/v${from}.json is missing`).toBe(true);
      const file = JSON.parse(read(from)) as { schemaVersion: number; service: Record<string, RawRecord[]> };
      expect(file.schemaVersion).toBe(from);
      const migration = migrations.find((candidate) => candidate.from === from);
      const changed = Object.entries(file.service)
        .filter(([, list]) => Array.isArray(list))
        .flatMap(([table, list]) => list.map((record) => [table as RecordSource, record] as const))
        .filter(([table, record]) => migration?.migrate(table, record) !== record);
      expect(changed.length).toBeGreaterThan(0);
      expect(parseServiceFile(read(from)).ok).toBe(true);
    },
  );

  it('keeps a frozen document of the current version that opens without a remark', () => {
    expect(parseServiceFile(read(SCHEMA_VERSION))).toMatchObject({ ok: true, problems: [] });
  });
});

describe('version 0', () => {
  const parsed = parseServiceFile(read(0));

  it('opens with a note that it was brought up to date', () => {
    expect(parsed.problems).toEqual([
      { code: 'migrated', severity: 'note', at: [], values: { from: 0, to: 1 } },
    ]);
  });

  it('has its minutes turned into a fixed duration and its staff into a capacity', () => {
    expect(parsed).toMatchObject({
      ok: true,
      value: {
        nodes: { B: { duration: { type: 'fixed', value: 12, unit: 'min' } } },
        roles: { desk: { capacity: 2 } },
      },
    });
  });

  it('refuses a value that the migrated record may not have', () => {
    const broken = parseServiceFile(read(0).replace('"staff": 2', '"staff": "two"'));
    expect(broken.ok).toBe(false);
    expect(broken.problems).toMatchObject([
      { code: 'invalidField', at: ['desk'], values: { path: 'service.roles[0].capacity' } },
    ]);
  });

  it('migrates a single stored record the same way', () => {
    expect(migrateRecord('roles', { id: 'desk', staff: 3 }, 0)).toEqual({ id: 'desk', capacity: 3 });
    expect(migrateRecord('roles', { id: 'desk', capacity: 3 }, 1)).toEqual({ id: 'desk', capacity: 3 });
  });
});
