import type { NodeKind } from '#core/model';
import type { NodeShape } from './canvas-node.ts';
import { EventNode } from './event-node.tsx';
import { GatewayNode } from './gateway-node.tsx';
import { PlaceholderNode } from './placeholder-node.tsx';
import { TaskNode } from './task-node.tsx';

/** Which shape draws a kind. */
export const shapeOfKind = {
  startEvent: 'event',
  endEvent: 'event',
  intermediateEvent: 'event',
  timerEvent: 'event',
  messageCatchEvent: 'event',
  messageThrowEvent: 'event',
  task: 'task',
  exclusiveGateway: 'gateway',
  parallelGateway: 'gateway',
  inclusiveGateway: 'gateway',
  eventBasedGateway: 'gateway',
  placeholder: 'placeholder',
} as const satisfies Record<NodeKind, NodeShape>;

/** The component of each shape; one object for the life of the app, as React Flow wants it. */
export const nodeTypes = {
  task: TaskNode,
  event: EventNode,
  gateway: GatewayNode,
  placeholder: PlaceholderNode,
};
