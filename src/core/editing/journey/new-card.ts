import { type JourneyCard, type JourneyCardKind, PLAIN_TOUCHPOINT } from '#core/model';

type Place = Pick<JourneyCard, 'id' | 'journeyId' | 'stepId' | 'laneId' | 'order' | 'span'>;

/** A card of a kind with nothing said of it but its text. */
export function newCard(kind: JourneyCardKind, place: Place, text: string): JourneyCard {
  const { id, journeyId, stepId, laneId, order, span } = place;
  const at = { id, journeyId, stepId, laneId, order, span };
  switch (kind) {
    case 'touchpoint':
      return { kind, ...at, name: text, ...PLAIN_TOUCHPOINT };
    case 'action':
      return { kind, ...at, text, roleId: null, boundTo: [] };
    case 'pain':
      return { kind, ...at, text, severity: 2 };
    case 'opportunity':
      return { kind, ...at, text, value: null, effort: null };
    case 'text':
    case 'gain':
      return { kind, ...at, text };
  }
}
