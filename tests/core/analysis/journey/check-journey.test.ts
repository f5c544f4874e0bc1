import { describe, expect, it } from 'vitest';
import { checkJourney } from '#core/analysis/journey';
import type { Service } from '#core/model';
import { edit, freshMap, laneOf, MAP } from '../../editing/journey/on-map.ts';

const TODAY = '2026-11-23';
const FRESH = freshMap();

/** The map with cards, `lane: text`, put into its first columns one after the other. */
function withCards(...cards: readonly (readonly [lane: string, text: string])[]): Service {
  return cards.reduce((service, [lane, text], at) => {
    const stepId = `step_${3 + (at % 3)}`;
    const made = edit(service, 'addCard', { stepId, laneId: laneOf(service, lane), text });
    const id = made.select?.[0] ?? '';
    if (lane !== 'touchpoints') return made.service;
    return edit(made.service, 'setCard', { ids: [id], change: { owner: 'Ann' } }).service;
  }, FRESH);
}

const TOUCHED = withCards(['touchpoints', 'Call'], ['touchpoints', 'Visit'], ['touchpoints', 'Letter']);
const [CALL = '', VISIT = ''] = Object.keys(TOUCHED.journeyCards);
const owner = (name: string) => edit(TOUCHED, 'setCard', { ids: [CALL], change: { owner: name } }).service;
const stage = (name: string) => edit(FRESH, 'setStage', { id: 'stage_2', change: { name } }).service;
const due = (reviewDue: string) => edit(FRESH, 'setJourney', { id: MAP, change: { reviewDue } }).service;
const long = (steps: number) =>
  edit(FRESH, 'pasteTable', { journeyId: MAP, rows: Array.from({ length: steps }, (_, i) => [`S ${i}`]) })
    .service;
function linked(lane: string): Service {
  const cards = withCards(['goal', 'Ask'], [lane, 'Answer']);
  const [source = '', target = ''] = Object.keys(cards.journeyCards);
  return edit(cards, 'linkCards', { source, target }).service;
}
function jumping(share: number): Service {
  const [first, second] = ['step_4', 'step_5'].map((target) => ({ source: 'step_3', target, share: 0.5 }));
  const once = edit(FRESH, 'addJourneyFlow', first as never).service;
  const { service } = edit(once, 'addJourneyFlow', second as never);
  const [id = ''] = Object.keys(service.journeyFlows);
  const jump = service.journeyFlows[id as never] as object;
  return { ...service, journeyFlows: { ...service.journeyFlows, [id]: { ...jump, share } } } as Service;
}
const returning = (share: number) =>
  edit(FRESH, 'addJourneyFlow', { source: 'step_5', target: 'step_4', share } as never).service;
const unmet = edit(TOUCHED, 'removeFromMap', { ids: [VISIT as never] }).service;

/** Code, a map that is right about it, one that is wrong, severity, and where that is told. */
const PAIRS: readonly (readonly [string, Service, Service, string, readonly string[] | null])[] = [
  ['journey.jumpsAboveOne', jumping(0.5), jumping(0.6), 'error', ['step_3']],
  ['journey.trapLoop', returning(0.9), returning(1), 'error', ['step_4', 'step_5']],
  ['journey.overdueReview', due(TODAY), due('2026-11-22'), 'warning', [MAP]],
  ['journey.skippedLine', linked('frontstagePeople'), linked('backstage'), 'warning', null],
  ['journey.departmentsAsStages', stage('Getting help'), stage(' staff'), 'warning', ['stage_2']],
  ['journey.stepWithoutTouchpoint', TOUCHED, unmet, 'note', ['step_4']],
  ['journey.touchpointWithoutOwner', TOUCHED, owner(''), 'note', [CALL]],
  ['journey.tooManySteps', long(12), long(13), 'note', null],
];

describe('a journey map', () => {
  it.each(PAIRS)('is told of %s where it is so, and only there', (code, good, bad, severity, at) => {
    expect(checkJourney(good, MAP, TODAY)).toEqual([]);
    const told = checkJourney(bad, MAP, TODAY);
    expect(told.map((each) => each.code)).toEqual([code]);
    expect(told[0]).toMatchObject({ severity, ...(at === null ? {} : { at }) });
  });

  it('that nobody has begun is told of nothing', () => {
    expect(checkJourney(FRESH, MAP, TODAY)).toEqual([]);
  });

  it('does not call a loop a trap that customers give up on', () => {
    const given = edit(returning(1), 'setStep', { id: 'step_5', change: { dropOut: 0.1 } } as never);
    expect(checkJourney(given.service, MAP, TODAY)).toEqual([]);
  });

  it('knows owners from the lane of owners too', () => {
    const step = { stepId: 'step_3', laneId: laneOf(TOUCHED, 'owner'), text: 'Desk' };
    const { service } = edit(owner(''), 'addCard', step);
    expect(checkJourney(service, MAP, TODAY)).toEqual([]);
  });
});
