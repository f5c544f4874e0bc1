import { textWidth, wrapText } from '#core/layout';
import { escapeText } from '#core/exchange/xml';

/** Fonts that are on every machine, Chinese ones included; nothing is loaded. */
export const FONTS =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei', 'Noto Sans SC', 'Noto Sans CJK SC', sans-serif";

export const FONT_SIZE = 12;
const LINE = 15;
const BASELINE = 4.2;

/** How a block of text is set. */
export interface TextStyle {
  readonly colour: string;
  readonly anchor?: 'middle' | 'start';
  readonly weight?: number;
  readonly size?: number;
  /** Height of a line. */
  readonly line?: number;
  /** Colour of a soft outline that keeps the text readable on lines. */
  readonly halo?: string;
}

/** Lines that fit: wrapped to `width`, at most `most`, the last one shortened with an ellipsis where text is left over. */
export function fittingLines(
  text: string,
  width: number,
  most: number,
  size: number = FONT_SIZE,
): readonly string[] {
  const lines = wrapText(text.trim(), width, size);
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, Math.max(1, most));
  let last = Array.from(kept.pop() ?? '');
  while (last.length > 1 && textWidth(`${last.join('')}…`, size) > width) last = last.slice(0, -1);
  return [...kept, `${last.join('').trimEnd()}…`];
}

/** Height of a block of lines. */
export function blockHeight(lines: readonly string[]): number {
  return lines.length * LINE;
}

/** The lines as SVG, the block centred on `y`. */
export function textBlock(lines: readonly string[], x: number, y: number, style: TextStyle): string {
  if (lines.length === 0) return '';
  const { colour, anchor = 'middle', weight, size = FONT_SIZE, line: step = LINE, halo } = style;
  const outline =
    halo === undefined
      ? ''
      : ` stroke="${halo}" stroke-width="4" stroke-linejoin="round" paint-order="stroke"`;
  const bold = weight === undefined ? '' : ` font-weight="${weight}"`;
  const first = y - ((lines.length - 1) * step) / 2 + BASELINE;
  const spans = lines.map(
    (line, i) => `<tspan x="${num(x)}" y="${num(first + i * step)}">${escapeText(line)}</tspan>`,
  );
  return `<text font-size="${size}" text-anchor="${anchor}" fill="${colour}"${bold}${outline}>${spans.join('')}</text>`;
}

/** A number with at most two decimals. */
export function num(value: number): string {
  return String(Math.round(value * 100) / 100);
}
