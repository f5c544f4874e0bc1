import type { Box } from './box.ts';
import { isEvent, isGateway } from './node-traits.ts';
import type { NodeKind, ProcessNode } from './node.ts';

/** Width and height in pixels at zoom 1. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

const TASK: Size = { width: 120, height: 72 };
const EVENT: Size = { width: 36, height: 36 };
const GATEWAY: Size = { width: 48, height: 48 };

const SIZES = {
  startEvent: EVENT,
  endEvent: EVENT,
  intermediateEvent: EVENT,
  timerEvent: EVENT,
  messageCatchEvent: EVENT,
  messageThrowEvent: EVENT,
  task: TASK,
  exclusiveGateway: GATEWAY,
  parallelGateway: GATEWAY,
  inclusiveGateway: GATEWAY,
  eventBasedGateway: GATEWAY,
  placeholder: TASK,
} as const satisfies Record<NodeKind, Size>;

/** The size a node of this kind is drawn in unless it says otherwise. */
export function defaultSizeOf(kind: NodeKind): Size {
  return SIZES[kind];
}

/** The size of a node: its own where it has one, else that of its kind. */
export function sizeOf(node: ProcessNode): Size {
  const size = SIZES[node.kind];
  return node.width === undefined && node.height === undefined
    ? size
    : { width: node.width ?? size.width, height: node.height ?? size.height };
}

/** The rectangle a node covers, without its label. */
export function boxOf(node: ProcessNode): Box {
  const { width, height } = sizeOf(node);
  return { x: node.x, y: node.y, width, height };
}

/** Is the name of the node written beside it (events, gateways) and not inside? */
export function hasOutsideLabel(node: ProcessNode): boolean {
  return isEvent(node) || isGateway(node);
}
