import { fittedText } from '#core/exchange/process-slides';
import type { SlideBox } from '#core/exchange/slides';
import { textWidth } from '#core/layout';

/** Of what is before and after, as on the screen. */
export const SIDE_COLOURS = { before: '#2f5fb3', after: '#0f6f66' } as const;

const HEIGHT = 0.28;
const SWATCH = 0.24;
const SIZE = 12;

/** Which colour is which of the two, from left to right; long names are shortened. */
export function sideKey(
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  [before, after]: readonly [string, string],
): readonly SlideBox[] {
  const most = width / 2 - SWATCH - 0.3;
  let left = x;
  return (['before', 'after'] as const).flatMap((side): readonly SlideBox[] => {
    const name = side === 'before' ? before : after;
    const said = fittedText(name, { width: most * 72, height: HEIGHT * 72 }, SIZE, 9);
    const wide = Math.min(most, (1.15 * textWidth(said.text, said.size)) / 72 + 0.15);
    const swatch = { x: left, y: y + 0.05, width: SWATCH, height: HEIGHT - 0.1, line: null, text: null };
    const words = { x: left + SWATCH + 0.05, y, width: wide, height: HEIGHT, fill: null, line: null };
    left += SWATCH + wide + 0.25;
    return [
      { kind: 'box', shape: 'rectangle', name, ...swatch, fill: SIDE_COLOURS[side] },
      {
        kind: 'box',
        shape: 'rectangle',
        name,
        ...words,
        text: { text: said.text, size: said.size, colour: '#1a1b1a', align: 'left', valign: 'middle' },
      },
    ];
  });
}
