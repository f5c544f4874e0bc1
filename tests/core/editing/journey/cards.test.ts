import { describe, expect, it } from 'vitest';
import { records } from '#core/base';
import { checkService } from '#core/model';
import { codes } from '../run.ts';
import { card, edit, freshMap, laneOf, MAP, row } from './on-map.ts';

const FRESH = freshMap();
const lane = (kind: string) => laneOf(FRESH, kind);
const TOUCHED = edit(FRESH, 'addCard', {
  stepId: 'step_3',
  laneId: lane('touchpoints'),
  text: 'Call',
}).service;
const CALL = 'card_n1';

describe('a card', () => {
  it('is of the usual kind of its lane, and of no kind that the lane does not hold', () => {
    expect(card(TOUCHED, CALL)).toMatchObject({ kind: 'touchpoint', name: 'Call', kano: 'oneDimensional' });
    const pains = { stepId: 'step_3', laneId: lane('painsAndGains') };
    const gain = edit(FRESH, 'addCard', { ...pains, kind: 'gain' });
    expect(card(gain.service, 'card_n1').kind).toBe('gain');
    expect(gain.select).toEqual(['card_n1']);
    expect(codes(edit(FRESH, 'addCard', { ...pains, kind: 'action' }))).toEqual(['cardNotInLane']);
    expect(codes(edit(FRESH, 'addCard', { ...pains, laneId: lane('wait') }))).toEqual(['cardNotInLane']);
  });

  it('takes what its kind has a field for', () => {
    const change = {
      text: 'Call us',
      promisedWait: 5,
      momentOfTruth: true,
      kano: 'mustBe',
      servqual: 'empathy',
      initiator: { by: 'role', roleId: 'role_1' },
    } as const;
    const set = edit(TOUCHED, 'setCard', { ids: [CALL], change }).service;
    expect(card(set, CALL)).toMatchObject({ name: 'Call us', promisedWait: 5, kano: 'mustBe' });
    expect(codes(edit(TOUCHED, 'setCard', { ids: [CALL], change: { severity: 3 } }))).toEqual([
      'noSuchField',
    ]);
  });

  it.each([
    ['a negative wait', { promisedWait: -1 }, 'invalidNumber'],
    ['half a column', { span: 1.5 }, 'invalidNumber'],
    ['a channel that is not there', { channelId: 'gone' }, 'elementMissing'],
    ['a feeling beyond the scale', { assumed: { everyone: 3 } }, 'invalidNumber'],
    ['a feeling of nobody', { assumed: { gone: 1 } }, 'elementMissing'],
    [
      'a mean beyond its scale',
      { measured: [{ scale: 'csat', n: 3, mean: 7, sd: null, from: null, to: null }] },
      'invalidNumber',
    ],
  ])('is refused %s', (_, change, code) => {
    expect(codes(edit(TOUCHED, 'setCard', { ids: [CALL], change: change as never }))).toEqual([code]);
  });

  it('feels in halves between −2 and 2, by persona, until the persona goes', () => {
    const felt = (value: number | null) =>
      card(edit(TOUCHED, 'setAssumed', { cardId: CALL, voice: 'everyone', value }).service, CALL);
    expect(felt(0.8)).toMatchObject({ assumed: { everyone: 1 } });
    expect(felt(-0.1)).toMatchObject({ assumed: { everyone: 0 } });
    expect(felt(-7)).toMatchObject({ assumed: { everyone: -2 } });
    expect(felt(null)).toMatchObject({ assumed: {} });
    const persona = edit(TOUCHED, 'addPersona', { name: 'Ann', journeyId: MAP }).service;
    expect(persona.journeys[MAP]?.personaIds).toEqual(['persona_n1']);
    const angry = edit(persona, 'setAssumed', { cardId: CALL, voice: 'persona_n1', value: -2 }).service;
    expect(card(angry, CALL)).toMatchObject({ assumed: { persona_n1: -2 } });
    const gone = edit(angry, 'removePersona', { id: 'persona_n1' }).service;
    expect(card(gone, CALL)).toMatchObject({ assumed: {} });
    expect(checkService(gone)).toEqual([]);
  });

  it('takes a channel that is made for it', () => {
    const made = edit(TOUCHED, 'addChannel', { name: 'Hotline', kind: 'phone', cardIds: [CALL] }).service;
    expect(card(made, CALL)).toMatchObject({ channelId: 'channel_n1' });
    const gone = edit(made, 'removeChannel', { id: 'channel_n1' }).service;
    expect(card(gone, CALL)).toMatchObject({ channelId: null });
  });
});

describe('moved cards', () => {
  const pains = lane('painsAndGains');
  const two = ['A', 'B'].reduce(
    (service, text) => edit(service, 'addCard', { stepId: 'step_3', laneId: pains, text }).service,
    TOUCHED,
  );
  const [, a = '', b = ''] = Object.keys(two.journeyCards);

  it('go to another cell at their place, all as one step', () => {
    const moves = [
      { id: a, stepId: 'step_4', laneId: pains, before: null },
      { id: b, stepId: 'step_4', laneId: pains, before: a },
    ];
    expect(row(edit(two, 'moveCards', { moves }).service, 'painsAndGains')).toBe('Step 2: B, A');
  });

  it('become what their new lane holds and keep their text; a touchpoint stays', () => {
    const to = (kind: string, id: string) => ({ id, stepId: 'step_5', laneId: lane(kind), before: null });
    const moved = edit(two, 'moveCards', { moves: [to('opportunities', a)] }).service;
    expect(card(moved, a)).toMatchObject({ kind: 'opportunity', text: 'A', value: null });
    expect(card(moved, a)).not.toHaveProperty('severity');
    expect(codes(edit(two, 'moveCards', { moves: [to('goal', CALL)] }))).toEqual(['touchpointStays']);
    expect(codes(edit(two, 'moveCards', { moves: [to('cost', a)] }))).toEqual(['cardNotInLane']);
    const refused = edit(two, 'moveCards', { moves: [to('opportunities', a), to('goal', CALL)] });
    expect(refused.service).toBe(two);
  });

  it('are copied below themselves, linked once, and go with their lines', () => {
    const copied = edit(two, 'duplicateCards', { ids: [a] }).service;
    expect(row(copied, 'painsAndGains')).toBe('Step 1: A, A, B');
    const linked = edit(two, 'linkCards', { source: a, target: CALL }).service;
    expect(codes(edit(linked, 'linkCards', { source: CALL, target: a }))).toEqual(['linkTwice']);
    const gone = edit(linked, 'removeFromMap', { ids: [a, 'step_5', 'nothing'] }).service;
    expect(records(gone.journeyLinks)).toEqual([]);
    expect(Object.keys(gone.journeySteps)).toEqual(['step_3', 'step_4']);
    expect(codes(edit(two, 'removeFromMap', { ids: ['nothing'] }))).toEqual(['elementMissing']);
  });
});
