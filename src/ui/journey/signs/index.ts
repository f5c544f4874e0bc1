/**
 * journey/signs: what stands for something wherever journeys are shown: the pictures of channels, and under which type a card
 * is dragged from the palette to the map.
 *
 *   <ChannelIcon kind="phone" size={16} />
 */
export { CARD_DRAG } from './card-drag.ts';
export { ChannelIcon } from './channel-icon.tsx';
