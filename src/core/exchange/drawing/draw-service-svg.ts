import { records } from '#core/base';
import { boxOf, processesOf, type ProcessNode, type Service } from '#core/model';
import { routeFlow, textWidth } from '#core/layout';
import { escapeText } from '#core/exchange/xml';
import { boxAround } from './drawing-box.ts';
import { drawFlowLabel, drawFlowLine } from './draw-flow.ts';
import { drawNode } from './draw-node.ts';
import { drawPool } from './draw-pool.ts';
import { type Palette, paletteOf, safeColour, type Theme } from './palette.ts';
import { FONTS, num, textBlock } from './svg-text.ts';

/** What a heat map puts on a node: its ground colour (`#rrggbb` or another plain CSS colour) and a short text. */
export interface NodeOverlay {
  readonly fill: string;
  readonly label: string;
  /** How many times as large as usual the text is; 1 unless told: more where a picture is small and the text matters. */
  readonly size?: number;
}

export interface DrawingOptions {
  readonly theme: Theme;
  readonly overlay?: Readonly<Record<string, NodeOverlay>>;
  /** The only nodes and flows that are drawn, by id; all unless told. The picture is as large as with all of them. */
  readonly only?: ReadonlySet<string> | null;
  /** False: no ground, pools and lanes, so that it can be laid over another picture. */
  readonly ground?: boolean;
}

/**
 * The whole canvas of a service as one stand-alone SVG: pools, lanes, flows with arrowheads, nodes with their BPMN
 * signs and wrapped names. Its only words are those of the model and the overlay, all escaped; it loads nothing.
 * Width and height are those of the drawing at zoom 1 with a margin of 24 pixels.
 */
export function drawServiceSvg(
  service: Service,
  { theme, overlay = {}, only = null, ground = true }: DrawingOptions,
): string {
  const palette = paletteOf(theme);
  const isDrawn = ({ id }: { readonly id: string }): boolean => only === null || only.has(id);
  const allRoutes = records(service.flows).map((flow) => ({ flow, points: routeFlow(service, flow) }));
  const allNodes = records(service.nodes).toSorted((a, b) => depth(a) - depth(b));
  const box = boxAround(
    service,
    allNodes,
    allRoutes.flatMap(({ points }) => points),
  );
  const routes = allRoutes.filter(({ flow }) => isDrawn(flow));
  const nodes = allNodes.filter(isDrawn);
  const body = [
    ...(ground ? processesOf(service).map((process) => drawPool(service, process, palette)) : []),
    ...nodes.filter(isBehind).map((node) => drawNode(service, node, palette, null)),
    ...routes.map(({ flow, points }) => {
      const source = service.nodes[flow.source];
      const conditional =
        flow.condition !== null && (source?.kind === 'task' || source?.kind === 'placeholder');
      return drawFlowLine(flow, points, palette, conditional);
    }),
    ...nodes
      .filter((node) => !isBehind(node))
      .map((node) => drawNode(service, node, palette, fillOf(overlay, node))),
    ...routes.map(({ flow, points }) => drawFlowLabel(flow, points, palette)),
    ...nodes.map((node) => badge(overlay, node, palette)),
  ];
  const view = `${num(box.x)} ${num(box.y)} ${num(box.width)} ${num(box.height)}`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${num(box.width)}" height="${num(box.height)}" viewBox="${view}" ` +
    `role="img" font-family="${FONTS}">` +
    `<title>${escapeText(service.profile.name)}</title>` +
    (ground
      ? `<rect x="${num(box.x)}" y="${num(box.y)}" width="${num(box.width)}" height="${num(box.height)}" fill="${palette.background}"/>`
      : '') +
    `${body.join('')}</svg>`
  );
}

/** Groups lie under everything. */
function isBehind(node: ProcessNode): boolean {
  return node.kind === 'placeholder' && node.bpmnType === 'group';
}

/** Events on a border lie above the box they stand on. */
function depth(node: ProcessNode): number {
  return node.kind === 'placeholder' && node.bpmnType === 'boundaryEvent' ? 1 : 0;
}

function overlayOf(overlay: Readonly<Record<string, NodeOverlay>>, node: ProcessNode): NodeOverlay | null {
  return Object.hasOwn(overlay, node.id) ? (overlay[node.id] ?? null) : null;
}

function fillOf(overlay: Readonly<Record<string, NodeOverlay>>, node: ProcessNode): string | null {
  const found = overlayOf(overlay, node);
  return found === null ? null : safeColour(found.fill);
}

/** The text of the overlay on a small plate at the upper edge of the node. */
function badge(overlay: Readonly<Record<string, NodeOverlay>>, node: ProcessNode, palette: Palette): string {
  const { label: text = '', size = 1 } = overlayOf(overlay, node) ?? {};
  const label = text.trim();
  if (label === '') return '';
  const box = boxOf(node);
  const width = size * (14 + textWidth(label, 11.5));
  const [x, y] = [box.x + box.width / 2, box.y];
  return (
    `<rect x="${num(x - width / 2)}" y="${num(y - 10 * size)}" width="${num(width)}" height="${num(20 * size)}" rx="${num(10 * size)}" fill="${palette.badgeFill}"/>` +
    textBlock([label], x, y, { colour: palette.background, weight: 600, size: 11 * size })
  );
}
