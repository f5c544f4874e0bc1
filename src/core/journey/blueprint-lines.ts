import { type BlueprintZone, type JourneyLane, laneTraits } from '#core/model';
import type { BlueprintLineKind } from './matrix.ts';

const DEPTH: Readonly<Record<Exclude<BlueprintZone, 'none'>, number>> = {
  customer: 0,
  frontstage: 1,
  backstage: 2,
  support: 3,
};
const LINES: readonly BlueprintLineKind[] = ['interaction', 'visibility', 'internalInteraction'];

/** How far from the customer a lane stands, 0 … 3; null for lanes outside of the blueprint. */
export function depthOf(lane: JourneyLane): number | null {
  const { zone } = laneTraits(lane.kind);
  return zone === 'none' ? null : DEPTH[zone];
}

/**
 * The lines of a service blueprint that stand above each of these lanes: where a zone begins for the first time, below
 * one that is nearer to the customer. Lanes outside of the blueprint draw none.
 */
export function linesAbove(lanes: readonly JourneyLane[]): readonly (readonly BlueprintLineKind[])[] {
  let reached: number | null = null;
  return lanes.map((lane) => {
    const depth = depthOf(lane);
    if (depth === null) return [];
    const before = reached;
    reached = Math.max(depth, before ?? 0);
    return before === null ? [] : LINES.slice(before, reached);
  });
}
