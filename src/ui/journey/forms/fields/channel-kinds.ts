import type { TFunction } from 'i18next';
import type { ChannelKind } from '#core/model';

const KINDS: readonly ChannelKind[] = [
  'phone',
  'sms',
  'email',
  'webChat',
  'app',
  'web',
  'socialMedia',
  'branch',
  'onSite',
  'letter',
  'selfService',
  'other',
];

/** Every kind of channel with its name, to choose from. */
export function channelKinds(t: TFunction): readonly (readonly [ChannelKind, string])[] {
  return KINDS.map((kind) => [kind, t(`journeyForms.channelKinds.${kind}`)] as const);
}
