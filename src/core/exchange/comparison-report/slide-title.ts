import { fittedText } from '#core/exchange/process-slides';
import type { SlideBox } from '#core/exchange/slides';

const PLACE = { x: 0.5, y: 0.3, width: 12.33, height: 0.75 } as const;
const POINTS = 72;

/** The title of a slide: as large as keeps it within two lines, shortened where names are longer than that. */
export function slideTitle(text: string): SlideBox {
  const room = { width: (PLACE.width - 0.1) * POINTS, height: PLACE.height * POINTS };
  const said = fittedText(text, room, 22, 13);
  return {
    kind: 'box',
    shape: 'rectangle',
    name: '',
    ...PLACE,
    fill: null,
    line: null,
    text: {
      text: said.text,
      size: Math.floor(said.size),
      colour: '#1a1b1a',
      bold: true,
      align: 'left',
      valign: 'middle',
    },
  };
}
