import type { JourneyId, PersonaId, Service } from '#core/model';
import { MOST_VOICES } from './curve-look.ts';
import { touchpointsOf } from './touchpoints-of.ts';

/** Whose curves a map has: those of its personas of whom anything is said, as many as can be told apart, or everybody's (null). */
export function speakingVoices(service: Service, journeyId: JourneyId): readonly (PersonaId | null)[] {
  const touchpoints = touchpointsOf(service, journeyId);
  const personas = service.journeys[journeyId]?.personaIds ?? [];
  const speaking = personas.filter((id) => touchpoints.some(({ assumed }) => assumed[id] !== undefined));
  return speaking.length > 0 ? speaking.slice(0, MOST_VOICES) : [null];
}
