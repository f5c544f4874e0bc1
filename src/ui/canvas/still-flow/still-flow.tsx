import '@xyflow/react/dist/base.css';
import { type Node, ReactFlow, type ReactFlowProps, SelectionMode } from '@xyflow/react';
import type { Ref } from 'react';
import classes from './still-flow.module.css';

/** What React Flow would do by itself, and what a hand may do with nodes on every sheet. */
const STILL = {
  onlyRenderVisibleElements: true,
  edges: [],
  // The middle button pans, the left one selects whatever it touches.
  panOnDrag: [1],
  selectionOnDrag: true,
  selectionMode: SelectionMode.Partial,
  selectionKeyCode: null,
  multiSelectionKeyCode: ['Shift', 'Meta', 'Control'],
  deleteKeyCode: null,
  nodesConnectable: false,
  nodeDragThreshold: 3,
  paneClickDistance: 3,
  zoomOnScroll: false,
  zoomOnPinch: false,
  zoomOnDoubleClick: false,
  panOnScroll: false,
  preventScrolling: false,
  elevateNodesOnSelect: false,
  disableKeyboardA11y: true,
  proOptions: { hideAttribution: true },
} satisfies ReactFlowProps;

type StillFlowProps<N extends Node> = Omit<ReactFlowProps<N>, keyof typeof STILL | 'className'> & {
  readonly ref?: Ref<HTMLDivElement>;
};

/** Shows nodes, lets them be dragged and selected, and leaves everything else to whoever draws. */
export function StillFlow<N extends Node>(props: StillFlowProps<N>) {
  return <ReactFlow {...STILL} className={classes.flow} {...props} />;
}
