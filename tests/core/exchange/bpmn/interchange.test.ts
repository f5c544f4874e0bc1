import { exportBpmn, importBpmn } from '#core/exchange/bpmn';
import { checkService, type ProcessNode, type Service } from '#core/model';
import { describe, expect, it } from 'vitest';
import { fixture, fixtureNames, imported, interchangeFiles } from './fixtures.ts';
import { xmlLines } from './xml-lines.ts';

const own = fixtureNames
  .filter((name) => name !== 'undrawn-with-faults')
  .map((name) => ({ name, text: fixture(name) }));
const missing =
  interchangeFiles.length === 0 ? ' (the interchange files are not beside this repository)' : '';

const renamed = (service: Service, id: string, name: string): Service => {
  const nodes = service.nodes as Readonly<Record<string, ProcessNode>>;
  return { ...service, nodes: { ...nodes, [id]: { ...nodes[id], name } as ProcessNode } };
};

/** Lines of one document that the other does not have, and the other way round. */
const difference = (before: readonly string[], after: readonly string[]) => {
  const [old, now] = [new Set(before), new Set(after)];
  return { gone: before.filter((line) => !now.has(line)), come: after.filter((line) => !old.has(line)) };
};

describe.each([...own, ...interchangeFiles])('$name', ({ name, text }) => {
  it('opens, and comes out as it went in', () => {
    expect(importBpmn(text, name).ok).toBe(true);
    expect(checkService(imported(text, name))).toEqual([]);
    expect(xmlLines(exportBpmn(imported(text, name)))).toEqual(xmlLines(text));
  });

  it('changes in one place when one node is renamed, whichever it is', () => {
    const service = imported(text, name);
    const before = xmlLines(text);
    for (const { id } of Object.values(service.nodes)) {
      const after = xmlLines(exportBpmn(renamed(service, id, 'A new name & more')));
      const { gone, come } = difference(before, after);
      expect(come, id).toHaveLength(1);
      expect(come[0], id).toMatch(/(@name=|@value=|text ")"?A new name & more"?$/);
      expect(gone.length, id).toBeLessThanOrEqual(1);
      expect(after.length - before.length, id).toBe(gone.length === 0 ? 1 : after.length - before.length);
      expect(Math.abs(after.length - before.length), id).toBeLessThanOrEqual(1);
    }
  });

  it('changes in one place when a process, lane or flow is renamed', () => {
    const service = imported(text, name);
    const before = xmlLines(text);
    for (const table of ['processes', 'lanes', 'flows'] as const) {
      for (const [id, record] of Object.entries(service[table])) {
        const next = { ...service, [table]: { ...service[table], [id]: { ...record, name: 'Renamed' } } };
        const { gone, come } = difference(before, xmlLines(exportBpmn(next)));
        expect(
          come.filter((line) => !line.endsWith('@name=Renamed')),
          id,
        ).toEqual([]);
        expect(
          gone.filter((line) => !line.includes('@name=')),
          id,
        ).toEqual([]);
      }
    }
  });
});

describe(`the interchange files${missing}`, () => {
  it.runIf(interchangeFiles.length > 0)('are eight', () => {
    expect(interchangeFiles.map(({ name }) => name)).toHaveLength(8);
  });
});
