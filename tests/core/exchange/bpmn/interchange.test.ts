import { exportBpmn, importBpmn } from '#core/exchange/bpmn';
import { checkService, type Service } from '#core/model';
import { describe, expect, it } from 'vitest';
import { fixture, fixtureNames, imported, interchangeFiles } from './fixtures.ts';
import { xmlLines } from './xml-lines.ts';

/** Ids that are not unique are repaired on the way out, so that drawing is looked at elsewhere. */
const own = fixtureNames
  .filter((name) => name !== 'undrawn-with-faults')
  .map((name) => ({ name, text: fixture(name) }));
const missing = interchangeFiles.length === 0 ? ' (not beside this repository)' : '';
const TABLES = ['nodes', 'processes', 'lanes', 'flows'] as const;

const renamed = (service: Service, table: (typeof TABLES)[number], id: string, name: string): Service => {
  const records = service[table] as Readonly<Record<string, object>>;
  return { ...service, [table]: { ...records, [id]: { ...records[id], name } } };
};

/** The lines between what two documents have in common at their beginning and at their end. */
const difference = (before: readonly string[], after: readonly string[]) => {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < Math.min(before.length, after.length) - start && before.at(-1 - end) === after.at(-1 - end))
    end += 1;
  return { gone: before.slice(start, before.length - end), come: after.slice(start, after.length - end) };
};

describe.each([...own, ...interchangeFiles])('$name', ({ name, text }) => {
  it('opens, and comes out as it went in', () => {
    expect(importBpmn(text, name).ok).toBe(true);
    expect(checkService(imported(text, name))).toEqual([]);
    expect(xmlLines(exportBpmn(imported(text, name)))).toEqual(xmlLines(text));
  });

  it.each(TABLES)(
    'changes in one line when one of its %s is renamed',
    (table) => {
      const service = imported(text, name);
      const before = xmlLines(text);
      const ids = Object.keys(service[table]);
      const step = Math.ceil(ids.length / 40);
      for (const id of ids.filter((_, i) => i % step === 0)) {
        const after = xmlLines(exportBpmn(renamed(service, table, id, 'A new name & more')));
        const { gone, come } = difference(before, after);
        expect({ id, come: come.length, gone: gone.length <= 1 }).toEqual({ id, come: 1, gone: true });
        expect(come[0]).toMatch(/(@name=|@value=|text ")A new name & more"?$/);
      }
    },
    60_000,
  );

  it('keeps the language it was imported in', () => {
    const chinese = importBpmn(text, name, { locale: 'zh-CN' });
    expect(chinese.ok && xmlLines(exportBpmn(chinese.value))).toEqual(xmlLines(text));
  });
});

describe(`the interchange files${missing}`, () => {
  it('are eight where they are there', () => {
    expect([0, 8]).toContain(interchangeFiles.length);
  });
});
