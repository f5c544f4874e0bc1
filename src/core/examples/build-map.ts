import { invariant } from '#core/base';
import {
  type Actor,
  type ChannelId,
  JOURNEY_LANES,
  type JourneyCard,
  type JourneyCardId,
  type JourneyId,
  type JourneyLane,
  type JourneyLaneId,
  type JourneyLaneKind,
  type JourneyLink,
  type JourneyLinkId,
  type JourneyStageId,
  type JourneyStepId,
  type NodeId,
  type PersonaId,
  PLAIN_JOURNEY,
  PLAIN_JOURNEY_STEP,
  PLAIN_TOUCHPOINT,
  type RoleId,
  type SegmentId,
  type Service,
} from '#core/model';
import type { Bilingual, ExampleLanguage } from './bilingual.ts';
import { byId } from './by-id.ts';
import type { ExampleDraft } from './example.ts';
import type { MapAction, MapDraft, MapPersona, MapStage, MapStep, MapTouchpoint } from './map-draft.ts';

type Say = (text: Bilingual) => string;
type JourneyTables = Pick<
  Service,
  | 'personas'
  | 'channels'
  | 'journeys'
  | 'journeyStages'
  | 'journeySteps'
  | 'journeyFlows'
  | 'journeyLanes'
  | 'journeyCards'
  | 'journeyLinks'
>;

const JOURNEY = 'journey_1' as JourneyId;
const ASSUMED: Bilingual = [' (assumed)', '（假设）'];

const stepIdOf = (id: string) => `moment_${id}` as JourneyStepId;
const laneIdOf = (kind: JourneyLaneKind) => `row_${kind}` as JourneyLaneId;
const personaIdOf = (id: string) => `persona_${id}` as PersonaId;
const channelIdOf = (id: string) => `channel_${id}` as ChannelId;

/** The records of the map that comes with an example. Ids are the draft's own, the same in both languages. */
export function buildMap(draft: ExampleDraft, map: MapDraft, language: ExampleLanguage): JourneyTables {
  const say: Say = (text) => text[language === 'en' ? 0 : 1];
  const steps = map.stages.flatMap((stage) => stage.steps.map((step, order) => ({ stage, step, order })));
  const cards = [
    ...steps.flatMap(({ step }) => cardsOfStep(draft, map, step, say)),
    ...map.stages.map((stage) => ownerCard(draft, stage, say)),
    ...remarkCards(map, say),
  ];
  return {
    personas: byId(map.personas.map((persona) => toPersona(persona, say))),
    channels: byId(
      Object.entries(map.channels).map(([id, { kind, name }]) => ({
        id: channelIdOf(id),
        kind,
        name: say(name),
      })),
    ),
    journeys: byId([
      {
        ...PLAIN_JOURNEY,
        id: JOURNEY,
        name: say(map.name),
        description: say(map.description),
        owner: say(map.owner),
        personaIds: map.personas.map(({ id }) => personaIdOf(id)),
      },
    ]),
    journeyStages: byId(
      map.stages.map(({ id, name, notes }, order) => ({
        id: `stage_${id}` as JourneyStageId,
        journeyId: JOURNEY,
        name: say(name),
        order,
        speakerNotes: say(notes),
      })),
    ),
    journeySteps: byId(
      steps.map(({ stage, step, order }) => ({
        ...PLAIN_JOURNEY_STEP,
        id: stepIdOf(step.id),
        journeyId: JOURNEY,
        stageId: `stage_${stage.id}` as JourneyStageId,
        name: say(step.name),
        order,
        branchOf: step.branchOf === undefined ? null : stepIdOf(step.branchOf),
        dropOut: step.dropOut ?? 0,
      })),
    ),
    journeyFlows: byId(
      (map.jumps ?? []).map(({ from, to, name, share }, index) => ({
        id: `jump_${index + 1}` as keyof Service['journeyFlows'],
        journeyId: JOURNEY,
        source: stepIdOf(from),
        target: stepIdOf(to),
        name: say(name),
        share,
      })),
    ),
    journeyLanes: byId(lanesOf(map, say)),
    journeyCards: byId(cards),
    journeyLinks: byId(linksBetween(cards)),
  };
}

