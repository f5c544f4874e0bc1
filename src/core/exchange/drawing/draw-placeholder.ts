import type { Box, NodeOf } from '#core/model';
import { drawSign } from './draw-sign.ts';
import { outsideLabel } from './outside-label.ts';
import type { Palette } from './palette.ts';
import { fittingLines, num, textBlock } from './svg-text.ts';
import { COLLAPSED_MARKER, GATEWAY_OUTLINE, LOCK_MARKER, placeholderShape } from '#core/exchange/symbols';

const DASHES = 'stroke-width="1.5" stroke-dasharray="5 3"';

/** A foreign element: its outline dashed, with a padlock where it would be executed; artefacts as BPMN draws them. */
export function drawPlaceholder(
  node: NodeOf<'placeholder'>,
  box: Box,
  palette: Palette,
  fill: string | null,
): string {
  const { line } = palette.foreign;
  const ground = fill ?? palette.foreign.fill;
  const { x, y, width, height } = box;
  switch (placeholderShape(node.bpmnType)) {
    case 'circle':
      return (
        `<circle cx="${num(x + width / 2)}" cy="${num(y + height / 2)}" r="${num(Math.min(width, height) / 2 - 0.75)}" fill="${ground}" stroke="${line}" ${DASHES}/>` +
        lock(x + width / 2 - 8, y + height / 2 - 8.5, line) +
        outsideLabel(node.name, box, palette, 'below')
      );
    case 'diamond':
      return (
        `<path d="${GATEWAY_OUTLINE}" transform="translate(${num(x)} ${num(y)}) scale(${num(width / 48)} ${num(height / 48)})" fill="${ground}" stroke="${line}" ${DASHES}/>` +
        lock(x + width / 2 - 8, y + height / 2 - 8.5, line) +
        outsideLabel(node.name, box, palette, 'below')
      );
    case 'annotation':
      return (
        `<path d="M${num(x + 10)} ${num(y)}H${num(x)}V${num(y + height)}H${num(x + 10)}" fill="none" stroke="${line}" stroke-width="1.5"/>` +
        textBlock(
          fittingLines(node.name, Math.max(20, width - 14), Math.max(1, Math.floor(height / 15))),
          x + 8,
          y + height / 2,
          {
            colour: palette.quietText,
            anchor: 'start',
          },
        )
      );
    case 'group':
      return (
        `<rect x="${num(x)}" y="${num(y)}" width="${num(width)}" height="${num(height)}" rx="10" fill="none" stroke="${line}" stroke-width="1.5" stroke-dasharray="9 4 2 4"/>` +
        textBlock(fittingLines(node.name, width - 16, 1), x + width / 2, y + 12, {
          colour: palette.quietText,
        })
      );
    case 'page':
      return page(box, line, ground) + outsideLabel(node.name, box, palette, 'below');
    case 'store':
      return store(box, line, ground) + outsideLabel(node.name, box, palette, 'below');
    case 'box':
      return activity(node, box, palette, ground);
  }
}

function activity(node: NodeOf<'placeholder'>, box: Box, palette: Palette, ground: string): string {
  const { line } = palette.foreign;
  const { x, y, width, height } = box;
  const closed = /(subProcess|callActivity|transaction|adHocSubProcess)/i.test(node.bpmnType);
  const room = height - (closed ? 26 : 8);
  const lines = fittingLines(node.name, width - 24, Math.max(1, Math.floor(room / 15)));
  return (
    `<rect x="${num(x)}" y="${num(y)}" width="${num(width)}" height="${num(height)}" rx="10" fill="${ground}" stroke="${line}" ${DASHES}/>` +
    drawSign(LOCK_MARKER, x + width - 17, y + 4, 13, line) +
    (closed ? drawSign(COLLAPSED_MARKER, x + width / 2 - 8, y + height - 18, 16, line) : '') +
    textBlock(lines, x + width / 2, y + (height - (closed ? 16 : 0)) / 2, { colour: palette.text })
  );
}

function lock(x: number, y: number, colour: string): string {
  return drawSign(LOCK_MARKER, x, y, 16, colour);
}

function page({ x, y, width, height }: Box, line: string, ground: string): string {
  const fold = Math.min(12, width / 3);
  const right = x + width;
  const outline = `M${num(x)} ${num(y)}H${num(right - fold)}L${num(right)} ${num(y + fold)}V${num(y + height)}H${num(x)}z`;
  const corner = `M${num(right - fold)} ${num(y)}V${num(y + fold)}H${num(right)}`;
  return `<path d="${outline}${corner}" fill="${ground}" stroke="${line}" stroke-width="1.5" stroke-linejoin="round"/>`;
}

function store({ x, y, width, height }: Box, line: string, ground: string): string {
  const rim = Math.min(height / 5, 10);
  const arc = (sweep: number, to: number, at: number) =>
    `A${num(width / 2)} ${num(rim)} 0 0 ${sweep} ${num(to)} ${num(at)}`;
  const right = x + width;
  const body = `M${num(x)} ${num(y + rim)}${arc(1, right, y + rim)}V${num(y + height - rim)}${arc(1, x, y + height - rim)}z`;
  return `<path d="${body}M${num(x)} ${num(y + rim)}${arc(0, right, y + rim)}" fill="${ground}" stroke="${line}" stroke-width="1.5"/>`;
}
