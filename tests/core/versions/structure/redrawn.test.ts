import { createExample } from '#core/examples';
import { exampleList } from '#core/examples/catalogue';
import { diffServices, type Service, TABLE_NAMES } from '#core/model';
import { alignService, matchServices } from '#core/versions/matching';
import { compareStructure } from '#core/versions/structure';
import { describe, expect, it } from 'vitest';
import { drawLargeProcess } from '../../../support/large-process.ts';
import { redrawn } from '../../../support/redrawn.ts';
import { fixture, fixtureNames, imported, interchangeFiles } from '../../exchange/bpmn/fixtures.ts';

const drawings: readonly (readonly [string, Service])[] = [
  ...(['en', 'zh-CN'] as const).flatMap((language) =>
    exampleList(language).map(({ id }) => [`${id} (${language})`, createExample(id, language, id)] as const),
  ),
  ['a process of 300 nodes', drawLargeProcess(300)],
  // Two steps without a name, hung up in nothing, are in the one with faults: there is nothing to know them by.
  ...fixtureNames
    .filter((name) => name !== 'undrawn-with-faults')
    .map((name) => [`${name}.bpmn`, imported(fixture(name))] as const),
  ...interchangeFiles.map(({ name, text }) => [name, imported(text, name)] as const),
];

/** Share of the records whose copy was recognised. */
function recognised(service: Service, copy: ReturnType<typeof redrawn>): number {
  const { toB } = matchServices(service, copy.service);
  const ids = TABLE_NAMES.filter((table) => table !== 'foreign').flatMap((table) =>
    Object.keys(service[table]),
  );
  return ids.filter((id) => toB.get(id) === copy.idOf.get(id)).length / ids.length;
}

describe('a copy with new ids in another order', () => {
  it.each(drawings)('is recognised, record by record: %s', (_, service) => {
    expect(recognised(service, redrawn(service, { seed: 1 }))).toBeGreaterThanOrEqual(0.95);
  });

  it.each(drawings)('is recognised where every seventh name is a little different: %s', (_, service) => {
    expect(recognised(service, redrawn(service, { seed: 2, renames: 7 }))).toBeGreaterThanOrEqual(0.95);
  });

  it.each(drawings)('differs in nothing: %s', (_, service) => {
    const copy = redrawn(service, { seed: 3 }).service;
    const { added, removed, changed, moved } = compareStructure(service, copy, matchServices(service, copy));
    expect({ added, removed, changed, moved }).toEqual({ added: [], removed: [], changed: [], moved: [] });
  });

  it('is, in the words of the first, the first', () => {
    const service = createExample('insurance-claim', 'en', 'claim');
    const copy = redrawn(service, { seed: 4 }).service;
    const { service: aligned } = alignService(service, copy, matchServices(service, copy));
    const unplaced = Object.entries(aligned.nodes).map(([id, node]) => {
      const { x, y } = service.nodes[id as keyof typeof service.nodes]!;
      return [id, { ...node, x, y }];
    });
    const placed = { ...aligned, nodes: Object.fromEntries(unplaced) as Service['nodes'] };
    expect(placed).toEqual(service);
    expect(diffServices(service, placed)).toEqual({ tables: {} });
  });
});

describe('corrections', () => {
  const service = createExample('insurance-claim', 'en', 'claim');
  const copy = redrawn(service, { seed: 1 });
  const [first, second] = Object.values(service.nodes)
    .filter(({ kind }) => kind === 'task')
    .map(({ id }) => id as string);

  it('make pairs of what nobody would have taken for the same', () => {
    const corrections = { together: [[first!, copy.idOf.get(second!)!]] as const, apart: [] };
    const { toB, pairs } = matchServices(service, copy.service, corrections);
    expect(toB.get(first!)).toBe(copy.idOf.get(second!));
    expect(pairs.find(({ a }) => a === first)?.by).toBe('hand');
  });

  it('keep apart what looks the same, with the same id too', () => {
    const apart = [[first!, copy.idOf.get(first!)!]] as const;
    expect(matchServices(service, copy.service, { together: [], apart }).toB.has(first!)).toBe(false);
    const same = { together: [], apart: [[first!, first!]] as const };
    expect(matchServices(service, service, same).toB.get(first!)).not.toBe(first);
  });

  it('are passed over where an id is not there, or one is a step and the other a role', () => {
    const role = Object.keys(service.roles)[0]!;
    const together = [
      [first!, 'nobody'],
      [role, copy.idOf.get(first!)!],
    ] as const;
    const { toB } = matchServices(service, copy.service, { together, apart: [] });
    expect(toB.get(first!)).toBe(copy.idOf.get(first!));
  });
});