function toPersona({ segment, ...persona }: MapPersona, say: Say): Service['personas'][PersonaId] & object {
  return {
    id: personaIdOf(persona.id),
    name: say(persona.name),
    description: say(persona.description),
    behaviour: say(persona.behaviour),
    needs: say(persona.needs),
    values: say(persona.values),
    quote: say(persona.quote),
    segmentId: (segment ?? null) as SegmentId | null,
  };
}

/** The usual lanes in their usual order; one more on top for a remark about the whole map. */
function lanesOf(map: MapDraft, say: Say): readonly JourneyLane[] {
  const kinds = (Object.keys(JOURNEY_LANES) as JourneyLaneKind[]).filter((kind) => JOURNEY_LANES[kind].usual);
  const all: readonly JourneyLaneKind[] = map.remark ? ['custom', ...kinds] : kinds;
  return all.map((kind, order) => ({
    id: laneIdOf(kind),
    journeyId: JOURNEY,
    kind,
    name: kind === 'custom' && map.remark ? say(map.remark.lane) : '',
    order,
    hidden: false,
    pinned: false,
  }));
}

function cardsOfStep(draft: ExampleDraft, map: MapDraft, step: MapStep, say: Say): readonly JourneyCard[] {
  const place = (kind: JourneyLaneKind, order = 0) => ({
    id: `card_${step.id}_${kind}${order === 0 ? '' : `_${order + 1}`}` as JourneyCardId,
    journeyId: JOURNEY,
    stepId: stepIdOf(step.id),
    laneId: laneIdOf(kind),
    order,
    span: 1,
  });
  const text = (kind: JourneyLaneKind, words: Bilingual | undefined): readonly JourneyCard[] =>
    words === undefined ? [] : [{ ...place(kind), kind: 'text', text: say(words) }];
  const action = (kind: JourneyLaneKind, does: MapAction | undefined): readonly JourneyCard[] =>
    does === undefined ? [] : [{ ...place(kind), ...toAction(draft, does, say) }];
  const { pain, gain, idea } = step;
  return [
    ...text('goal', step.goal),
    ...step.meets.map((meets, order) => ({
      ...place('touchpoints', order),
      ...toTouchpoint(draft, map, meets, say),
    })),
    ...text('physicalEvidence', step.evidence),
    ...text('thoughts', step.thought),
    ...(pain
      ? [{ ...place('painsAndGains'), kind: 'pain' as const, text: say(pain[1]), severity: pain[0] }]
      : []),
    ...(gain ? [{ ...place('painsAndGains', pain ? 1 : 0), kind: 'gain' as const, text: say(gain) }] : []),
    ...action('frontstagePeople', step.people),
    ...action('frontstageSystems', step.systems),
    ...action('backstage', step.backstage),
    ...action('support', step.support),
    ...(idea
      ? [
          {
            ...place('opportunities'),
            kind: 'opportunity' as const,
            text: say(idea[2]),
            value: idea[0],
            effort: idea[1],
          },
        ]
      : []),
  ];
}

function toTouchpoint(draft: ExampleDraft, map: MapDraft, meets: MapTouchpoint, say: Say) {
  invariant(map.channels[meets.by], `The map of ${draft.id} has no channel ${meets.by}`);
  const { promise, sample, feels } = meets;
  const answering = actorOf(draft, meets.owner, say);
  const customer: Actor = { by: 'customer' };
  const assumed = typeof feels === 'number' ? { everyone: feels } : feels;
  return {
    ...PLAIN_TOUCHPOINT,
    kind: 'touchpoint' as const,
    name: say(meets.name),
    channelId: channelIdOf(meets.by),
    initiator: meets.from === 'service' ? answering : customer,
    receiver: meets.from === 'service' ? customer : answering,
    standard: promise ? say(promise.says) + say(promise.from ?? ASSUMED) : '',
    promisedWait: promise?.within ?? null,
    owner: say(laneOf(draft, meets.owner).name),
    momentOfTruth: meets.decisive ?? false,
    servqual: meets.servqual ?? null,
    kano: meets.kano,
    boundTo: nodesOf(draft, meets.at),
    assumed: Object.fromEntries(
      Object.entries(assumed).map(([id, value]) => [id === 'everyone' ? id : personaIdOf(id), value]),
    ),
    measured: sample ? [{ ...sample, from: null, to: null }] : [],
  };
}

