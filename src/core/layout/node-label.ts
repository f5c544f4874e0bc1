import { hasOutsideLabel, type ProcessNode, type Size } from '#core/model';
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
