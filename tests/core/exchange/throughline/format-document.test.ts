import { readFileSync } from 'node:fs';
import { parseServiceFile, serviceFileJsonSchema } from '#core/exchange/throughline';
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
});
