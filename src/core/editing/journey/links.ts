import { problem, records } from '#core/base';
import { cardText, type IdSource, type JourneyCardId, type JourneyLinkId, type Service } from '#core/model';
import { type EditResult, edited, missing, refused } from '../edit-result.ts';
import { drop, put } from '../records.ts';
import { newId } from './new-id.ts';

/**
 * Draws a line between two cards of a map. Selects it. Refused: `elementMissing`, `otherMap`, `linkToItself`,
 * `linkTwice` (in either direction).
 */
export function linkCards(
  service: Service,
  args: { readonly source: JourneyCardId; readonly target: JourneyCardId },
  ids: IdSource,
): EditResult {
  const { source, target } = args;
  const [from, to] = [service.journeyCards[source], service.journeyCards[target]];
  if (from === undefined) return missing(service, source);
  if (to === undefined) return missing(service, target);
  if (from.journeyId !== to.journeyId) return refused(service, problem('otherMap', 'error', [target]));
  if (source === target) return refused(service, problem('linkToItself', 'error', [source]));
  const ends = new Set<string>([source, target]);
  const same = records(service.journeyLinks).find((link) => ends.has(link.source) && ends.has(link.target));
  if (same !== undefined)
    return refused(
      service,
      problem('linkTwice', 'error', [same.id], { source: cardText(from), target: cardText(to) }),
    );
  const id = newId<JourneyLinkId>(service, 'link', ids);
  const { journeyId } = from;
  return edited(put(service, 'journeyLinks', [{ id, journeyId, source, target }]), {
    select: [id],
    values: { name: cardText(from) },
  });
}

/** Takes a line between two cards away. */
export function unlink(service: Service, args: { readonly id: JourneyLinkId }): EditResult {
  const link = service.journeyLinks[args.id];
  if (link === undefined) return missing(service, args.id);
  const from = service.journeyCards[link.source];
  return edited(drop(service, 'journeyLinks', [link.id]), {
    values: { name: from === undefined ? '' : cardText(from) },
  });
}
