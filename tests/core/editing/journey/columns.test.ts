import { describe, expect, it } from 'vitest';
import { records } from '#core/base';
import { checkService, journeyLanesOf, type Service } from '#core/model';
import { codes } from '../run.ts';
import { card, columns, edit, freshMap, laneOf, MAP } from './on-map.ts';

const FRESH = freshMap();

describe('a new map', () => {
  it('has a stage, three steps, the usual lanes, and nothing dangles', () => {
    expect(columns(FRESH)).toBe('Stage 1: Step 1, Step 2, Step 3');
    const kinds = journeyLanesOf(FRESH, MAP).map(({ kind }) => kind);
    expect(kinds).toContain('touchpoints');
    expect(kinds).not.toContain('custom');
    expect(checkService(FRESH)).toEqual([]);
  });

  it('takes everything with it when it is deleted', () => {
    const { service } = edit(FRESH, 'removeJourney', { id: MAP });
    expect(records(service.journeySteps)).toEqual([]);
    expect(records(service.journeyLanes)).toEqual([]);
    expect(checkService(service)).toEqual([]);
  });

  it('is copied with its cards, jumps, lines, views and side branches', () => {
    let service = edit(FRESH, 'addStep', { journeyId: MAP, branchOf: 'step_3', name: 'Call again' }).service;
    service = edit(service, 'addCard', {
      stepId: 'step_3',
      laneId: laneOf(service, 'goal'),
      text: 'Help',
    }).service;
    service = edit(service, 'addJourneyFlow', { source: 'step_5', target: 'step_3' }).service;
    const view = { journeyId: MAP, name: 'Short', hiddenLaneIds: [laneOf(service, 'goal')], dense: true };
    service = edit(service, 'addJourneyView', view).service;
    const copied = edit(service, 'duplicateJourney', { id: MAP, name: 'Copy' }).service;
    expect(checkService(copied)).toEqual([]);
    expect(records(copied.journeys).map(({ name }) => name)).toEqual(['Map', 'Copy']);
    for (const table of ['journeySteps', 'journeyCards', 'journeyFlows', 'journeyViews'] as const)
      expect(Object.keys(copied[table])).toHaveLength(2 * Object.keys(service[table]).length);
    const [branch] = records(copied.journeySteps).filter(
      ({ branchOf, journeyId }) => branchOf !== null && journeyId !== MAP,
    );
    expect(branch && copied.journeySteps[branch.branchOf ?? ('' as never)]?.journeyId).toBe(
      branch?.journeyId,
    );
    const [lane] = records(copied.journeyViews).at(-1)?.hiddenLaneIds ?? [];
    expect(lane && copied.journeyLanes[lane]?.journeyId).not.toBe(MAP);
  });
});

