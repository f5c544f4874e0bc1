import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSoundness, type Soundness, tellSoundness } from '#core/analysis/soundness';
import { nodeKinds } from '#core/machine';
import type { DrawnNode, Drawing } from '../../../support/draw-service.ts';
import { drawService } from '../../../support/draw-service.ts';
import { drawParallelBlocks } from '../../../support/parallel-blocks.ts';
import { randomProcess } from '../../../support/random-processes.ts';
import { drawChains, soundnessAnswers } from '../../../support/soundness-answers.ts';

const answer = ({ sound, violations }: Soundness) => ({
  sound,
  violations: violations
    .map(({ code, at }) => (code === 'unbounded' ? code : [code, ...at].join(' ')))
    .toSorted(),
});

/** A random process in which some gateways mean something else than they were drawn for. */
const randomFault = fc
  .tuple(
    randomProcess,
    fc.array(fc.nat(), { maxLength: 4 }),
    fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 2 }),
  )
  .map(([drawing, changed, added]): Drawing => {
    const nodes: Record<string, DrawnNode> = { ...drawing.nodes };
    const gateways = Object.keys(nodes).filter((id) => nodes[id]?.kind.endsWith('Gateway'));
    const kinds = ['exclusiveGateway', 'parallelGateway', 'inclusiveGateway'] as const;
    for (const seed of changed) {
      const id = gateways[seed % Math.max(1, gateways.length)];
      const kind = kinds[Math.floor(seed / 7) % 3];
      if (id !== undefined && kind !== undefined) nodes[id] = { kind };
    }
    const inner = Object.keys(nodes).filter((id) => id !== 'start' && id !== 'end');
    const extra = added.flatMap(([a, b]) => {
      const [source, target] = [inner[a % Math.max(1, inner.length)], inner[b % Math.max(1, inner.length)]];
      return source === undefined || target === undefined || source === target
        ? []
        : [[source, target] as const];
    });
    return { ...drawing, nodes, flows: [...drawing.flows, ...extra] };
  });

describe('the reduced search', () => {
  it('gives the verdict of the full one on random processes, sound by their blocks', () => {
    fc.assert(
      fc.property(randomProcess, (drawing) => {
        const service = drawService(drawing);
        const full = checkSoundness(service, { reduce: false });
        fc.pre(full.limit === null);
        expect(answer(checkSoundness(service))).toEqual(answer(full));
      }),
      { numRuns: 100, seed: 1 },
    );
  });

  it('gives the verdict of the full one on random processes with faults', () => {
    fc.assert(
      fc.property(randomFault, (drawing) => {
        const service = drawService(drawing);
        const limits = { states: 6000 };
        const full = checkSoundness(service, { reduce: false, limits });
        const reduced = checkSoundness(service, { limits });
        fc.pre(full.limit === null && reduced.limit === null);
        expect(answer(reduced)).toEqual(answer(full));
      }),
      { numRuns: 250, seed: 2 },
    );
  });

  it('looks at no more markings than the full one', () => {
    for (const { service } of soundnessAnswers()) {
      const full = checkSoundness(service, { reduce: false });
      expect(checkSoundness(service).states).toBeLessThanOrEqual(full.states);
    }
  });

  it('decides 60 nodes with six parallel blocks by few markings', () => {
    const service = drawParallelBlocks(6, 4, 2);
    const nested = drawChains(
      `s > a1 ; ${[1, 2, 3, 4, 5, 6]
        .map((n) => `a1 > b${n}`.replace('b', 'A') + ` > a2${n} > B${n} | C${n} > a3${n} > D${n} > a9`)
        .join(' ; ')} ; a9 > e`,
    );
    expect(Object.keys(service.nodes)).toHaveLength(62);
    expect(checkSoundness(service)).toMatchObject({ sound: 'sound', states: 49 });
    expect(checkSoundness(nested)).toMatchObject({ sound: 'sound', limit: null });
    expect(checkSoundness(nested).states).toBeLessThan(60);
    expect(checkSoundness(nested, { reduce: false })).toMatchObject({ sound: 'undecided', limit: 'states' });
  });
});

