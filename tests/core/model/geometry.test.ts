import { expect, it } from 'vitest';
import { boundsOf, boxOf, laneAt, laneBounds, poolBounds } from '#core/model';
import { drawing, id, LANE, PROCESS, withNode } from './drawing.ts';

it('gives every kind its own size, and a node the size it says itself', () => {
  const service = withNode(drawing('t:A s:S x:X t:B'), 'B', { width: 200, height: 90 });
  const sizes = Object.values(service.nodes).map((node) => [boxOf(node).width, boxOf(node).height]);
  expect(sizes).toEqual([
    [120, 72],
    [36, 36],
    [48, 48],
    [200, 90],
  ]);
});

it('makes a pool as high as its lanes and puts lanes right of its header', () => {
  const service = drawing('t:A');
  expect(poolBounds(service, PROCESS)).toEqual({ x: 0, y: 0, width: 1080, height: 240 });
  expect(laneBounds(service, LANE)).toEqual({ x: 30, y: 0, width: 1050, height: 240 });
});

it('draws an invisible pool around its nodes', () => {
  const service = drawing('t:A t:B');
  const process = { ...service.processes[PROCESS], pool: false } as NonNullable<
    (typeof service.processes)[typeof PROCESS]
  >;
  const bare = { ...service, lanes: {}, processes: { [PROCESS]: process } };
  expect(poolBounds(bare, PROCESS)).toEqual({ x: 60, y: 44, width: 360, height: 152 });
});

it('finds the lane at a height, the first above all and the last below all', () => {
  const service = drawing('t:A');
  const lower = {
    id: id<typeof LANE>('lower'),
    processId: PROCESS,
    name: '',
    roleId: null,
    order: 1,
    height: 100,
  };
  const two = { ...service, lanes: { ...service.lanes, [lower.id]: lower } };
  expect([-50, 0, 239, 240, 999].map((y) => laneAt(two, PROCESS, y)?.id)).toEqual([
    LANE,
    LANE,
    LANE,
    'lower',
    'lower',
  ]);
});

it('knows the bounds of any element and of none', () => {
  const service = drawing('t:A t:B', 'A>B');
  expect(boundsOf(service, id('A>B'))).toEqual({ x: 100, y: 84, width: 280, height: 72 });
  expect(boundsOf(service, LANE)).toEqual(laneBounds(service, LANE));
  expect(boundsOf(service, id('nothing'))).toBeNull();
});
