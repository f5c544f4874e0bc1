import { type Result, records } from '#core/base';
import { channelKindOf } from '#core/editing/journey';
import { readService } from '#core/exchange/throughline';
import {
  createService,
  JOURNEY_LANES,
  type JourneyLaneKind,
  type Locale,
  type Service,
  TABLE_NAMES,
} from '#core/model';
import type { ActorDraft, MapDraft, StepDraft } from './map-draft.ts';

type Row = Readonly<Record<string, unknown>>;
type JourneyRows = Record<
  | 'personas'
  | 'channels'
  | 'journeys'
  | 'journeyStages'
  | 'journeySteps'
  | 'journeyLanes'
  | 'journeyCards'
  | 'roles',
  Row[]
>;

/**
 * A service with these maps, named after the first, and an empty process to draw beside them. Personas, channels and
 * roles of the same name are one. Errors and remarks: those of `readService`.
 */
export function serviceOfDrafts(
  drafts: readonly MapDraft[],
  { locale }: { readonly locale: Locale },
): Result<Service> {
  const blank = createService({ id: 'journey_map', name: drafts[0]?.name ?? '', locale });
  const rows: JourneyRows = {
    personas: [],
    channels: [],
    journeys: [],
    journeyStages: [],
    journeySteps: [],
    journeyLanes: [],
    journeyCards: [],
    roles: [...records(blank.roles)].map((role) => ({ ...role })),
  };
  for (const draft of drafts) addMap(rows, draft);
  const tables = TABLE_NAMES.map((name) => [name, records<{ readonly id: string }>(blank[name])] as const);
  return readService({ ...blank.profile, ...Object.fromEntries(tables), ...rows });
}

function addMap(rows: JourneyRows, draft: MapDraft): void {
  const journeyId = `journey_${rows.journeys.length + 1}`;
  const personaIds = draft.personas.map((name) => named(rows.personas, 'persona', name));
  rows.journeys.push({ id: journeyId, name: draft.name, description: draft.description, personaIds });
  const lanes = new Map<JourneyLaneKind, string>();
  for (const kind of Object.keys(JOURNEY_LANES) as JourneyLaneKind[]) {
    if (!JOURNEY_LANES[kind].usual) continue;
    const id = `${journeyId}_${kind}`;
    lanes.set(kind, id);
    rows.journeyLanes.push({ id, journeyId, kind });
  }
  draft.stages.forEach((stage, s) => {
    const stageId = `${journeyId}_stage_${s + 1}`;
    rows.journeyStages.push({ id: stageId, journeyId, name: stage.name, speakerNotes: stage.notes });
    stage.steps.forEach((step, i) => {
      const stepId = `${stageId}_step_${i + 1}`;
      rows.journeySteps.push({ id: stepId, journeyId, stageId, name: step.name });
      for (const { lane, ...card } of cardsOf(rows, draft, step)) {
        const place = { journeyId, stepId, laneId: lanes.get(lane) };
        rows.journeyCards.push({ id: `card_${rows.journeyCards.length + 1}`, ...place, ...card });
      }
    });
  });
}

function cardsOf(
  rows: JourneyRows,
  draft: MapDraft,
  step: StepDraft,
): readonly (Row & { readonly lane: JourneyLaneKind })[] {
  const actor = (who: ActorDraft) =>
    who === 'customer'
      ? { by: 'customer' }
      : who.name === ''
        ? { by: 'other', name: '' }
        : { by: 'role', roleId: named(rows.roles, 'role', who.name) };
  return [
    ...step.touchpoints.map((point) => ({
      lane: 'touchpoints' as const,
      kind: 'touchpoint',
      name: point.name,
      channelId:
        point.channel === null
          ? null
          : named(rows.channels, 'channel', point.channel, { kind: channelKindOf(point.channel) }),
      initiator: actor(point.initiator),
      receiver: actor(point.receiver),
      assumed: point.feeling === null ? {} : voices(rows, draft, point.feltBy, point.feeling),
    })),
    ...step.thoughts.map((text) => ({ lane: 'thoughts' as const, kind: 'text', text })),
    ...step.actions.map(({ text, by }) => ({
      lane: 'backstage' as const,
      kind: 'action',
      text,
      roleId: by === '' ? null : named(rows.roles, 'role', by),
    })),
  ];
}

function voices(rows: JourneyRows, draft: MapDraft, feltBy: readonly string[], feeling: number): Row {
  const who = new Set(feltBy);
  const everyone = draft.personas.every((name) => who.has(name));
  if (feltBy.length === 0 || everyone) return { everyone: feeling };
  return Object.fromEntries(feltBy.map((name) => [named(rows.personas, 'persona', name), feeling]));
}

/** The id of the record of this name, which is made where there is none. */
function named(list: Row[], kind: string, name: string, more: Row = {}): string {
  const known = list.find((row) => row.name === name);
  if (known) return String(known.id);
  const id = `${kind}_${list.length + 1}`;
  list.push({ id, name, ...more });
  return id;
}
