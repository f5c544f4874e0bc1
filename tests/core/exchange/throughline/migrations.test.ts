import { existsSync, readFileSync } from 'node:fs';
import {
  migrateRecord,
  migrations,
  parseServiceFile,
  type RawRecord,
  type RecordSource,
  SCHEMA_VERSION,
} from '#core/exchange/throughline';
import { records } from '#core/base';
import { PLAIN_PROFILE, PLAIN_SCENARIO, PLAIN_TASK } from '#core/model';
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
      const added = (migration?.adds ?? []).filter((table) => !Object.hasOwn(file.service, table));
      expect(changed.length + added.length).toBeGreaterThan(0);
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
      { code: 'migrated', severity: 'note', at: [], values: { from: 0, to: SCHEMA_VERSION } },
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
    expect(migrateRecord('roles', { id: 'desk', staff: 3 }, 0)).toMatchObject({ id: 'desk', capacity: 3 });
  });
});

describe('version 1', () => {
  const opened = (version: number) => {
    const parsed = parseServiceFile(read(version));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    return parsed.value;
  };

  it('says nothing of what improvement needs, and nothing is made up', () => {
    const { profile, nodes, roles, scenarios, ...tables } = opened(1);
    expect(profile).toMatchObject(PLAIN_PROFILE);
    const { cost: _cost, valueClass: _class, target: _target, ...said } = PLAIN_TASK;
    for (const task of records(nodes).filter(({ kind }) => kind === 'task')) expect(task).toMatchObject(said);
    for (const role of records(roles))
      expect(role).toMatchObject({ discipline: 'fifo', maximumCapacity: null });
    for (const scenario of records(scenarios)) expect(scenario).toMatchObject(PLAIN_SCENARIO);
    for (const table of ['dataObjects', 'attributes', 'segments', 'observations', 'dismissals'] as const)
      expect(tables[table]).toEqual({});
  });

  it('is a stored record like any other', () => {
    expect(migrateRecord('nodes', { id: 'A', kind: 'task', cost: 3 }, 1)).toMatchObject({
      cost: 3,
      check: null,
      separateFrom: [],
    });
    const gateway = { id: 'G', kind: 'exclusiveGateway' };
    expect(migrateRecord('nodes', gateway, 1)).toBe(gateway);
  });

  it('reads the same as a file without a version that says the same', () => {
    const text = read(1).replace('"schemaVersion": 1,', '');
    expect(parseServiceFile(text)).toEqual({ ok: true, value: opened(1), problems: [] });
  });
});

describe('version 3', () => {
  it('said nothing about itself', () => {
    const parsed = parseServiceFile(read(3));
    expect(parsed).toMatchObject({ ok: true, value: { comments: {}, decisions: {} } });
    expect(parsed.problems.map(({ code }) => code)).toEqual(['migrated']);
  });

  it('meant nothing by a list that only version 4 knows', () => {
    const text = read(3).replace('"foreign":', '"comments": [{ "id": 7 }], "foreign":');
    expect(parseServiceFile(text)).toMatchObject({ ok: true, value: { comments: {} } });
  });
});
