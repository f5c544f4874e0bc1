import { drawSign, fittingLines, num, textBlock } from '#core/exchange/drawing';
import { CARD_SIGNS, channelSign, MOMENT_OF_TRUTH } from '#core/exchange/symbols';
import type { CardBox, JourneyMatrix } from '#core/journey';
import type { Service } from '#core/model';
import { CARD_COLOURS, MAP_COLOURS } from './map-colours.ts';

/** A card with its sign and words; a touchpoint has its channel below them, and a diamond where it is a moment of truth. */
export function drawMapCard(service: Service, { sizes }: JourneyMatrix, box: CardBox): string {
  const { card, x, y, width, height, lines } = box;
  const { fill, line } = CARD_COLOURS[card.kind];
  const dash = box.branch === null ? '' : ' stroke-dasharray="5 3"';
  const channel =
    card.kind === 'touchpoint' && card.channelId !== null ? service.channels[card.channelId] : undefined;
  const sign = card.kind === 'touchpoint' ? channelSign(channel?.kind ?? 'other') : CARD_SIGNS[card.kind];
  const left = x + sizes.cardPad.x + (sign ? sizes.icon + sizes.cardPad.x * 0.8 : 0);
  const middle = y + height / 2 - (channel ? sizes.smallLine / 2 : 0);
  const below = middle + (Math.max(1, lines.length) * sizes.line) / 2 + sizes.smallLine / 2;
  const channelName = channel
    ? fittingLines(channel.name, x + width - sizes.cardPad.x - left, 1, sizes.smallFont)
    : [];
  const isMoment = card.kind === 'touchpoint' && card.momentOfTruth;
  return (
    `<rect x="${num(x)}" y="${num(y)}" width="${num(width)}" height="${num(height)}" rx="6" fill="${fill}" stroke="${line}"${dash}/>` +
    (sign ? drawSign(sign, x + sizes.cardPad.x * 0.8, y + (height - sizes.icon) / 2, sizes.icon, line) : '') +
    textBlock(lines, left, middle, {
      colour: MAP_COLOURS.text,
      anchor: 'start',
      size: sizes.font,
      line: sizes.line,
    }) +
    textBlock(channelName, left, below, {
      colour: MAP_COLOURS.quiet,
      anchor: 'start',
      size: sizes.smallFont,
    }) +
    (isMoment ? drawSign(MOMENT_OF_TRUTH, x + width - 16, y - 7, 16, MAP_COLOURS.moment) : '')
  );
}
