import { labelSide } from '#core/layout';
import { boxOf, type Box, hasOutsideLabel, type ProcessNode, type Service } from '#core/model';
import { drawPlaceholder } from './draw-placeholder.ts';
import { drawSign } from './draw-sign.ts';
import { outsideLabel } from './outside-label.ts';
import type { Palette } from './palette.ts';
import { fittingLines, num, textBlock } from './svg-text.ts';
import { eventMarker, eventRings, GATEWAY_OUTLINE, gatewayMarker, taskMarker } from '#core/exchange/symbols';

const EVENT = 36;
const GATEWAY = 48;

/** One node with its sign and name; `fill` replaces the ground colour (a heat map). */
export function drawNode(service: Service, node: ProcessNode, palette: Palette, fill: string | null): string {
  const box = boxOf(node);
  const label = hasOutsideLabel(node) ? outsideLabel(node.name, box, palette, labelSide(service, node)) : '';
  switch (node.kind) {
    case 'task':
      return drawTask(node.name, node.taskType, box, palette, fill);
    case 'exclusiveGateway':
    case 'parallelGateway':
    case 'inclusiveGateway':
    case 'eventBasedGateway':
      return drawGateway(node.kind, box, palette, fill) + label;
    case 'placeholder':
      return drawPlaceholder(node, box, palette, fill);
    case 'startEvent':
    case 'endEvent':
      return drawEvent(node.kind, node.trigger, box, palette, fill) + label;
    case 'intermediateEvent':
    case 'timerEvent':
    case 'messageCatchEvent':
    case 'messageThrowEvent':
      return drawEvent(node.kind, 'none', box, palette, fill) + label;
  }
}

function drawTask(
  name: string,
  taskType: Parameters<typeof taskMarker>[0],
  box: Box,
  palette: Palette,
  fill: string | null,
): string {
  const { x, y, width, height } = box;
  const lines = fittingLines(name, width - 16, Math.floor((height - 8) / 15));
  return (
    `<rect x="${num(x)}" y="${num(y)}" width="${num(width)}" height="${num(height)}" rx="10" fill="${fill ?? palette.nodeFill}" stroke="${palette.nodeLine}" stroke-width="1.5"/>` +
    drawSign(taskMarker(taskType), x + 6, y + 6, 16, palette.quietText) +
    textBlock(lines, x + width / 2, y + height / 2, { colour: palette.text })
  );
}

function drawGateway(
  kind: Parameters<typeof gatewayMarker>[0],
  box: Box,
  palette: Palette,
  fill: string | null,
): string {
  const { line } = palette.gateway;
  const scale = box.width / GATEWAY;
  const outline = `<path d="${GATEWAY_OUTLINE}" transform="translate(${num(box.x)} ${num(box.y)}) scale(${num(scale)} ${num(box.height / GATEWAY)})" fill="${fill ?? palette.gateway.fill}" stroke="${line}" stroke-width="1.5" stroke-linejoin="round"/>`;
  const sign = gatewayMarker(kind);
  const size = Math.min(box.width, box.height);
  return (
    outline + drawSign(sign, box.x + (box.width - size) / 2, box.y + (box.height - size) / 2, size, line)
  );
}

function drawEvent(
  kind: Parameters<typeof eventMarker>[0],
  trigger: Parameters<typeof eventMarker>[1],
  box: Box,
  palette: Palette,
  fill: string | null,
): string {
  const tone = kind === 'startEvent' ? palette.start : kind === 'endEvent' ? palette.end : palette.event;
  const size = Math.min(box.width, box.height);
  const left = box.x + (box.width - size) / 2;
  const top = box.y + (box.height - size) / 2;
  const scale = size / EVENT;
  const rings = eventRings(kind).map(
    ({ radius, width }, i) =>
      `<circle cx="${num(left + size / 2)}" cy="${num(top + size / 2)}" r="${num(radius * scale)}" fill="${i === 0 ? (fill ?? tone.fill) : 'none'}" stroke="${tone.line}" stroke-width="${num(width * scale)}"/>`,
  );
  return rings.join('') + drawSign(eventMarker(kind, trigger), left, top, size, tone.line);
}
