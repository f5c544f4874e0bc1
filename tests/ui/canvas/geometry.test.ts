import { describe, expect, it } from 'vitest';
import { distanceToLine, endAngle, pointAlong } from '../../../src/ui/canvas/geometry/polyline.ts';
import { GRID, snapBox } from '../../../src/ui/canvas/geometry/snap.ts';
import { fittingView, revealingView, visibleBox } from '../../../src/ui/canvas/geometry/viewport.ts';

const corner = [
  { x: 0, y: 0 },
  { x: 100, y: 0 },
  { x: 100, y: 50 },
];
const screen = { width: 800, height: 600 };

describe('a line', () => {
  it('knows the place after a share of its way', () => {
    expect(pointAlong(corner, 0)).toEqual({ x: 0, y: 0 });
    expect(pointAlong(corner, 0.5)).toEqual({ x: 75, y: 0 });
    expect(pointAlong(corner, 1)).toEqual({ x: 100, y: 50 });
    expect(pointAlong([], 0.5)).toBeNull();
  });

  it('knows how far a point is, and where its end points', () => {
    expect(distanceToLine({ x: 50, y: 9 }, corner)).toBe(9);
    expect(distanceToLine({ x: 50, y: 9 }, [])).toBe(Infinity);
    expect(endAngle(corner)).toBe(90);
  });
});

describe('snapping', () => {
  const moving = { x: 101, y: 203, width: 120, height: 72 };

  it('puts the middle on the grid where nothing is near', () => {
    const { dx, dy, guides } = snapBox(moving, [], 6);
    expect((moving.x + 60 + dx) % GRID).toBe(0);
    expect((moving.y + 36 + dy) % GRID).toBe(0);
    expect(guides).toEqual([]);
  });

  it('prefers the middle of a neighbour, so that flows become straight', () => {
    const neighbour = { x: 400, y: 221, width: 36, height: 36 };
    const { dy, guides } = snapBox(moving, [neighbour], 6);
    expect(moving.y + dy + 36).toBe(neighbour.y + 18);
    expect(guides).toHaveLength(1);
    expect(guides[0]).toMatchObject({ axis: 'y', at: 239 });
  });

  it('lets go beyond its reach', () => {
    expect(snapBox(moving, [{ x: 400, y: 300, width: 36, height: 36 }], 6).guides).toEqual([]);
  });
});

describe('the view', () => {
  it('shows everything in the middle, never larger than life by much', () => {
    const view = fittingView({ x: 100, y: 100, width: 3000, height: 400 }, screen);
    const seen = visibleBox(view, screen);
    expect(seen.x).toBeLessThan(100);
    expect(seen.x + seen.width).toBeGreaterThan(3100);
    expect(fittingView({ x: 0, y: 0, width: 10, height: 10 }, screen).zoom).toBe(1.1);
  });

  it('moves no more than needed to reveal something', () => {
    const view = { x: 0, y: 0, zoom: 1 };
    expect(revealingView(view, { x: 200, y: 200, width: 100, height: 100 }, screen)).toBe(view);
    expect(revealingView(view, { x: 900, y: 200, width: 100, height: 100 }, screen)).toEqual({
      x: -256,
      y: 0,
      zoom: 1,
    });
  });
});
