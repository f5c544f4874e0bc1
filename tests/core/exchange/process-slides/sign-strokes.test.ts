import { drawServiceSvg } from '#core/exchange/drawing';
import { processShapes, wholeDrawing } from '#core/exchange/process-slides';
import { describe, expect, it } from 'vitest';
import { drawService } from '../../../support/draw-service.ts';

const PLACE = { x: 0, y: 0, width: 12, height: 6 };

const signsOf = (kind: 'timerEvent' | 'inclusiveGateway' | 'parallelGateway' | 'task') => {
  const service = drawService({
    nodes: { one: { kind, taskType: 'user' } },
    flows: [],
    process: { pool: false },
  });
  expect(drawServiceSvg(service, { theme: 'light' })).toContain('<svg');
  return processShapes(service, {}, wholeDrawing(service), PLACE).filter((shape) => shape.kind === 'sign');
};
const sizeOf = (points: readonly { readonly x: number; readonly y: number }[]) => {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return [Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)];
};
/** Inches of a pixel at the largest scale. */
const PIXEL = 1.35 / 96;

describe('the signs of BPMN as shapes', () => {
  it('are as large as in the picture: the clock of a timer is a circle 18 pixels wide with hands and marks', () => {
    const [face, hands, marks] = signsOf('timerEvent');
    const [width = 0, height = 0] = sizeOf(face!.strokes[0]!.points);
    expect(width / PIXEL).toBeCloseTo(18, 0);
    expect(height / PIXEL).toBeCloseTo(18, 0);
    expect(face!.strokes[0]!.closed).toBe(true);
    expect(hands!.strokes).toHaveLength(1);
    expect(marks!.strokes).toHaveLength(4);
  });

  it('are filled where the picture fills them, with holes as strokes of the same shape', () => {
    const [ring] = signsOf('inclusiveGateway');
    expect(ring).toMatchObject({ filled: true });
    expect(ring!.strokes.map(({ points }) => Math.round((sizeOf(points)[0] ?? 0) / PIXEL))).toEqual([23, 17]);
    const [plus] = signsOf('parallelGateway');
    expect(plus!.strokes).toHaveLength(1);
    expect(plus!.strokes[0]!.points).toHaveLength(12);
  });

  it('bend to the side to which the picture bends them: the shoulders of a person are round', () => {
    const [head, body] = signsOf('task');
    const [neck] = [...head!.strokes[0]!.points].toSorted((one, other) => other.y - one.y);
    const [first, ...rest] = body!.strokes[0]!.points;
    // Of 20 units the sign is 16 pixels wide. The left shoulder is a quarter of a circle of 4.5 around a place 4.5 right of the arm.
    const unit = (16 / 20) * PIXEL;
    const centre = { x: first!.x + 4.5 * unit, y: first!.y - 1.5 * unit };
    const near = rest.map(({ x, y }) => Math.hypot(x - centre.x, y - centre.y) / unit);
    expect(Math.min(...near)).toBeCloseTo(4.5, 1);
    expect(neck!.y).toBeLessThan(Math.min(...rest.map(({ y }) => y)));
  });
});
