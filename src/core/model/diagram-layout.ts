import type { Box } from './box.ts';
import type { FlowId, LaneId, NodeId, ProcessId } from './ids.ts';
import type { Point } from './service.ts';

/** Where everything shall stand: what automatic placement gives and the command `applyLayout` takes. Canvas coordinates. */
export interface DiagramLayout {
  /** Top-left corners. */
  readonly nodes: Readonly<Record<NodeId, Point>>;
  readonly laneHeights: Readonly<Record<LaneId, number>>;
  readonly pools: Readonly<Record<ProcessId, Box>>;
  /** Routes from source border to target border; null: leave the route to automatic routing. */
  readonly routes: Readonly<Record<FlowId, readonly Point[] | null>>;
}