describe('steps and stages', () => {
  it('are added behind, before and below others', () => {
    let service = edit(FRESH, 'addStep', { journeyId: MAP, after: 'step_3', name: 'A' }).service;
    service = edit(service, 'addStep', {
      journeyId: MAP,
      stageId: 'stage_2',
      before: 'step_3',
      name: 'B',
    }).service;
    service = edit(service, 'addStep', { journeyId: MAP, branchOf: 'step_4', name: 'C' }).service;
    service = edit(service, 'addStep', { journeyId: MAP, name: 'D' }).service;
    expect(columns(service)).toBe('Stage 1: B, Step 1, A, Step 2 (C), Step 3, D');
    const stage = edit(service, 'addStage', { journeyId: MAP, name: 'First', before: 'stage_2' });
    expect(columns(stage.service)).toBe('First:  | Stage 1: B, Step 1, A, Step 2 (C), Step 3, D');
  });

  it('move, and a side branch moves with its step', () => {
    let service = edit(FRESH, 'addStep', { journeyId: MAP, branchOf: 'step_4', name: 'C' }).service;
    service = edit(service, 'addStage', { journeyId: MAP, name: 'End', stepName: 'Z' }).service;
    const end = records(service.journeyStages).at(-1)?.id ?? '';
    service = edit(service, 'moveStep', { id: 'step_4', stageId: end, before: null }).service;
    expect(columns(service)).toBe('Stage 1: Step 1, Step 3 | End: Z, Step 2 (C)');
    expect(records(service.journeySteps).find(({ name }) => name === 'C')?.stageId).toBe(end);
    service = edit(service, 'moveStage', { id: end, before: 'stage_2' }).service;
    expect(columns(service)).toBe('End: Z, Step 2 (C) | Stage 1: Step 1, Step 3');
    expect(codes(edit(service, 'moveStep', { id: 'step_4', branchOf: 'step_3', before: null }))).toEqual([
      'stepHasBranch',
    ]);
    expect(codes(edit(service, 'moveStep', { id: 'step_3', branchOf: 'step_3', before: null }))).toEqual([
      'branchOfBranch',
    ]);
  });

  it('leave a wide card as wide as what is left under it, and let it grow with what comes between', () => {
    const laneId = laneOf(FRESH, 'goal');
    const wide = edit(FRESH, 'addCard', {
      stepId: 'step_3',
      laneId,
      text: 'Goal',
      change: { span: 3 },
    }).service;
    const less = edit(wide, 'removeFromMap', { ids: ['step_4'] }).service;
    expect(card(less, 'card_n1').span).toBe(2);
    const more = edit(wide, 'addStep', { journeyId: MAP, after: 'step_3' }).service;
    expect(card(more, 'card_n1').span).toBe(4);
    const behind = edit(wide, 'addStep', { journeyId: MAP, after: 'step_5' }).service;
    expect(card(behind, 'card_n1').span).toBe(3);
  });

  it('are refused drop-outs above everybody and jumps of more customers than there are', () => {
    expect(codes(edit(FRESH, 'setStep', { id: 'step_3', change: { dropOut: 1.2 } }))).toEqual([
      'invalidNumber',
    ]);
    const jump = { source: 'step_5', target: 'step_3', share: 0.7 };
    const { service } = edit(FRESH, 'addJourneyFlow', jump);
    expect(codes(edit(service, 'addJourneyFlow', jump))).toEqual(['jumpTwice']);
    expect(codes(edit(service, 'addJourneyFlow', { ...jump, target: 'step_4', share: 0.31 }))).toEqual([
      'jumpsAboveOne',
    ]);
    const rest = edit(service, 'addJourneyFlow', { ...jump, target: 'step_4', share: 0.3 });
    expect(codes(rest)).toEqual([]);
    expect(codes(edit(rest.service, 'setJourneyFlow', { id: 'jump_n1', change: { share: 0.8 } }))).toEqual([
      'jumpsAboveOne',
    ]);
  });
});

describe('lanes', () => {
  it('come where their kind usually stands, computed ones once', () => {
    const { service } = edit(FRESH, 'addJourneyLane', { journeyId: MAP, kind: 'repeats' });
    const kinds = journeyLanesOf(service, MAP).map(({ kind }) => kind);
    expect(kinds.indexOf('repeats')).toBe(kinds.indexOf('serviceLevel') + 1);
    expect(codes(edit(service, 'addJourneyLane', { journeyId: MAP, kind: 'repeats' }))).toEqual([
      'laneTwice',
    ]);
    expect(codes(edit(service, 'addJourneyLane', { journeyId: MAP, kind: 'backstage' }))).toEqual([]);
  });

  it('are put elsewhere, renamed, hidden, and take their cards with them', () => {
    const goal = laneOf(FRESH, 'goal');
    let service = edit(FRESH, 'moveJourneyLane', { id: goal, before: null }).service;
    expect(journeyLanesOf(service, MAP).at(-1)?.id).toBe(goal);
    const change = { name: 'Wish', hidden: true, pinned: true };
    service = edit(service, 'setJourneyLane', { id: goal, change }).service;
    expect(service.journeyLanes[goal as never]).toMatchObject(change);
    service = edit(service, 'addCard', { stepId: 'step_3', laneId: goal }).service;
    service = edit(service, 'removeFromMap', { ids: [goal] }).service;
    expect(records(service.journeyCards)).toEqual([]);
  });

  it('are shown and hidden all at once, as a view of the map says', () => {
    const hidden = (service: Service) =>
      journeyLanesOf(service, MAP).flatMap((lane) => (lane.hidden ? lane.kind : []));
    const [goal, wait] = [laneOf(FRESH, 'goal'), laneOf(FRESH, 'wait')];
    const first = edit(FRESH, 'hideLanes', { journeyId: MAP, hiddenLaneIds: [goal] }).service;
    expect(hidden(first)).toEqual(['goal']);
    const second = edit(first, 'hideLanes', { journeyId: MAP, hiddenLaneIds: [wait] }).service;
    expect(hidden(second)).toEqual(['wait']);
    expect(edit(second, 'hideLanes', { journeyId: MAP, hiddenLaneIds: [wait] }).service).toBe(second);
    expect(codes(edit(FRESH, 'hideLanes', { journeyId: MAP, hiddenLaneIds: ['nothing'] }))).toEqual([
      'elementMissing',
    ]);
  });
});
