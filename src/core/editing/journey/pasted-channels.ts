import { records } from '#core/base';
import type { ChannelId, IdSource, JourneyCardId, Service } from '#core/model';
import { setCard } from './cards.ts';
import { channelKindOf } from './channel-kind-of.ts';
import { addChannel } from './channels.ts';

/**
 * Which channel each of some touchpoints has, as a cell of a table tells: one for all of them, or one a touchpoint, in lines or
 * with commas between. A cell that cannot be told apart so is one name.
 */
export function channelNames(text: string, count: number): readonly string[] {
  for (const between of [/\r?\n/u, /[,，、;；/]/u]) {
    const names = text.split(between).flatMap((name) => (name.trim() === '' ? [] : [name.trim()]));
    if (names.length === count) return names;
  }
  return Array.from({ length: count }, () => text.replaceAll(/\s+/gu, ' ').trim());
}

/** The service with a touchpoint met through the channel of a name, which is made where there is none. */
export function withChannel(service: Service, cardId: JourneyCardId, name: string, ids: IdSource): Service {
  const plain = (text: string): string => text.trim().toLowerCase();
  const known = records(service.channels).find((channel) => plain(channel.name) === plain(name));
  if (known === undefined)
    return addChannel(service, { name, kind: channelKindOf(name), cardIds: [cardId] }, ids).service;
  return setCard(service, { ids: [cardId], change: { channelId: known.id satisfies ChannelId } }).service;
}
