import { describe, expect, it } from 'vitest';
import { createExample } from '../../../src/core/examples/index.ts';
import { elementOf, type NodeId, type Service } from '../../../src/core/model/index.ts';
import { neighbourOf } from '../../../src/ui/canvas/geometry/neighbour.ts';
import { readingOrder } from '../../../src/ui/canvas/geometry/reading-order.ts';
import { stepInOrder, stepTowards } from '../../../src/ui/canvas/keyboard/next-element.ts';

const service = createExample('insurance-claim', 'en', 'claims');
const named = (name: string, of: Service = service): NodeId => {
  const found = Object.values(of.nodes).find((node) => node.name === name);
  if (found === undefined) throw new Error(`No node is called ${name}`);
  return found.id;
};

describe('reading order', () => {
  it('names everything once: pools, lanes, nodes along the flows, flows behind their source', () => {
    const order = readingOrder(service);
    const all = [service.processes, service.lanes, service.nodes, service.flows].flatMap((table) =>
      Object.keys(table),
    );
    expect([...order].sort()).toEqual(all.sort());
    expect(order.slice(0, 4).map((id) => elementOf(service, id)?.type)).toEqual([
      'process',
      'lane',
      'lane',
      'lane',
    ]);
    for (const flow of Object.values(service.flows)) {
      expect(order.indexOf(flow.id)).toBeGreaterThan(order.indexOf(flow.source));
    }
  });

  it('is walked forth and back, and ends', () => {
    const [first] = readingOrder(service);
    expect(stepInOrder(service, null, 1)).toBe(first);
    expect(stepInOrder(service, first ?? null, -1)).toBeNull();
    expect(stepInOrder(service, stepInOrder(service, first ?? null, 1), -1)).toBe(first);
  });
});

describe('arrow keys', () => {
  it('follow the flows', () => {
    expect(neighbourOf(service, named('Assess claim'), 'right')).toBe(named('Accepted?'));
    expect(neighbourOf(service, named('Accepted?'), 'left')).toBe(named('Assess claim'));
  });

  it('lead along a flow to its ends and up and down to its siblings', () => {
    const [flow, sibling] = Object.values(service.flows).filter((each) => each.source === named('Likely?'));
    if (flow === undefined || sibling === undefined) throw new Error('The gateway has two ways out');
    expect(stepTowards(service, flow.id, 'right')).toBe(flow.target);
    expect(stepTowards(service, flow.id, 'left')).toBe(flow.source);
    expect(stepTowards(service, flow.id, 'down')).toBe(sibling.id);
    expect(stepTowards(service, flow.id, 'up')).toBeNull();
  });

  it('lead from lane to lane and into a lane', () => {
    const lanes = Object.values(service.lanes).sort((a, b) => a.order - b.order);
    expect(stepTowards(service, lanes[0]!.id, 'down')).toBe(lanes[1]!.id);
    const inside = stepTowards(service, lanes[1]!.id, 'right');
    expect(service.nodes[inside as NodeId]?.laneId).toBe(lanes[1]!.id);
  });

  it('stop where there is nothing', () => {
    expect(neighbourOf(service, named('Customer reports a claim'), 'left')).toBeNull();
  });
});
