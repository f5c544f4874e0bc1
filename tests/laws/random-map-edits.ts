import fc from 'fast-check';
import { type DraftedJourney, journeyCommands } from '#core/editing/journey';
import { JOURNEY_LANES, type JourneyLaneKind, type Service } from '#core/model';

type Name = keyof typeof journeyCommands;

/** A random edit before it meets a document: a command, and numbers that choose records and values. */
export interface MapEdit {
  readonly command: Name;
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

const NAMES = Object.keys(journeyCommands) as Name[];
/** Building is done more often than the rest, so that there is something to work on. */
const OFTEN: readonly Name[] = ['addStep', 'addCard', 'addStage', 'moveCards', 'moveStep', 'setCard'];
const KINDS = Object.keys(JOURNEY_LANES) as JourneyLaneKind[];
const CARDS = ['touchpoint', 'text', 'action', 'pain', 'gain', 'opportunity'] as const;

export const randomMapEdit = fc.record({
  command: fc.oneof(fc.constantFrom(...NAMES), fc.constantFrom(...OFTEN)),
  a: fc.nat(200),
  b: fc.nat(200),
  c: fc.nat(200),
});

/** Two columns, the second with work behind the scenes, and a way back. */
const DRAFT: DraftedJourney = {
  name: 'Draft',
  stages: ['All'],
  steps: [
    { name: 'A', stage: 0, cards: [] },
    {
      name: 'B',
      stage: 0,
      cards: [
        {
          kind: 'touchpoint',
          name: 'B',
          initiator: { by: 'customer' },
          receiver: { by: 'customer' },
          boundTo: [],
        },
        { kind: 'action', lane: 'backstage', text: 'b', roleId: null, boundTo: [] },
      ],
    },
  ],
  jumps: [{ from: 1, to: 0, share: 0.5 }],
  links: [{ from: [1, 0], to: [1, 1] }],
};

function pick(table: object, n: number): never {
  const keys = Object.keys(table);
  return (keys[n % Math.max(1, keys.length)] ?? 'nothing') as never;
}

/** What the command is told, with parts of this document (or none of it, where there are none). */
export function mapArgumentsFor(service: Service, { command, a, b, c }: MapEdit): unknown {
  const journeyId = pick(service.journeys, a);
  const stage = pick(service.journeyStages, b);
  const step = pick(service.journeySteps, a);
  const otherStep = pick(service.journeySteps, b);
  const lane = pick(service.journeyLanes, b);
  const card = pick(service.journeyCards, a);
  const otherCard = pick(service.journeyCards, b);
  const jump = pick(service.journeyFlows, a);
  const persona = pick(service.personas, a);
  const channel = pick(service.channels, a);
  const before = c % 3 === 0 ? null : undefined;
  const name = `name ${c % 4}`;
  const table: Record<Name, unknown> = {
    addJourney: { name, locale: c % 2 === 0 ? 'en' : 'zh-CN' },
    setJourney: {
      id: journeyId,
      change: { name, personaIds: c % 2 ? [persona] : [], reviewDue: '2026-01-31' },
    },
    // Seldom, or little is ever built.
    removeJourney: { id: c % 5 === 0 ? journeyId : 'nothing' },
    duplicateJourney: { id: c % 4 === 0 ? journeyId : 'nothing', name },
    addStage: { journeyId, name, before: before ?? stage },
    setStage: { id: stage, change: { name, speakerNotes: name } },
    moveStage: { id: stage, before: before === null ? null : pick(service.journeyStages, c) },
    addStep: [
      { journeyId, after: step },
      { journeyId, stageId: stage, before: null },
      { journeyId, branchOf: step },
      { journeyId },
    ][c % 4],
    setStep: { id: step, change: { name, dropOut: c / 200 } },
    moveStep: [
      { id: step, before: otherStep },
      { id: step, stageId: stage, before: null },
      { id: step, branchOf: otherStep, before: null },
    ][c % 3],
    addJourneyLane: { journeyId, kind: KINDS[c % KINDS.length] },
    setJourneyLane: { id: lane, change: { hidden: c % 2 === 0, pinned: c % 3 === 0, name } },
    moveJourneyLane: { id: lane, before: before === null ? null : pick(service.journeyLanes, c) },
    hideLanes: { journeyId, hiddenLaneIds: c % 3 === 0 ? [] : [lane] },
    addCard: {
      stepId: step,
      laneId: lane,
      text: name,
      ...(c % 3 === 0 ? { kind: CARDS[c % 6] } : {}),
      ...(c % 5 === 0 ? { change: { span: 1 + (c % 4) } } : {}),
    },
    setCard: {
      ids: [card, otherCard],
      change: [{ text: name, span: 3 }, { channelId: channel }, { severity: 3 }, { value: 4, effort: null }][
        c % 4
      ],
    },
    moveCards: { moves: [{ id: card, stepId: otherStep, laneId: lane, before: otherCard }] },
    removeFromMap: { ids: [[card, jump], [card], [card, otherStep, lane], [stage, otherStep]][c % 4] },
    duplicateCards: { ids: [card, otherCard] },
    setAssumed: { cardId: card, voice: c % 2 ? persona : 'everyone', value: c / 40 - 2.5 },
    bindCard: { cardId: card, nodeIds: [pick(service.nodes, b)] },
    unbind: { cardId: card, nodeIds: [pick(service.nodes, b)] },
    addDraftedJourney: { draft: c % 5 === 0 ? DRAFT : { ...DRAFT, stages: [], steps: [] } },
    addBoundTouchpoint: {
      journeyId,
      nodeId: pick(service.nodes, b),
      after: before === null ? null : step,
      initiator: { by: 'customer' },
      receiver: { by: 'other', name },
    },
    addProcessSteps: {
      cardIds: [card, otherCard],
      processId: c % 3 === 0 ? null : pick(service.processes, b),
      names: { process: name, lane: name },
    },
    addJourneyFlow: { source: step, target: otherStep, ...(c % 2 ? { share: c / 200 } : {}) },
    setJourneyFlow: { id: jump, change: { name, share: c / 200 } },
    removeJourneyFlow: { id: jump },
    linkCards: { source: card, target: otherCard },
    unlink: { id: pick(service.journeyLinks, a) },
    addPersona: { name, ...(c % 2 ? { journeyId } : {}) },
    setPersona: { id: persona, change: { name, needs: name } },
    removePersona: { id: persona },
    addChannel: { name, kind: 'phone', ...(c % 2 ? { cardIds: [card] } : {}) },
    setChannel: { id: channel, change: { name, kind: 'web' } },
    removeChannel: { id: channel },
    addJourneyView: { journeyId, name, hiddenLaneIds: [lane], dense: c % 2 === 0 },
    setJourneyView: { id: pick(service.journeyViews, a), change: { hiddenLaneIds: [lane] } },
    removeJourneyView: { id: pick(service.journeyViews, a) },
    pasteTable: {
      journeyId,
      rows: [
        ['Stage', 'Step', 'Pain'],
        ['A', name, 'x'],
        ['', name, 'y'],
      ],
      ...(c % 2 ? { at: step } : {}),
    },
  };
  return table[command];
}
