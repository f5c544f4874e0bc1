import type { Node } from '@xyflow/react';
import type { ProcessNode } from '#core/model';
import type { HeatMark } from '../canvas-overlay.ts';

/** What a drawn node is handed; kept the same object as long as nothing of it changes. */
export interface NodeProps extends Record<string, unknown> {
  readonly node: ProcessNode;
  readonly mark: HeatMark | undefined;
  readonly labelSide: 'above' | 'below';
}

/** How a node is drawn: its component. */
export type NodeShape = 'task' | 'event' | 'gateway' | 'placeholder';

export type CanvasNode = Node<NodeProps, NodeShape>;
