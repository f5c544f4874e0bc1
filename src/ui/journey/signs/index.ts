/**
 * journey/signs: what stands for something wherever journeys are shown: the pictures of channels, and the name under which a card is dragged.
 *
 *   <ChannelIcon kind="phone" size={16} />
 */
export { CARD_DRAG } from './card-drag.ts';
export { ChannelIcon } from './channel-icon.tsx';
