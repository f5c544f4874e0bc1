import { checkJourney } from '#core/analysis/journey';
import { records } from '#core/base';
import { createExample } from '#core/examples';
import { exampleList } from '#core/examples/catalogue';
import { createFirstExample } from '#core/examples/first';
import { journeyReach, unboundOf } from '#core/journey';
import {
  type CardOf,
  cardText,
  cardsOf,
  checkService,
  type JourneyCardId,
  type JourneyStepId,
  laneTraits,
  mainStepsOf,
  type Service,
  stagesOf,
} from '#core/model';
import { describe, expect, it } from 'vitest';

const IDS = exampleList('en').map(({ id }) => id);

/** What customers do before we know of them or after we have let them go: the process has no step for it. */
const BEYOND_THE_PROCESS: Readonly<Record<(typeof IDS)[number], readonly string[]>> = {
  'complaint-handling': ['Look for whom to call', 'Tell friends, write a review'],
  'inquiry-handling': ['Search the help pages'],
  'insurance-claim': ['Look for the number'],
  'phone-repair': ['Look up prices'],
  'account-opening': ['List of papers', 'Pay with the app'],
  'broadband-repair': ['Status in the app', 'Credit for the days offline'],
  'online-return': ['Unpack at home', 'Next order'],
  'hospital-visit': ['Book in the app'],
};

/** Most to least visible; a line may not leave one out. */
const ZONES = ['customer', 'frontstage', 'backstage', 'support'];

function mapOf(service: Service) {
  const journey = records(service.journeys)[0]!;
  const cards = cardsOf(service, journey.id);
  const touchpoints = cards.filter((card) => card.kind === 'touchpoint');
  return { journey, cards, touchpoints };
}

describe.each(IDS)('the map of the example %s', (id) => {
  const service = createExample(id, 'en', 'new');
  const { journey, cards, touchpoints } = mapOf(service);

  it('is whole, and of a size that can be presented', () => {
    expect(checkService(service)).toEqual([]);
    expect(checkJourney(service, journey.id, '2030-01-01')).toEqual([]);
    expect(stagesOf(service, journey.id).length).toBeGreaterThanOrEqual(3);
    expect(stagesOf(service, journey.id).length).toBeLessThanOrEqual(6);
    expect(mainStepsOf(service, journey.id).length).toBeGreaterThanOrEqual(6);
    expect(mainStepsOf(service, journey.id).length).toBeLessThanOrEqual(12);
    for (const { reach } of journeyReach(service, journey.id).steps.values())
      expect(reach).toBeGreaterThan(0);
    for (const { speakerNotes } of stagesOf(service, journey.id)) expect(speakerNotes).not.toBe('');
  });

  it('is bound wherever the customer meets the process, and nowhere else', () => {
    const { touchpoints: loose, steps } = unboundOf(service, journey.id);
    expect(steps.map(({ node }) => node.name)).toEqual([]);
    expect(loose.map(({ name }) => name)).toEqual(BEYOND_THE_PROCESS[id]);
  });

  it('says of every touchpoint who owns it, how it is met, what is felt, and where a promise comes from', () => {
    for (const touchpoint of touchpoints) {
      expect(touchpoint.owner).not.toBe('');
      expect(touchpoint.channelId).not.toBeNull();
      expect(Object.keys(touchpoint.assumed).length).toBeGreaterThan(0);
      for (const value of Object.values(touchpoint.assumed))
        expect(Number.isInteger(Number(value) * 2)).toBe(true);
    }
    const promised = touchpoints.filter(({ promisedWait }) => promisedWait !== null);
    expect(promised.length).toBeGreaterThanOrEqual(5);
    for (const { promisedWait, standard } of promised) {
      expect(promisedWait).toBeGreaterThan(0);
      expect(standard).toMatch(/\(.+\)$/);
    }
    for (const touchpoint of touchpoints.filter((each) => !promised.includes(each)))
      expect(touchpoint.standard).toBe('');
  });

  it('tells a story: ups and downs, moments of truth, pains, gains, ideas that were weighed', () => {
    const felt = touchpoints.flatMap(({ assumed }) => Object.values(assumed).map(Number));
    expect(Math.min(...felt)).toBeLessThanOrEqual(-1.5);
    expect(Math.max(...felt)).toBeGreaterThanOrEqual(1.5);
    expect(touchpoints.filter(({ momentOfTruth }) => momentOfTruth).length).toBeGreaterThanOrEqual(1);
    const of = <K extends CardOf<'pain' | 'gain' | 'opportunity'>['kind']>(kind: K) =>
      cards.filter((card): card is CardOf<K> => card.kind === kind);
    expect(of('pain').length).toBeGreaterThanOrEqual(3);
    expect(of('gain').length).toBeGreaterThanOrEqual(2);
    expect(of('opportunity').length).toBeGreaterThanOrEqual(2);
    for (const { value, effort } of of('opportunity')) expect([value, effort]).not.toContain(null);
    for (const card of cards) expect(cardText(card)).not.toBe('');
  });

  it('draws no line past a line of the blueprint', () => {
    const zoneOf = (card: JourneyCardId) =>
      ZONES.indexOf(laneTraits(service.journeyLanes[service.journeyCards[card]!.laneId]!.kind as never).zone);
    expect(records(service.journeyLinks).length).toBeGreaterThan(3);
    for (const { source, target } of records(service.journeyLinks))
      expect(zoneOf(target) - zoneOf(source)).toBe(1);
  });
});

it('sends as many customers down a way of the map as the process does', () => {
  const reach = (id: (typeof IDS)[number], step: string) => {
    const service = createExample(id, 'en', 'new');
    return journeyReach(service, mapOf(service).journey.id).steps.get(`moment_${step}` as JourneyStepId)
      ?.reach;
  };
  expect(reach('insurance-claim', 'told')).toBeCloseTo(0.834 * 0.803, 3);
  expect(reach('hospital-visit', 'xray')).toBeCloseTo(0.98 * 0.52, 6);
  expect(reach('hospital-visit', 'blood')).toBeCloseTo(0.98 * 0.48, 6);
  expect(reach('inquiry-handling', 'atOnce')).toBeCloseTo(0.4, 6);
  expect(reach('broadband-repair', 'remote')).toBeCloseTo(0.93 * 0.45, 6);
  expect(reach('broadband-repair', 'book')).toBeCloseTo(0.93 * (0.55 + 0.45 * 0.2), 6);
  expect(reach('online-return', 'deduct')).toBeCloseTo((1 - 0.12 * 0.4) * 0.08, 6);
});

it('shows invented answers on one map only, which says that they are', () => {
  const withAnswers = IDS.filter((id) =>
    mapOf(createExample(id, 'en', 'new')).touchpoints.some(({ measured }) => measured.length > 0),
  );
  expect(withAnswers).toEqual(['complaint-handling']);
  const { journey, cards } = mapOf(createExample('complaint-handling', 'en', 'new'));
  expect(journey.description).toContain('invented');
  expect(cards.map(cardText).join()).toContain('Sample data');
});

it('comes with the example of a first visit, which is the template of the same name', () => {
  expect(createFirstExample('zh-CN', 'new')).toEqual(createExample('insurance-claim', 'zh-CN', 'new'));
});

it('gives the personas of the two examples with segments the arrivals and the patience of theirs', () => {
  for (const id of ['broadband-repair', 'hospital-visit'] as const) {
    const service = createExample(id, 'en', 'new');
    const segments = records(service.personas).map(({ segmentId }) => segmentId);
    expect(new Set(segments)).toEqual(new Set(Object.keys(service.segments)));
  }
});
