import { records } from '#core/base';
import { distinctName, flowsInto, type MessageCatchEvent, type Service } from '#core/model';
import { type Given, type Redesign, redesign } from '../redesign.ts';

/**
 * Buffering: information from outside is subscribed to and kept, instead of being asked for and awaited. Proposed for
 * messages that nobody inside sends and that no other event races with. Change `subscribe {name}`: the wait falls to
 * nothing; what the subscription costs is not in the document and counts 0.
 */
export function proposeBuffering(given: Given): readonly Redesign[] {
  const { service } = given;
  return records(service.nodes)
    .filter((node) => node.kind === 'messageCatchEvent')
    .filter((event) => !isSentInside(service, event) && !isRaced(service, event))
    .flatMap((event) => {
      const values = { name: distinctName(service, event.id), cost: 0 };
      const about = { principle: 'buffering', code: 'subscribe', at: [event.id], values } as const;
      return redesign(given, about, (draft) =>
        draft.do('setEvent', { id: event.id, change: { delay: { type: 'fixed', value: 0, unit: 'min' } } }),
      );
    });
}

function isSentInside(service: Service, { message }: MessageCatchEvent): boolean {
  const name = message.trim();
  if (name === '') return false;
  return records(service.nodes).some(
    (node) => node.kind === 'messageThrowEvent' && node.message.trim() === name,
  );
}

function isRaced(service: Service, event: MessageCatchEvent): boolean {
  return flowsInto(service, event.id).some(
    ({ source }) => service.nodes[source]?.kind === 'eventBasedGateway',
  );
}