describe('control flow comes from the machines alone', () => {
  const service = drawChains('s > a1 > A | B > a2 > C > e');

  it('says that a parallel block is sound', () => {
    expect(answer(checkSoundness(service))).toEqual({ sound: 'sound', violations: [] });
  });

  it('says otherwise when the join is a mutant that fires on its first token', () => {
    const kinds = { parallelGateway: { ...nodeKinds.parallelGateway, join: 'any' as const } };
    expect(answer(checkSoundness(service, { kinds }))).toEqual({
      sound: 'sound',
      violations: ['endTwice e', 'lackOfSynchronisation a2'],
    });
  });

  it('says otherwise when the merge is a mutant that waits for all', () => {
    const kinds = { exclusiveGateway: { ...nodeKinds.exclusiveGateway, join: 'all' as const } };
    const merged = drawChains('s > x1 > A | B > x2 > C > e');
    expect(answer(checkSoundness(merged))).toEqual({ sound: 'sound', violations: [] });
    expect(answer(checkSoundness(merged, { kinds }))).toMatchObject({
      sound: 'unsound',
      violations: ['deadStep C e', 'deadlock x2'],
    });
  });
});

describe('the bounds of the search', () => {
  it('leave it undecided when there are too many markings', () => {
    const found = checkSoundness(drawParallelBlocks(1, 6, 3), { reduce: false, limits: { states: 50 } });
    expect(found).toMatchObject({ sound: 'undecided', limit: 'states', violations: [] });
  });

  it('leave it undecided when an inclusive join may stop tokens from growing in number', () => {
    const service = drawChains('s > x1 > A > B > o1 > e2 ; A > x2 > x1 ; x2 > o1');
    expect(checkSoundness(service)).toMatchObject({ sound: 'undecided', limit: 'tokens' });
  });

  it('leave it undecided when a split has more than ten ways, and say where', () => {
    const ways = (count: number) => Array.from({ length: count }, (_, way) => `A${way}`).join(' | ');
    const eleven = drawChains(`s > o1 > ${ways(11)} > o2 > e`);
    expect(checkSoundness(eleven)).toMatchObject({ sound: 'undecided', limit: 'branches', abridged: ['o1'] });
    expect(tellSoundness(eleven, checkSoundness(eleven))).toMatchObject([
      { code: 'soundness.abridged', severity: 'note', at: ['o1'], values: { name: 'o1', ways: 11 } },
    ]);
    const three = drawChains(`s > o1 > ${ways(3)} > o2 > e`);
    expect(checkSoundness(three)).toMatchObject({ sound: 'sound', limit: null, abridged: [] });
    // What is found among the selections that were tried is a fault all the same.
    const stuck = drawChains(`s > o1 > ${ways(11)} > a2 > e`);
    expect(checkSoundness(stuck).sound).toBe('unsound');
  });

  it('leave undecided what begins where nothing is executed yet, and do not call it dead', () => {
    const drawn = drawChains('s > A > e ; p1 > B > e');
    const late = { ...drawn.nodes['p1' as never], bpmnType: 'boundaryEvent' } as never;
    const service = { ...drawn, nodes: { ...drawn.nodes, p1: late } };
    const found = checkSoundness(service);
    expect(found).toMatchObject({ sound: 'undecided', limit: 'placeholders', unexecuted: ['p1'] });
    expect(found.violations).toEqual([]);
    expect(tellSoundness(service, found)).toMatchObject([{ code: 'soundness.unexecuted', at: ['p1'] }]);
    // A step that nothing at all leads to is dead all the same.
    const dead = drawChains('s > A > e ; p1 > B > e ; C > D > e');
    expect(checkSoundness(dead).violations).toMatchObject([{ code: 'deadStep', at: ['C', 'D'] }]);
  });

  it('tell why a process cannot be executed', () => {
    const service = drawChains('s > v1 > A > e ; v1 > x1 > e');
    const found = checkSoundness(service);
    expect(found).toMatchObject({ sound: 'undecided', limit: 'refused' });
    expect(found.problems.map(({ code }) => code)).toContain('eventGatewayBranch');
  });
});
