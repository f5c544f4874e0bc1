import type { Gateway, ProcessNode } from './node.ts';

/** May a sequence flow touch the node? False for annotations and other artefacts of a foreign drawing. */
export function isFlowNode(node: ProcessNode): boolean {
  return node.kind !== 'placeholder' || node.flowNode;
}

/** Drawn as a diamond. */
export function isGateway(node: ProcessNode): node is Gateway {
  return node.kind.endsWith('Gateway');
}

/** Drawn as a circle. */
export function isEvent(node: ProcessNode): boolean {
  return node.kind.endsWith('Event');
}

/** Stands on the border of an activity; it has no incoming flow. */
export function isBoundaryEvent(node: ProcessNode): boolean {
  return node.kind === 'placeholder' && node.bpmnType === 'boundaryEvent';
}
