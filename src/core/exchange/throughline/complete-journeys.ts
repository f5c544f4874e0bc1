import { knownOrNull, type Parts } from './complete-graph.ts';
import { tableOf } from './records.ts';

/** What journeys refer to outside themselves. */
export interface JourneyGround {
  readonly nodes: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  readonly segments: ReadonlySet<string>;
}

/**
 * Journey maps with personas and channels: named, in an order, leading nowhere unknown. A record that has lost what it
 * stands in (a card its step, a step its stage) is left out with a remark; a side reference is dropped with one.
 */
export function completeJourneys(parts: Parts, { nodes, roles, segments }: JourneyGround) {
  const { file } = parts;
  const sole = file.journeys[0]?.id;
  const one = (table: string, id: string, field: string, value: string | null, known: ReadonlySet<string>) =>
    knownOrNull(parts, table, id, field, value, known);
  const all = (
    table: string,
    id: string,
    field: string,
    values: readonly string[],
    known: ReadonlySet<string>,
  ) => values.filter((value) => one(table, id, field, value, known) !== null);
  const named = <R extends { readonly id: string; readonly name?: string | undefined }>(record: R) => ({
    ...record,
    name: record.name ?? record.id,
  });

  /** Records of a journey, each standing in what `homes` names. */
  const standing = <R extends { readonly id: string; readonly journeyId?: string | undefined }>(
    table: string,
    list: readonly R[],
    homes: Readonly<Partial<Record<keyof R & string, ReadonlySet<string>>>>,
  ) =>
    list
      .map((record) => ({ ...record, journeyId: record.journeyId ?? sole ?? '' }))
      .filter((record) =>
        Object.entries<ReadonlySet<string> | undefined>({ journeyId: journeys, ...homes }).every(
          ([field, known = EMPTY]) =>
            one(table, record.id, field, record[field as 'journeyId'], known) !== null,
        ),
      );

  const personas = file.personas.map((persona) => ({
    ...named(persona),
    segmentId: one('personas', persona.id, 'segmentId', persona.segmentId, segments),
  }));
  const personaIds = idsOf(personas);
  const channelIds = idsOf(file.channels);
  const journeys = idsOf(file.journeys);
  const stages = ordered(standing('journeyStages', file.journeyStages, {}));
  const main = standing('journeySteps', file.journeySteps, { stageId: idsOf(stages) });
  const mainIds = idsOf(main.filter(({ branchOf }) => branchOf === null));
  const steps = ordered(
    main.map((step) => ({
      ...step,
      branchOf: one('journeySteps', step.id, 'branchOf', step.branchOf, mainIds),
    })),
  );
  const stepIds = idsOf(steps);
  const lanes = ordered(standing('journeyLanes', file.journeyLanes, {}));
  const laneIds = idsOf(lanes);
  const cards = ordered(
    standing('journeyCards', file.journeyCards, { stepId: stepIds, laneId: laneIds }).map((card) => {
      const { id } = card;
      if (card.kind === 'action')
        return {
          ...card,
          roleId: one('journeyCards', id, 'roleId', card.roleId, roles),
          boundTo: all('journeyCards', id, 'boundTo', card.boundTo, nodes),
        };
      if (card.kind !== 'touchpoint') return card;
      const actor = <A extends typeof card.initiator>(field: string, value: A) =>
        value.by === 'role' && one('journeyCards', id, field, value.roleId, roles) === null
          ? { by: 'other' as const, name: value.roleId }
          : value;
      const voices = all(
        'journeyCards',
        id,
        'assumed',
        Object.keys(card.assumed).filter(isPersona),
        personaIds,
      );
      return {
        ...card,
        channelId: one('journeyCards', id, 'channelId', card.channelId, channelIds),
        initiator: actor('initiator', card.initiator),
        receiver: actor('receiver', card.receiver),
        boundTo: all('journeyCards', id, 'boundTo', card.boundTo, nodes),
        assumed: Object.fromEntries(
          Object.entries(card.assumed).filter(([key]) => !isPersona(key) || voices.includes(key)),
        ),
      };
    }),
  );
  const cardIds = idsOf(cards);
  return {
    personas: tableOf(personas),
    channels: tableOf(file.channels.map(named)),
    journeys: tableOf(
      file.journeys.map((journey) => ({
        ...journey,
        personaIds: all('journeys', journey.id, 'personaIds', journey.personaIds, personaIds),
      })),
    ),
    journeyStages: tableOf(stages),
    journeySteps: tableOf(steps),
    journeyFlows: tableOf(standing('journeyFlows', file.journeyFlows, { source: stepIds, target: stepIds })),
    journeyLanes: tableOf(lanes),
    journeyCards: tableOf(cards),
    journeyLinks: tableOf(standing('journeyLinks', file.journeyLinks, { source: cardIds, target: cardIds })),
    journeyViews: tableOf(
      standing('journeyViews', file.journeyViews, {}).map((view) => ({
        ...view,
        hiddenLaneIds: all('journeyViews', view.id, 'hiddenLaneIds', view.hiddenLaneIds, laneIds),
      })),
    ),
  };
}

const EMPTY: ReadonlySet<string> = new Set();

function isPersona(key: string): boolean {
  return key !== 'everyone';
}

function idsOf(list: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(list.map(({ id }) => id));
}

/** Records without a stated order stand where they are listed. */
function ordered<R extends { readonly order?: number | undefined }>(list: readonly R[]) {
  return list.map((record, at) => ({ ...record, order: record.order ?? at }));
}
