import { records } from '#core/base';
import type { Actor, JourneyCard, PersonaId, Service, TableName, Touchpoint } from '#core/model';
import { changed, drop, put } from './records.ts';

/** Tables that parts of journeys stand in or refer to, beside those of processes. */
export const JOURNEY_REFERRED = [
  'personas',
  'channels',
  'journeys',
  'journeyStages',
  'journeySteps',
  'journeyLanes',
  'journeyCards',
] as const satisfies readonly TableName[];

/**
 * Journeys without what they have lost: parts go with what they stand in (a card with its step, a step with its stage,
 * all with their journey), bindings with the step of the process, voices with their persona.
 */
export function withoutStaleJourneyReferences(service: Service, lost: ReadonlySet<TableName>): Service {
  let next = service;
  if (JOURNEY_REFERRED.some((table) => lost.has(table))) next = withoutHomelessParts(next);
  next = put(
    next,
    'journeyCards',
    records(next.journeyCards).map((card) => cleanCard(next, card)),
  );
  if (lost.has('segments'))
    next = put(
      next,
      'personas',
      records(next.personas).map((persona) =>
        changed(persona, { segmentId: knownOrNull(next.segments, persona.segmentId) }),
      ),
    );
  return next;
}

function withoutHomelessParts(service: Service): Service {
  let next = service;
  const keep = <T extends TableName>(table: T, stays: (record: Service[T][keyof Service[T]]) => boolean) => {
    const list = Object.values(next[table]) as (Service[T][keyof Service[T]] & { readonly id: string })[];
    next = drop(
      next,
      table,
      list.filter((record) => !stays(record)).map(({ id }) => id),
    );
  };
  keep('journeyStages', ({ journeyId }) => has(next.journeys, journeyId));
  keep('journeySteps', ({ stageId }) => has(next.journeyStages, stageId));
  keep('journeySteps', ({ branchOf }) => branchOf === null || has(next.journeySteps, branchOf));
  keep(
    'journeyFlows',
    ({ source, target }) => has(next.journeySteps, source) && has(next.journeySteps, target),
  );
  keep('journeyLanes', ({ journeyId }) => has(next.journeys, journeyId));
  keep(
    'journeyCards',
    ({ stepId, laneId }) => has(next.journeySteps, stepId) && has(next.journeyLanes, laneId),
  );
  keep(
    'journeyLinks',
    ({ source, target }) => has(next.journeyCards, source) && has(next.journeyCards, target),
  );
  keep('journeyViews', ({ journeyId }) => has(next.journeys, journeyId));
  next = put(
    next,
    'journeyViews',
    records(next.journeyViews).map((view) =>
      changed(view, { hiddenLaneIds: known(next.journeyLanes, view.hiddenLaneIds) }),
    ),
  );
  return put(
    next,
    'journeys',
    records(next.journeys).map((journey) =>
      changed(journey, { personaIds: known(next.personas, journey.personaIds) }),
    ),
  );
}

function cleanCard(service: Service, card: JourneyCard): JourneyCard {
  if (card.kind === 'action')
    return changed(card, {
      roleId: knownOrNull(service.roles, card.roleId),
      boundTo: known(service.nodes, card.boundTo),
    });
  if (card.kind !== 'touchpoint') return card;
  return changed(card, {
    channelId: knownOrNull(service.channels, card.channelId),
    initiator: knownActor(service, card.initiator),
    receiver: knownActor(service, card.receiver),
    boundTo: known(service.nodes, card.boundTo),
    assumed: withoutLostVoices(service, card),
  });
}

function knownActor(service: Service, actor: Actor): Actor {
  return actor.by === 'role' && !has(service.roles, actor.roleId) ? { by: 'other', name: '' } : actor;
}

function withoutLostVoices({ personas }: Service, { assumed }: Touchpoint): Touchpoint['assumed'] {
  const voices = Object.keys(assumed) as (PersonaId | 'everyone')[];
  const stays = (voice: PersonaId | 'everyone') => voice === 'everyone' || has(personas, voice);
  if (voices.every(stays)) return assumed;
  return Object.fromEntries(voices.filter(stays).map((voice) => [voice, assumed[voice]]));
}

function has(table: object, id: string): boolean {
  return Object.hasOwn(table, id);
}

function knownOrNull<Id extends string>(table: object, id: Id | null): Id | null {
  return id !== null && has(table, id) ? id : null;
}

/** The ids that are in the table; the very list where all are. */
function known<Id extends string>(table: object, ids: readonly Id[]): readonly Id[] {
  return ids.every((id) => has(table, id)) ? ids : ids.filter((id) => has(table, id));
}
