import type { Box } from '#core/model';
import type { Palette } from './palette.ts';
import { blockHeight, fittingLines, textBlock } from './svg-text.ts';

const LABEL_WIDTH = 110;
const LABEL_LINES = 4;

/** A name below what it belongs to. */
export function outsideLabel(name: string, box: Box, palette: Palette): string {
  const lines = fittingLines(name, LABEL_WIDTH, LABEL_LINES);
  const y = box.y + box.height + 5 + blockHeight(lines) / 2;
  return textBlock(lines, box.x + box.width / 2, y, { colour: palette.text, halo: palette.poolFill });
}