function toAction(draft: ExampleDraft, { does, lane, at = [] }: MapAction, say: Say) {
  const actor = lane === undefined ? null : actorOf(draft, lane, say);
  return {
    kind: 'action' as const,
    text: say(does),
    roleId: actor?.by === 'role' ? actor.roleId : null,
    boundTo: nodesOf(draft, at),
  };
}

/** Who answers for a stage, across all of its columns. */
function ownerCard(draft: ExampleDraft, { id, owner, steps }: MapStage, say: Say): JourneyCard {
  const main = steps.filter(({ branchOf }) => branchOf === undefined);
  invariant(main[0], `The stage ${id} of ${draft.id} has no step`);
  return {
    id: `card_${id}_owner` as JourneyCardId,
    journeyId: JOURNEY,
    stepId: stepIdOf(main[0].id),
    laneId: laneIdOf('owner'),
    order: 0,
    span: main.length,
    kind: 'text',
    text: say(laneOf(draft, owner).name),
  };
}

function remarkCards({ remark, stages }: MapDraft, say: Say): readonly JourneyCard[] {
  const main = stages.flatMap(({ steps }) => steps).filter(({ branchOf }) => branchOf === undefined);
  if (!remark || !main[0]) return [];
  const id = 'card_remark' as JourneyCardId;
  const place = { id, journeyId: JOURNEY, stepId: stepIdOf(main[0].id), laneId: laneIdOf('custom') };
  return [{ ...place, order: 0, span: main.length, kind: 'text', text: say(remark.text) }];
}

/** From the customer inwards: who is met asks whoever is behind, zone by zone; no line skips a line of the blueprint. */
function linksBetween(cards: readonly JourneyCard[]): readonly JourneyLink[] {
  const inCell = (stepId: JourneyStepId, kind: JourneyLaneKind) =>
    cards.find((card) => card.stepId === stepId && card.laneId === laneIdOf(kind));
  const columns = [...new Set(cards.map(({ stepId }) => stepId))];
  return columns.flatMap((stepId): readonly JourneyLink[] => {
    const frontstage = inCell(stepId, 'frontstagePeople') ?? inCell(stepId, 'frontstageSystems');
    const chain = [
      inCell(stepId, 'touchpoints'),
      frontstage,
      inCell(stepId, 'backstage'),
      inCell(stepId, 'support'),
    ];
    return chain.flatMap((source, zone) => {
      const target = chain[zone + 1];
      if (!source || !target) return [];
      return [
        {
          id: `link_${source.id}` as JourneyLinkId,
          journeyId: JOURNEY,
          source: source.id,
          target: target.id,
        },
      ];
    });
  });
}

function laneOf(draft: ExampleDraft, id: string): ExampleDraft['lanes'][number] {
  const lane = draft.lanes.find((each) => each.id === id);
  invariant(lane, `The map of ${draft.id} names the unknown lane ${id}`);
  return lane;
}

function actorOf(draft: ExampleDraft, id: string, say: Say): Actor {
  const lane = laneOf(draft, id);
  return lane.staff === 'automatic'
    ? { by: 'other', name: say(lane.name) }
    : { by: 'role', roleId: `role_${id}` as RoleId };
}

function nodesOf(draft: ExampleDraft, ids: readonly string[]): readonly NodeId[] {
  for (const id of ids)
    invariant(
      draft.nodes.some((node) => node.id === id),
      `The map of ${draft.id} is bound to ${id}, which its process does not have`,
    );
  return ids as readonly NodeId[];
}
