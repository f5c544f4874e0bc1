import { readFileSync } from 'node:fs';
import {
  FORMAT_VERSION,
  parseServiceFile,
  SCHEMA_VERSION,
  serviceFileJsonSchema,
} from '#core/exchange/throughline';
import { records } from '#core/base';
import type { ScenarioId, Service } from '#core/model';
import { simulate } from '#core/simulation';
import { describe, expect, it } from 'vitest';

const text = readFileSync(new URL('../../../../docs/format.md', import.meta.url), 'utf8');
const examples = [...text.matchAll(/```json\n([\s\S]*?)```/g)].map(([, body = '']) => body);

const service = (body: string): Service => {
  const parsed = parseServiceFile(body);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
};
const run = (of: Service) => {
  const outcome = simulate(of, Object.keys(of.scenarios)[0] as ScenarioId);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
};

describe('the examples of docs/format.md', () => {
  it('are two, the first of fewer than 25 lines', () => {
    expect(examples).toHaveLength(2);
    expect(examples[0]?.trim().split('\n').length).toBeLessThan(25);
  });

  it.each(examples.map((body, i) => [i + 1, body] as const))(
    'number %i is read without a remark',
    (_, body) => {
      expect(parseServiceFile(body).problems).toEqual([]);
    },
  );

  it('the help desk runs and takes the 40 minutes of an M/M/1 queue, within its interval', () => {
    const { kpis, cases } = run(service(examples[0] ?? ''));
    expect(cases.completed).toBe(cases.arrived);
    const [low, high] = kpis.cycleTime.mean.ci95 ?? [0, 0];
    expect(low).toBeLessThan(40);
    expect(high).toBeGreaterThan(40);
  });

  it('the complaints run, and wait for staff as well as for the morning', () => {
    const of = service(examples[1] ?? '');
    expect(records(of.calendars)[0]?.weekly).toHaveLength(5);
    const { steps, cases } = run(of);
    expect(cases.completed).toBeGreaterThan(100);
    const record = steps.find((step) => step.id === 'record');
    expect(record?.causes.contention.value).toBeGreaterThan(0);
    expect(record?.causes.unavailable.value).toBeGreaterThan(0);
  });
});

describe('the tables of docs/format.md', () => {
  it('name every field of the schema', () => {
    const fields = new Set<string>();
    const visit = (schema: unknown): void => {
      if (Array.isArray(schema)) schema.forEach(visit);
      else if (schema !== null && typeof schema === 'object') {
        for (const [key, value] of Object.entries(schema)) {
          if (key === 'properties') for (const field of Object.keys(value as object)) fields.add(field);
          if (key === 'const' && typeof value === 'string') fields.add(value);
          if (key === 'enum') for (const word of value as string[]) fields.add(word);
          visit(value);
        }
      }
    };
    visit(serviceFileJsonSchema());
    fields.delete('tue');
    fields.delete('wed');
    fields.delete('thu');
    fields.delete('fri');
    fields.delete('sat');
    const words = new Set(text.match(/\b[A-Za-z]+\b/g));
    expect([...fields].filter((field) => !words.has(field))).toEqual([]);
    expect(fields.size).toBeGreaterThan(80);
  });

  it.each(Object.keys(listsOfSchema()))('say of %s what each of its fields is', (list) => {
    const described = describedOf(list);
    const missing = fieldsOf(listsOfSchema()[list]).filter((field) => !described.has(field));
    expect(
      missing,
      `fields of ${list} that docs/format.md does not describe where it describes ${list}`,
    ).toEqual([]);
  });

  it('tell the history of the format up to the present versions', () => {
    for (let version = 1; version <= FORMAT_VERSION; version += 1)
      expect(text).toContain(`| format ${String(version)} |`);
    for (let version = 1; version <= SCHEMA_VERSION; version += 1)
      expect(text).toContain(`| schema ${String(version)} |`);
    expect(text).not.toContain(`| schema ${String(SCHEMA_VERSION + 1)} |`);
  });
});

type Schema = Record<string, unknown>;

/** The lists of a service, each with the schema of its records. */
function listsOfSchema(): Record<string, Schema> {
  const file = serviceFileJsonSchema() as { properties: { service: { properties: Record<string, Schema> } } };
  const lists = Object.entries(file.properties.service.properties).filter(([, { type }]) => type === 'array');
  return Object.fromEntries(lists.map(([list, { items }]) => [list, items as Schema]));
}

/** Names of the fields of a record, whatever its kind. */
function fieldsOf(record: Schema | undefined): string[] {
  const kinds = (record?.['oneOf'] ?? [record]) as { properties: Schema }[];
  return [...new Set(kinds.flatMap(({ properties }) => Object.keys(properties)))];
}

/**
 * The words in code that stand where a list is described: in its section or, of the lists of a journey map, in the part of theirs
 * that begins with its name.
 */
function describedOf(list: string): Set<string> {
  const parts = text.split(/^(?=### |`\w+`[^\n|]*:)/m);
  const own = parts.filter((part) => {
    const [first = ''] = part.split('\n');
    const names = first.startsWith('### ') ? first : first.slice(0, first.indexOf(':'));
    return names.includes(`\`${list}\``);
  });
  const code = own.flatMap((part) => [...part.matchAll(/`([^`\n]+)`/g)].map(([, words = '']) => words));
  return new Set(code.flatMap((words) => words.match(/[A-Za-z]+/g) ?? []));
}
