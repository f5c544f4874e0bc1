import type { FlowId, LaneId, NodeId, Point } from '#core/model';

/** One process laid out by itself: content from (0, 0), lanes from top to bottom. */
export interface ProcessLayout {
  readonly nodes: ReadonlyMap<NodeId, Point>;
  readonly laneHeights: ReadonlyMap<LaneId, number>;
  readonly routes: ReadonlyMap<FlowId, readonly Point[]>;
  readonly width: number;
  readonly height: number;
}
