import {
  boxOf,
  flowsFrom,
  flowsInto,
  hasOutsideLabel,
  isGateway,
  type ProcessNode,
  type Service,
  type Size,
} from '#core/model';
import { textWidth, wrapText } from './text-size.ts';

/** How names beside events and gateways are set: centred below the shape. */
export const OUTSIDE_LABEL = { gap: 5, width: 118, fontSize: 12, lineHeight: 15 } as const;

/** The size of the name written below an event or gateway; null where there is none. Estimated. */
export function outsideLabelSize(node: ProcessNode): Size | null {
  if (!hasOutsideLabel(node) || node.name.trim() === '') return null;
  const { width, fontSize, lineHeight } = OUTSIDE_LABEL;
  const lines = wrapText(node.name, width, fontSize);
  const widest = Math.max(0, ...lines.map((line) => textWidth(line, fontSize)));
  return { width: Math.ceil(widest), height: lines.length * lineHeight };
}

/**
 * Where the name of an event or gateway stands: below, but above a gateway whose flows lead down to other rows and none
 * up, so that they leave its lower corner without crossing the name.
 */
export function labelSide(service: Service, node: ProcessNode): 'above' | 'below' {
  if (!isGateway(node)) return 'below';
  const { y, height } = boxOf(node);
  let down = false;
  for (const other of neighbours(service, node)) {
    const box = boxOf(other);
    const middle = box.y + box.height / 2;
    if (middle < y) return 'below';
    if (middle > y + height) down = true;
  }
  return down ? 'above' : 'below';
}

function* neighbours(service: Service, node: ProcessNode): Generator<ProcessNode> {
  for (const flow of flowsFrom(service, node.id)) {
    const target = service.nodes[flow.target];
    if (target !== undefined) yield target;
  }
  for (const flow of flowsInto(service, node.id)) {
    const source = service.nodes[flow.source];
    if (source !== undefined) yield source;
  }
}
