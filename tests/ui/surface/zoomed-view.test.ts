import { expect, it } from 'vitest';
import { zoomedView } from '../../../src/ui/surface/zoomed-view.ts';

const range = { least: 0.1, most: 3 };

it('keeps the place under the pointer while zooming', () => {
  const before = { x: 40, y: -10, zoom: 1 };
  const after = zoomedView(before, 2, { x: 300, y: 200 }, range);
  expect((300 - after.x) / after.zoom).toBeCloseTo((300 - before.x) / before.zoom);
  expect((200 - after.y) / after.zoom).toBeCloseTo((200 - before.y) / before.zoom);
});

it('zooms no further than it is told, and then moves nothing either', () => {
  const closest = { x: 40, y: -10, zoom: 3 };
  expect(zoomedView(closest, 1000, { x: 300, y: 200 }, range)).toEqual(closest);
  expect(zoomedView({ x: 0, y: 0, zoom: 1 }, 0.001, { x: 0, y: 0 }, range).zoom).toBe(0.1);
});
