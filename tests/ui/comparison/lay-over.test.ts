import type { Service } from '#core/model';
import { matchServices } from '#core/versions/matching';
import { compareStructure } from '#core/versions/structure';
import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../src/ui/comparison/difference-row.ts';
import { layOver } from '../../../src/ui/comparison/drawings/lay-over.ts';
import { countMarks, markedElements } from '../../../src/ui/comparison/drawings/marked-elements.ts';
import { versionPairs } from '../../support/version-pairs.ts';

const PAIRS = versionPairs('structure');
const NONE: ReadonlySet<Mark> = new Set();
const HERE = { x: 0, y: 0 };

function pairNamed(part: RegExp): { a: Service; b: Service } {
  const pair = PAIRS.find(({ name }) => part.test(name));
  if (pair === undefined) throw new Error(`No pair is called <${part}>`);
  return pair;
}

const marked = ({ a, b }: { a: Service; b: Service }) =>
  markedElements(compareStructure(a, b, matchServices(a, b)));

describe('both drawings in one picture', () => {
  it.each(PAIRS.map((pair) => [pair.name, pair] as const))(
    'draws everything once, removed things from the first: %s',
    (_, { a, b }) => {
      const elements = marked({ a, b });
      const { gone, onlyB, elements: placed } = layOver({ a, b }, elements, NONE, HERE);
      const removed = elements.filter(
        (each) => each.b === null && /nodes|flows|lanes|processes/.test(each.table),
      );
      expect(gone).toEqual(new Set(removed.map((each) => each.a)));
      expect(onlyB).toBeNull();
      expect(new Set(placed.map(({ side, id }) => `${side} ${id}`)).size).toBe(placed.length);
    },
  );

  it('leaves out what is hidden: what only one of them has, not what both have', () => {
    for (const pair of PAIRS) {
      const elements = marked(pair);
      const all: ReadonlySet<Mark> = new Set(['added', 'removed', 'changed', 'moved', 'split', 'merged']);
      const { gone, ghosts, onlyB, ways, marksA, marksB } = layOver(pair, elements, all, HERE);
      expect([gone.size, ghosts.size, ways.length, marksA.size, marksB.size]).toEqual([0, 0, 0, 0, 0]);
      const added = new Set(elements.filter(({ a }) => a === null).map(({ b }) => b));
      for (const id of [...Object.keys(pair.b.nodes), ...Object.keys(pair.b.flows)])
        expect(onlyB?.has(id) ?? true).toBe(!added.has(id));
    }
  });

  it('shows where a step came from that another lane has now, shifted like its drawing', () => {
    const { a, b } = pairNamed(/lane/i);
    const [moved] = marked({ a, b }).filter(
      ({ table, marks }) => table === 'nodes' && marks.includes('moved'),
    );
    const at = a.nodes[moved?.a as never]!;
    const away = {
      ...b,
      nodes: {
        ...b.nodes,
        [moved?.b ?? '']: { ...(at as object), ...(b.nodes[moved?.b as never] as object), x: 900, y: 700 },
      },
    } as Service;
    const { ghosts, ways } = layOver({ a, b: away }, marked({ a, b: away }), NONE, { x: 10, y: 20 });
    expect(ghosts).toContain(moved?.a);
    const way = ways.find(({ to }) => to.x === 900);
    expect(way).toMatchObject({ mark: 'moved', from: { x: at['x'] + 10, y: at['y'] + 20 } });
  });
});

describe('what is marked', () => {
  it('a step that was split, and what it was split into, are told as that first', () => {
    const { a, b } = PAIRS.find((pair) =>
      compareStructure(pair.a, pair.b, matchServices(pair.a, pair.b)).regrouped.some(
        ({ kind }) => kind === 'split',
      ),
    )!;
    const elements = marked({ a, b }).filter(({ marks }) => marks.includes('split'));
    expect(elements.length).toBeGreaterThanOrEqual(2);
    for (const { marks } of elements) expect(marks[0]).toBe('split');
    expect(countMarks(elements).split).toBe(elements.length);
  });

  it('a step that was merged into another leads there from where it was', () => {
    const { a, b } = PAIRS.find((pair) =>
      compareStructure(pair.a, pair.b, matchServices(pair.a, pair.b)).regrouped.some(
        ({ kind }) => kind === 'merge',
      ),
    )!;
    const gone = marked({ a, b }).find(({ marks, b: after }) => marks.includes('merged') && after === null);
    expect(gone?.into).not.toBeNull();
    expect(b.nodes[gone?.into as never]).toBeDefined();
  });
});
