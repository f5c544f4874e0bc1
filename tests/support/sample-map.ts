import { readService } from '#core/exchange/throughline';
import { createService, type JourneyId, type Service, TABLE_NAMES } from '#core/model';

/** The journey of `sampleMap`. */
export const SAMPLE_JOURNEY = 'J' as JourneyId;

interface Row {
  readonly id: string;
  readonly [field: string]: unknown;
}

/**
 * A complaint as a Chinese team would draw it, with everything the formats have to cope with: two personas, a side
 * branch, several cards in a cell, a measured touchpoint, names full of reserved characters.
 */
export function sampleMap(more: Readonly<Record<string, readonly Row[]>> = {}): Service {
  const blank = createService({ id: 'S', name: '投诉处理', locale: 'zh-CN' });
  const tables = TABLE_NAMES.map((name) => [name, Object.values(blank[name])] as const);
  const read = readService({
    ...blank.profile,
    ...Object.fromEntries(tables),
    roles: [{ id: 'agent', name: '客服专员' }],
    personas: [
      { id: 'lin', name: '林女士' },
      { id: 'max', name: 'Max, 40' },
    ],
    channels: [
      { id: 'hotline', name: '客服热线', kind: 'phone' },
      { id: 'mail', name: 'E-mail', kind: 'email' },
    ],
    journeys: [
      {
        id: 'J',
        name: '投诉旅程: 从故障到答复',
        description: 'From the fault to the answer',
        personaIds: ['lin', 'max'],
        owner: '王经理',
        reviewedOn: '2026-03-01',
      },
    ],
    journeyStages: [
      { id: 'before', journeyId: 'J', name: '接收与记录', speakerNotes: '先问谁最近投诉过。' },
      { id: 'after', journeyId: 'J', name: 'Title & answer; #1', speakerNotes: '' },
    ],
    journeySteps: [
      { id: 'notice', journeyId: 'J', stageId: 'before', name: '发现问题' },
      { id: 'call', journeyId: 'J', stageId: 'before', name: 'Calls: the hotline' },
      { id: 'again', journeyId: 'J', stageId: 'before', name: '再打一次', branchOf: 'call' },
      { id: 'wait', journeyId: 'J', stageId: 'after', name: 'section of waiting' },
      { id: 'answer', journeyId: 'J', stageId: 'after', name: 'Gets 100%% of <money>' },
    ],
    journeyLanes: [
      { id: 'goals', journeyId: 'J', kind: 'goal' },
      { id: 'touch', journeyId: 'J', kind: 'touchpoints' },
      { id: 'felt', journeyId: 'J', kind: 'emotion', name: '心情' },
      { id: 'hurts', journeyId: 'J', kind: 'painsAndGains' },
      { id: 'desk', journeyId: 'J', kind: 'frontstagePeople' },
      { id: 'behind', journeyId: 'J', kind: 'backstage' },
      { id: 'ideas', journeyId: 'J', kind: 'opportunities' },
    ],
    journeyCards: [
      { id: 'goal', journeyId: 'J', stepId: 'notice', laneId: 'goals', kind: 'text', text: '想知道进展' },
      {
        id: 'call_tp',
        journeyId: 'J',
        stepId: 'call',
        laneId: 'touch',
        kind: 'touchpoint',
        name: '拨打热线, "等待"',
        channelId: 'hotline',
        receiver: { by: 'role', roleId: 'agent' },
        momentOfTruth: true,
        promisedWait: 5,
        assumed: { everyone: -1.5 },
        measured: [{ scale: 'csat', n: 41, mean: 2.4, sd: 1.1 }],
      },
      {
        id: 'answer_tp',
        journeyId: 'J',
        stepId: 'answer',
        laneId: 'touch',
        kind: 'touchpoint',
        name: '收到答复',
        channelId: 'mail',
        initiator: { by: 'role', roleId: 'agent' },
        receiver: { by: 'customer' },
        assumed: { lin: 2 },
      },
      {
        id: 'pain',
        journeyId: 'J',
        stepId: 'call',
        laneId: 'hurts',
        kind: 'pain',
        text: '=2+3 没人接',
        severity: 3,
      },
      { id: 'gain', journeyId: 'J', stepId: 'call', laneId: 'hurts', kind: 'gain', text: 'They are kind' },
      {
        id: 'listen',
        journeyId: 'J',
        stepId: 'call',
        laneId: 'desk',
        kind: 'action',
        text: '倾听',
        roleId: 'agent',
      },
      { id: 'file', journeyId: 'J', stepId: 'wait', laneId: 'behind', kind: 'action', text: '查档' },
      {
        id: 'idea',
        journeyId: 'J',
        stepId: 'call',
        laneId: 'ideas',
        kind: 'opportunity',
        text: '回拨',
        value: 4,
        effort: 2,
      },
    ],
    ...more,
  });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}
