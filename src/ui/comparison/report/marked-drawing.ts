import { drawServiceSvg } from '#core/exchange/drawing';
import { isFlowNode, type NodeId, type Service } from '#core/model';
import type { ComparedServices } from '#session/ports';
import { placeOf } from '../drawings/place-of.ts';
import { elementsOf, markedElements, MARKS } from '../drawings/marked-elements.ts';
import { type Mark, SYMBOLS } from '../difference-row.ts';
import { PAPER_COLOURS } from '../use-mark-colours.ts';

/** Pixels across the sign of what is no step. */
const SIGN = 26;

/** What differs in the drawing of one side, each with the mark that tells most, in the order in which keys list them. */
export function drawnMarks(
  service: Service,
  result: ComparedServices,
  side: 'a' | 'b',
): readonly (readonly [id: string, mark: Mark])[] {
  return elementsOf(service, markedElements(result.structure), side)
    .flatMap(({ id, marks: [mark] }) => (mark === undefined ? [] : [[id, mark] as const]))
    .toSorted(([, one], [, other]) => MARKS.indexOf(one) - MARKS.indexOf(other));
}

/** The drawing of one side with its marks, in the colours of paper: steps are filled, everything else has a sign at its place. */
export function markedDrawing(service: Service, marks: ReturnType<typeof drawnMarks>): string {
  const isStep = (id: string): boolean => {
    const node = service.nodes[id as NodeId];
    return node !== undefined && isFlowNode(node);
  };
  const overlay = marks
    .filter(([id]) => isStep(id))
    .map(
      ([id, mark]) => [id, { fill: PAPER_COLOURS[mark].ground, label: SYMBOLS[mark], size: 1.5 }] as const,
    );
  const signs = marks
    .filter(([id]) => !isStep(id))
    .map(([id, mark]) => {
      const place = placeOf(service, id);
      if (place === null) return '';
      const [x, y] = [place.x + place.width / 2, place.y + place.height / 2];
      const { ground, line } = PAPER_COLOURS[mark];
      return (
        `<circle cx="${x}" cy="${y}" r="${SIGN / 2}" fill="${ground}" stroke="${line}"/>` +
        `<text x="${x}" y="${y}" dy="0.35em" text-anchor="middle" font-size="16" font-weight="700">${SYMBOLS[mark].replace('&', '&amp;')}</text>`
      );
    });
  const svg = drawServiceSvg(service, { theme: 'light', overlay: Object.fromEntries(overlay) });
  return svg.replace(/<\/svg>$/u, `${signs.join('')}</svg>`);
}
