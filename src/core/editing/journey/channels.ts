import {
  type Channel,
  type ChannelId,
  type ChannelKind,
  type IdSource,
  type JourneyCardId,
  type Service,
} from '#core/model';
import { type EditResult, edited, missing } from '../edit-result.ts';
import { changed, drop, put } from '../records.ts';
import { setCard } from './cards.ts';
import { newId } from './new-id.ts';

/** Adds a channel to the catalogue, and has the touchpoints that are told use it. Refused: `elementMissing` (a card). */
export function addChannel(
  service: Service,
  args: {
    readonly name: string;
    readonly kind: ChannelKind;
    readonly cardIds?: readonly JourneyCardId[];
  },
  ids: IdSource,
): EditResult {
  const { name, kind, cardIds = [] } = args;
  const id = newId<ChannelId>(service, 'channel', ids);
  const next = put(service, 'channels', [{ id, name, kind }]);
  if (cardIds.length === 0) return edited(next, { values: { name } });
  const used = setCard(next, { ids: cardIds, change: { channelId: id } });
  return used.problems.length > 0 ? { ...used, service } : edited(used.service, { values: { name } });
}

/** Changes the name or the kind of a channel. */
export function setChannel(
  service: Service,
  args: { readonly id: ChannelId; readonly change: Partial<Omit<Channel, 'id'>> },
): EditResult {
  const channel = service.channels[args.id];
  if (channel === undefined) return missing(service, args.id);
  const { name = channel.name, kind = channel.kind } = args.change;
  return edited(put(service, 'channels', [changed(channel, { name, kind })]), { values: { name } });
}

/** Takes a channel out of the catalogue; its touchpoints have none from then on. */
export function removeChannel(service: Service, args: { readonly id: ChannelId }): EditResult {
  const channel = service.channels[args.id];
  if (channel === undefined) return missing(service, args.id);
  return edited(drop(service, 'channels', [channel.id]), { values: { name: channel.name } });
}
