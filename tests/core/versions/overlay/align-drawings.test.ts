import type { Service } from '#core/model';
import { alignDrawings, processOnly } from '#core/versions/overlay';
import { matchServices } from '#core/versions/matching';
import { describe, expect, it } from 'vitest';
import { type DrawnNode, drawService, minutes, task } from '../../../support/draw-service.ts';
import { redrawn } from '../../../support/redrawn.ts';

const STEPS: Readonly<Record<string, DrawnNode>> = {
  begin: { kind: 'startEvent' },
  check: task(minutes(5)),
  decide: task(minutes(5)),
  pay: task(minutes(5)),
  end: { kind: 'endEvent' },
};
const FLOWS = [
  ['begin', 'check'],
  ['check', 'decide'],
  ['decide', 'pay'],
  ['pay', 'end'],
] as const;
const service = drawService({ nodes: STEPS, flows: FLOWS });

/** The service with its nodes elsewhere; without a way they stay. */
function shifted(from: Service, ways: Readonly<Record<string, readonly [number, number]>>): Service {
  const nodes = Object.entries(from.nodes).map(([id, node]) => {
    const [x, y] = ways[id] ?? [0, 0];
    return [id, { ...node, x: node.x + x, y: node.y + y }];
  });
  return { ...from, nodes: Object.fromEntries(nodes) };
}

const align = (a: Service, b: Service) => alignDrawings(a, b, matchServices(a, b).toB);

describe('laying one drawing on another', () => {
  it('leaves a service on itself where it is', () => {
    expect(align(service, service)).toEqual({ x: 0, y: 0, pairs: 5 });
  });

  it('follows a drawing that stands elsewhere as a whole, one element of it elsewhere again', () => {
    const all = Object.fromEntries(Object.keys(service.nodes).map((id) => [id, [300, -40] as const]));
    expect(align(service, shifted(service, { ...all, pay: [900, 500] }))).toEqual({
      x: 300,
      y: -40,
      pairs: 5,
    });
  });

  it('stays where most of a document stayed, though a step was put in between', () => {
    const later = shifted(service, { pay: [160, 0], end: [160, 0] });
    expect(align(service, later)).toEqual({ x: 0, y: 0, pairs: 5 });
  });

  it('prefers to stay where as many stayed as went', () => {
    const others = Object.fromEntries(Object.entries(service.nodes).filter(([id]) => id !== 'begin'));
    const four = { ...service, nodes: others as Service['nodes'] };
    expect(align(four, shifted(four, { pay: [-160, 0], end: [-160, 0] }))).toMatchObject({ x: 0, pairs: 4 });
  });

  it('works through pairs of a drawing made again with other ids', () => {
    const copy = redrawn(service, { seed: 4 });
    const there = Object.fromEntries(
      Object.entries(copy.service.nodes).map(([id]) => {
        const own = [...copy.idOf].find(([, other]) => other === id)?.[0] as never;
        return [
          id,
          {
            ...(copy.service.nodes[id as never] as object),
            x: service.nodes[own]!['x'] + 57,
            y: service.nodes[own]!['y'] + 9,
          },
        ];
      }),
    );
    const moved = { ...copy.service, nodes: there as Service['nodes'] };
    expect(align(service, moved)).toEqual({ x: 57, y: 9, pairs: 5 });
  });

  it('shifts nothing where nothing is in both', () => {
    expect(alignDrawings(service, shifted(service, { check: [50, 0] }), new Map())).toEqual({
      x: 0,
      y: 0,
      pairs: 0,
    });
  });
});

describe('one process of several', () => {
  const two = drawService({
    nodes: {
      ...STEPS,
      ask: task(minutes(3), undefined, { process: 'other' }),
      tell: task(minutes(3), undefined, { process: 'other' }),
    },
    flows: [...FLOWS, ['ask', 'tell']],
  });

  it('keeps its elements and no others', () => {
    const only = processOnly(two, 'other' as never);
    expect(Object.keys(only.processes)).toEqual(['other']);
    expect(Object.keys(only.nodes)).toEqual(['ask', 'tell']);
    expect(Object.keys(only.flows)).toEqual(['ask-tell']);
  });

  it('is nothing where the service has none', () => {
    const only = processOnly(two, null);
    expect([only.processes, only.nodes, only.flows, only.lanes]).toEqual([{}, {}, {}, {}]);
  });
});
