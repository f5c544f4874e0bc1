import { records } from '#core/base';
import { boxOf, centreOf, type NodeId, type Point, type Service } from '#core/model';

/** How far the first drawing is shifted, in pixels at zoom 1, so that it lies on the second. */
interface Alignment extends Point {
  /** Elements of both that it was worked out from. */
  readonly pairs: number;
}

/**
 * The shift of the first drawing that brings the elements of both closest together: the medians of how far they went sideways and
 * down, which make the sum of the distances that are left the smallest (in each direction). Of two middle ones the one nearer
 * to 0, so that drawings of one document stay where they are. No pairs, no shift.
 */
export function alignDrawings(a: Service, b: Service, toB: ReadonlyMap<string, string>): Alignment {
  const ways = records(a.nodes).flatMap((node) => {
    const other = b.nodes[toB.get(node.id) as NodeId];
    if (other === undefined) return [];
    const [from, to] = [centreOf(boxOf(node)), centreOf(boxOf(other))];
    return [{ x: to.x - from.x, y: to.y - from.y }];
  });
  return { x: median(ways.map(({ x }) => x)), y: median(ways.map(({ y }) => y)), pairs: ways.length };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const [low = 0, high = low] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[sorted.length >> 1]];
  return Math.abs(low) <= Math.abs(high) ? low : high;
}
