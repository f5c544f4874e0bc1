import { type IdSource, type JourneyId, type Persona, type PersonaId, type Service } from '#core/model';
import { type EditResult, edited, missing, refused } from '../edit-result.ts';
import { changed, drop, put } from '../records.ts';
import { newId } from './new-id.ts';

type PersonaChange = Partial<Omit<Persona, 'id'>>;

const PLAIN = { description: '', behaviour: '', needs: '', values: '', quote: '', segmentId: null } as const;

/** Adds a persona to the catalogue, and to a journey where one is told. Refused as `setPersona`. */
export function addPersona(
  service: Service,
  args: { readonly name: string; readonly change?: PersonaChange; readonly journeyId?: JourneyId },
  ids: IdSource,
): EditResult {
  const { name, journeyId } = args;
  const journey = journeyId === undefined ? undefined : service.journeys[journeyId];
  if (journeyId !== undefined && journey === undefined) return missing(service, journeyId);
  const id = newId<PersonaId>(service, 'persona', ids);
  const added = put(service, 'personas', [{ id, name, ...PLAIN }]);
  const result = setPersona(added, { id, change: args.change ?? {} });
  if (result.problems.length > 0) return refused(service, ...result.problems);
  if (journey === undefined) return result;
  const told = { ...journey, personaIds: [...journey.personaIds, id] };
  return { ...result, service: put(result.service, 'journeys', [told]) };
}

/** Changes what is said of a persona. Refused: `elementMissing` (also an unknown segment). */
export function setPersona(
  service: Service,
  args: { readonly id: PersonaId; readonly change: PersonaChange },
): EditResult {
  const persona = service.personas[args.id];
  if (persona === undefined) return missing(service, args.id);
  const next = { ...changed(persona, args.change), id: persona.id };
  if (next.segmentId !== null && !Object.hasOwn(service.segments, next.segmentId))
    return missing(service, next.segmentId);
  return edited(put(service, 'personas', [next]), { values: { name: next.name } });
}

/** Takes a persona out of the catalogue, out of every journey, and what it was said to feel. */
export function removePersona(service: Service, args: { readonly id: PersonaId }): EditResult {
  const persona = service.personas[args.id];
  if (persona === undefined) return missing(service, args.id);
  return edited(drop(service, 'personas', [persona.id]), { values: { name: persona.name } });
}
