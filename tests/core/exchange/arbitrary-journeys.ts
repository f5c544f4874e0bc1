import fc from 'fast-check';
import { records } from '#core/base';
import {
  DEFAULT_EMOTION,
  JOURNEY_LANES,
  type JourneyCard,
  type JourneyLaneKind,
  type Service,
} from '#core/model';
import { arbitraryService } from './arbitrary-service.ts';
import { amount, text } from './arbitrary-values.ts';

const kinds = Object.keys(JOURNEY_LANES) as JourneyLaneKind[];
const half = fc.integer({ min: -4, max: 4 }).map((n) => n / 2);
const share = fc.integer({ min: 0, max: 8 }).map((n) => n / 16);
const date = fc.option(fc.constantFrom('2026-01-31', '2025-12-01'));
const evidence = fc.constantFrom('assumed' as const, 'observed' as const, 'measured' as const);
const weighed = fc.option(fc.integer({ min: 1, max: 5 }));

const measurement = fc.record({
  scale: fc.constantFrom('nps' as const, 'csat' as const, 'ces' as const),
  n: fc.integer({ min: 1, max: 900 }),
  mean: fc.integer({ min: 2, max: 20 }).map((n) => n / 4),
  sd: fc.option(amount),
  from: date,
  to: date,
});

/** What a card says beside its place, before it meets a service. */
const card = fc.record({
  pick: fc.nat(),
  text,
  span: fc.integer({ min: 1, max: 3 }),
  order: fc.nat(5),
  kind: fc.constantFrom(
    'touchpoint' as const,
    'text' as const,
    'action' as const,
    'pain' as const,
    'gain' as const,
    'opportunity' as const,
  ),
  severity: fc.constantFrom(1 as const, 2 as const, 3 as const),
  value: weighed,
  effort: weighed,
  promisedWait: fc.option(amount),
  momentOfTruth: fc.boolean(),
  servqual: fc.option(fc.constantFrom('reliability' as const, 'empathy' as const)),
  kano: fc.constantFrom('mustBe' as const, 'attractive' as const, 'indifferent' as const),
  evidence,
  felt: half,
  measured: fc.array(measurement, { maxLength: 1 }),
});
type CardSeed = typeof card extends fc.Arbitrary<infer T> ? T : never;

const seed = fc.record({
  persona: text,
  channel: text,
  name: text,
  reviewDue: date,
  status: fc.constantFrom('draft' as const, 'inReview' as const, 'agreed' as const),
  evidence,
  stages: fc.array(fc.record({ name: text, speakerNotes: text }), { minLength: 1, maxLength: 3 }),
  steps: fc.array(fc.record({ name: text, dropOut: share, side: fc.boolean(), pick: fc.nat() }), {
    minLength: 1,
    maxLength: 5,
  }),
  lanes: fc.array(
    fc.record({ kind: fc.constantFrom(...kinds), name: text, hidden: fc.boolean(), pinned: fc.boolean() }),
    { minLength: 1, maxLength: 4 },
  ),
  cards: fc.array(card, { maxLength: 6 }),
  jump: share,
});
type Seed = typeof seed extends fc.Arbitrary<infer T> ? T : never;

/** Services as `arbitraryService` makes them, with a journey map that is bound to them. */
export const arbitraryMappedService: fc.Arbitrary<Service> = fc
  .tuple(arbitraryService, seed)
  .map(([service, told]) => withJourney(service, told));

function withJourney(service: Service, told: Seed): Service {
  const journeyId = 'journey_0';
  const stages = told.stages.map((stage, order) => ({ ...stage, id: `stage_${order}`, journeyId, order }));
  const steps = told.steps.map(({ name, dropOut, side, pick }, order) => ({
    id: `step_${order}`,
    journeyId,
    stageId: `stage_${pick % stages.length}`,
    name,
    order,
    branchOf: side && order > 0 ? 'step_0' : null,
    dropOut,
  }));
  const main = steps.map((step, at) => (at === 0 ? { ...step, branchOf: null } : step));
  const lanes = told.lanes.map((lane, order) => ({ ...lane, id: `journeyLane_${order}`, journeyId, order }));
  const cards = told.cards.map((one, at) => cardOf(service, one, `card_${at}`, main.length, lanes.length));
  const segments = records(service.segments);
  return {
    ...service,
    personas: table([
      {
        id: 'persona_0',
        name: told.persona,
        description: '',
        behaviour: told.persona,
        needs: '',
        values: '',
        quote: '',
        segmentId: segments[0]?.id ?? null,
      },
    ]),
    channels: table([{ id: 'channel_0', name: told.channel, kind: 'phone' }]),
    journeys: table([
      {
        id: journeyId,
        name: told.name,
        description: '',
        personaIds: ['persona_0'],
        owner: '',
        status: told.status,
        evidence: told.evidence,
        reviewedOn: null,
        reviewDue: told.reviewDue,
        emotion: DEFAULT_EMOTION,
      },
    ]),
    journeyStages: table(stages),
    journeySteps: table(main),
    journeyFlows: table([
      {
        id: 'jump_0',
        journeyId,
        source: 'step_0',
        target: `step_${main.length - 1}`,
        name: '',
        share: told.jump,
      },
    ]),
    journeyLanes: table(lanes),
    journeyCards: table(cards),
    journeyLinks: table(
      cards.length > 1 ? [{ id: 'link_0', journeyId, source: 'card_0', target: 'card_1' }] : [],
    ),
    journeyViews: table([
      { id: 'view_0', journeyId, name: 'x', hiddenLaneIds: ['journeyLane_0'], dense: false },
    ]),
  } as unknown as Service;
}

function cardOf(service: Service, one: CardSeed, id: string, steps: number, lanes: number): JourneyCard {
  const nodes = records(service.nodes);
  const roles = records(service.roles);
  const node = nodes[one.pick % Math.max(1, nodes.length)];
  const role = roles[one.pick % Math.max(1, roles.length)];
  const place = {
    id,
    journeyId: 'journey_0',
    stepId: `step_${one.pick % steps}`,
    laneId: `journeyLane_${one.pick % lanes}`,
    order: one.order,
    span: one.span,
  };
  const boundTo = node === undefined ? [] : [node.id];
  const byKind = {
    touchpoint: {
      name: one.text,
      channelId: 'channel_0',
      initiator: { by: 'customer' },
      receiver: role === undefined ? { by: 'other', name: one.text } : { by: 'role', roleId: role.id },
      standard: one.text,
      promisedWait: one.promisedWait,
      owner: '',
      momentOfTruth: one.momentOfTruth,
      servqual: one.servqual,
      kano: one.kano,
      evidence: one.evidence,
      boundTo,
      assumed: { everyone: one.felt, persona_0: 0 - one.felt },
      measured: one.measured,
    },
    text: { text: one.text },
    action: { text: one.text, roleId: role?.id ?? null, boundTo },
    pain: { text: one.text, severity: one.severity },
    gain: { text: one.text },
    opportunity: { text: one.text, value: one.value, effort: one.effort },
  };
  return { kind: one.kind, ...place, ...byKind[one.kind] } as JourneyCard;
}

function table<R extends { readonly id: string }>(list: readonly R[]): Record<string, R> {
  return Object.fromEntries(list.map((record) => [record.id, record]));
}
