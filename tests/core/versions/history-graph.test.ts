import { historyGraph, shownParents } from '#core/versions';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const version = (id: string, variantId: string, ...parents: string[]) => ({ id, variantId, parents });

describe('the graph of a history', () => {
  it('gives each variant a lane and joins versions with what they were made from', () => {
    const graph = historyGraph(
      [version('b1', 'B', 'a1'), version('a2', 'A', 'a1'), version('a1', 'A')],
      ['A', 'B'],
    );
    expect(graph.lanes).toBe(2);
    expect(graph.places).toEqual([
      { row: 0, lane: 1 },
      { row: 1, lane: 0 },
      { row: 2, lane: 0 },
    ]);
    expect(graph.lines).toEqual([
      { from: { row: 0, lane: 1 }, to: { row: 2, lane: 0 }, passes: false },
      { from: { row: 1, lane: 0 }, to: { row: 2, lane: 0 }, passes: false },
    ]);
  });

  it('draws two lines from a merge', () => {
    const graph = historyGraph(
      [version('m', 'A', 'a1', 'b1'), version('b1', 'B', 'a1'), version('a1', 'A')],
      ['A', 'B'],
    );
    expect(graph.lines.filter(({ from }) => from.row === 0)).toHaveLength(2);
  });

  it('says where a line of a lane would run through others', () => {
    const graph = historyGraph(
      [version('a3', 'A', 'a1'), version('a2', 'A', 'a1'), version('a1', 'A')],
      ['A'],
    );
    expect(graph.lines.map(({ passes }) => passes)).toEqual([true, false]);
  });

  it('puts variants it was not told of behind the others, and always has a lane', () => {
    expect(historyGraph([version('x', 'X')], ['A']).places).toEqual([{ row: 0, lane: 1 }]);
    expect(historyGraph([], []).lanes).toBe(1);
  });

  it('draws every line downwards, from any list whatever', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    const any = fc.array(
      fc.record({ id, variantId: fc.constantFrom('A', 'B', 'C'), parents: fc.array(id, { maxLength: 3 }) }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(any, (versions) => {
        const { lines, places } = historyGraph(versions, ['A']);
        expect(places).toHaveLength(versions.length);
        for (const { from, to } of lines) expect(to.row).toBeGreaterThan(from.row);
      }),
    );
  });

  it('looks through versions that are not shown to the ones they came from', () => {
    const history = [
      version('a', 'A'),
      version('b', 'A', 'a'),
      version('c', 'A', 'b'),
      version('d', 'A', 'c', 'a'),
    ];
    const parents = shownParents(history, (id) => id !== 'b' && id !== 'c');
    expect(parents.get('d')).toEqual(['a']);
    expect(parents.get('a')).toEqual([]);
  });

  it('comes to an end where a damaged history runs in a circle', () => {
    const history = [version('a', 'A', 'b'), version('b', 'A', 'a')];
    expect(shownParents(history, () => false).get('a')).toEqual([]);
  });
});
