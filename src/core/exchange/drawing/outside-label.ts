import type { Box } from '#core/model';
import type { Palette } from './palette.ts';
import { blockHeight, fittingLines, textBlock } from './svg-text.ts';

const LABEL_WIDTH = 110;
const LABEL_LINES = 4;

/** A name below or above what it belongs to. */
export function outsideLabel(name: string, box: Box, palette: Palette, side: 'above' | 'below'): string {
  const lines = fittingLines(name, LABEL_WIDTH, LABEL_LINES);
  const half = blockHeight(lines) / 2;
  const y = side === 'below' ? box.y + box.height + 5 + half : box.y - 5 - half;
  return textBlock(lines, box.x + box.width / 2, y, { colour: palette.text, halo: palette.poolFill });
}
