import { describe, expect, it } from 'vitest';
import { runCommand } from '../../../src/core/editing/index.ts';
import { createExample } from '../../../src/core/examples/index.ts';
import { boxOf, type NodeId, sizeOf } from '../../../src/core/model/index.ts';
import { buildNodes, type NodeCache, type NodeDressing } from '../../../src/ui/canvas/nodes/build-nodes.ts';
import { flowUnder, legalEnds, nodeAt } from '../../../src/ui/canvas/gestures/hit.ts';

const service = createExample('insurance-claim', 'en', 'claims');
const plain: NodeDressing = {
  selected: new Set(),
  marks: undefined,
  flashing: new Set(),
  linkOf: undefined,
  tabStop: null,
  describe: (node) => node.name,
  roleDescription: 'element',
  readOnly: false,
};
const task = Object.values(service.nodes).find((node) => node.name === 'Assess claim')!;

describe('nodes for the screen', () => {
  it('come with sizes and handles, so that nothing is measured', () => {
    for (const node of buildNodes(service, plain, new Map())) {
      const record = service.nodes[node.id as NodeId]!;
      expect(node.measured).toEqual(sizeOf(record));
      expect(node.handles).toHaveLength(2);
    }
  });

  it('stay the same objects while nothing of them changes', () => {
    const cache: NodeCache = new Map();
    const before = buildNodes(service, plain, cache);
    const moved = runCommand('moveElements', service, { ids: [task.id], dx: 40, dy: 0 }, () => 'x').service;
    const after = buildNodes(moved, plain, cache);
    const changed = after.filter((node, index) => node !== before[index]).map((node) => node.id);
    expect(changed).toEqual([task.id]);
  });

  it('keep their picture when only selected', () => {
    const cache: NodeCache = new Map();
    const before = buildNodes(service, plain, cache).find((node) => node.id === task.id)!;
    const after = buildNodes(service, { ...plain, selected: new Set([task.id]) }, cache).find(
      (node) => node.id === task.id,
    )!;
    expect(after.selected).toBe(true);
    expect(after.data).toBe(before.data);
  });

  it('say who does a step, all of several roles', () => {
    const [one, other] = Object.values(service.roles);
    const needs = [one!, other!].map((role) => ({ roleId: role.id, quantity: 1 }));
    const together = { ...task, performer: { by: 'allOf', needs } } as typeof task;
    const staffed = { ...service, nodes: { ...service.nodes, [task.id]: together } };
    const spoken = { ...plain, describe: (_: unknown, staff: string) => staff };
    const built = buildNodes(staffed, spoken, new Map()).find((node) => node.id === task.id);
    expect(built?.ariaLabel).toBe(`${one!.name} + ${other!.name}`);
  });

  it('are forgotten when they are deleted', () => {
    const cache: NodeCache = new Map();
    buildNodes(service, plain, cache);
    const less = runCommand('deleteElements', service, { ids: [task.id] }, () => 'x').service;
    buildNodes(less, plain, cache);
    expect(cache.has(task.id)).toBe(false);
  });
});

describe('what is under the pointer', () => {
  it('is the node there, or nothing', () => {
    const box = boxOf(task);
    expect(nodeAt(service, { x: box.x + 5, y: box.y + 5 })).toBe(task.id);
    expect(nodeAt(service, { x: -500, y: -500 })).toBeNull();
  });

  it('is a flow that an unconnected node may be put on, but not one of the node itself', () => {
    const flow = Object.values(service.flows).find((each) => each.target === task.id)!;
    const [a, b] = [boxOf(service.nodes[flow.source]!), boxOf(task)];
    const between = { x: (a.x + a.width + b.x) / 2 - 4, y: b.y + b.height / 2 };
    expect(flowUnder(service, between)).toBe(flow.id);
    expect(flowUnder(service, between, task)).toBeNull();
  });

  it('tells where a flow may end', () => {
    const legal = legalEnds(service, task.id, 'target');
    const start = Object.values(service.nodes).find((node) => node.kind === 'startEvent')!;
    expect(legal.has(start.id)).toBe(false);
    expect(legal.size).toBeGreaterThan(5);
  });
});
