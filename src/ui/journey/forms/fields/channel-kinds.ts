import type { TFunction } from 'i18next';
import { CHANNEL_KINDS, type ChannelKind } from '#core/model';

/** Every kind of channel with its name, to choose from. */
export function channelKinds(t: TFunction): readonly (readonly [ChannelKind, string])[] {
  return CHANNEL_KINDS.map((kind) => [kind, t(`journeyForms.channelKinds.${kind}`)] as const);
}
