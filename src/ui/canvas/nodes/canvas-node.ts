import type { Node } from '@xyflow/react';
import type { Observation, ProcessNode } from '#core/model';
import type { HeatMark } from '../canvas-overlay.ts';

/** What was noted at a node on a walk. */
export interface NoteMark {
  readonly count: number;
  /** The graver of them. */
  readonly kind: Observation['kind'];
}

/** What a drawn node is handed; kept the same object as long as nothing of it changes. */
export interface NodeProps extends Record<string, unknown> {
  readonly node: ProcessNode;
  readonly mark: HeatMark | undefined;
  readonly notes: NoteMark | undefined;
  readonly labelSide: 'above' | 'below';
}

/** How a node is drawn: its component. */
export type NodeShape = 'task' | 'event' | 'gateway' | 'placeholder';

export type CanvasNode = Node<NodeProps, NodeShape>;
