/**
 * journey/signs: what stands for something wherever journeys are shown: the pictures of channels.
 *
 *   <ChannelIcon kind="phone" size={16} />
 */
export { ChannelIcon } from './channel-icon.tsx';
