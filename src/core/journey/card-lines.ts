import { wrapText } from '#core/layout';
import { cardText, type JourneyCard } from '#core/model';
import type { MatrixSizes } from './matrix-sizes.ts';

/** Widths of letters are estimates: what is broken for a little less than the room there is fits wherever it is drawn. */
const CAUTION = 0.93;

/** How severe a pain is stands in its upper right corner, where no word may stand. */
const CORNER = 14;

/** Text broken into lines that fit into `width`, at most `most` of them; where more is cut off the last ends in “…”. */
export function fittingLines(
  text: string,
  width: number,
  fontSize: number,
  most = Infinity,
): readonly string[] {
  const lines = wrapText(text, width * CAUTION, fontSize);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${lines[most - 1]!.slice(0, -1).trimEnd()}…`];
}

/** The words of a card as they stand on it when it is `width` wide, and how high it has to be for them. */
export function cardLines(
  card: JourneyCard,
  width: number,
  sizes: MatrixSizes,
): { readonly lines: readonly string[]; readonly height: number } {
  const beside = card.kind === 'text' || card.kind === 'action' ? 0 : sizes.icon + sizes.cardPad.x * 0.8;
  const corner = card.kind === 'pain' ? CORNER : 0;
  const room = width - 2 * sizes.cardPad.x - beside - corner;
  const lines = fittingLines(cardText(card), room, sizes.font);
  const words = Math.max(1, lines.length) * sizes.line + 2 * sizes.cardPad.y;
  if (card.kind !== 'touchpoint') return { lines, height: Math.max(sizes.leastCard, words) };
  return { lines, height: Math.max(sizes.touchpoint, words + sizes.smallLine) };
}
