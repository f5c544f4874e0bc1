import { describe, expect, it } from 'vitest';
import { labelSide, routeFlow } from '#core/layout';
import type { FlowId, NodeId, Point, Service } from '#core/model';
import { drawing, id, withFlow, withNode } from '../model/drawing.ts';

function route(service: Service, text: string): string {
  const flow = service.flows[id<FlowId>(text)];
  return flow === undefined ? '' : written(routeFlow(service, flow));
}

function written(points: readonly Point[]): string {
  return points.map(({ x, y }) => `${x},${y}`).join(' ');
}

describe('a flow without a drawn route', () => {
  it('runs straight from the right side to the left side of what is level', () => {
    expect(route(drawing('t:A t:B', 'A>B'), 'A>B')).toBe('220,120 260,120');
  });

  it('stays straight where a flat side makes up for a small difference', () => {
    expect(route(withNode(drawing('t:A s:B', 'A>B'), 'B', { y: 108 }), 'A>B')).toBe('220,126 260,126');
  });

  it('steps half-way to what is higher or lower', () => {
    const low = withNode(drawing('t:A t:B', 'A>B'), 'B', { x: 300, y: 284 });
    expect(route(low, 'A>B')).toBe('220,120 260,120 260,320 300,320');
  });

  it('leaves a gateway that splits at its upper or lower corner', () => {
    const split = withNode(
      withNode(drawing('x:X t:A t:B t:C', 'X>A X>B X>C'), 'B', { x: 260, y: 284 }),
      'C',
      { x: 260, y: -116 },
    );
    const unnamed = withNode(split, 'X', { name: '' });
    expect(route(unnamed, 'X>A')).toBe('148,120 260,120');
    expect(route(unnamed, 'X>B')).toBe('124,144 124,320 260,320');
    expect(route(unnamed, 'X>C')).toBe('124,96 124,-80 260,-80');
  });

  it('leaves the lower corner of a gateway whose name gives way to above it', () => {
    const split = withNode(drawing('x:X t:A t:B', 'X>A X>B'), 'B', { x: 260, y: 284 });
    expect(labelSide(split, split.nodes['X' as NodeId]!)).toBe('above');
    expect(route(split, 'X>B')).toBe('124,144 124,320 260,320');
  });

  it('does not run through the name below a gateway with ways up and down', () => {
    const down = withNode(drawing('x:X t:A t:B', 'X>A X>B'), 'B', { x: 260, y: 284 });
    const both = withNode(down, 'A', { y: -116 });
    expect(labelSide(both, both.nodes['X' as NodeId]!)).toBe('below');
    expect(route(both, 'X>B')).toBe('148,120 168,120 168,320 260,320');
  });

  it('enters a gateway that merges from above or below', () => {
    const merge = withNode(drawing('t:A t:B x:M', 'A>M B>M'), 'A', { x: 260, y: 284 });
    expect(route(withNode(merge, 'M', { name: '' }), 'A>M')).toBe('380,320 444,320 444,144');
  });

  it('goes back below, past everything in between', () => {
    const loop = drawing('t:A t:B t:C', 'A>B B>C C>A');
    expect(route(loop, 'C>A')).toBe('480,156 480,180 160,180 160,156');
    expect(route(withNode(loop, 'B', { y: 140 }), 'C>A')).toBe('480,84 480,60 160,60 160,84');
  });

  it('goes around what stands in the way forwards, above', () => {
    expect(route(drawing('t:A t:B t:C', 'A>C'), 'A>C')).toBe('160,84 160,60 480,60 480,84');
  });

  it('goes straight down to what is below', () => {
    expect(route(withNode(drawing('t:A t:B', 'A>B'), 'B', { x: 100, y: 300 }), 'A>B')).toBe(
      '160,156 160,300',
    );
  });

  it('leaves and enters a step that repeats itself', () => {
    expect(route(drawing('t:A', 'A>A'), 'A>A')).toBe('220,120 240,120 240,64 160,64 160,84');
  });
});

it('keeps a route that was drawn', () => {
  const points = [
    { x: 220, y: 120 },
    { x: 240, y: 120 },
  ];
  expect(route(withFlow(drawing('t:A t:B', 'A>B'), 'A>B', { waypoints: points }), 'A>B')).toBe(
    '220,120 240,120',
  );
});

it('draws nothing where an end is missing', () => {
  expect(route(withFlow(drawing('t:A'), 'A>gone', {}), 'A>gone')).toBe('');
});
