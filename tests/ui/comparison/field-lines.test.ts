import { createExample } from '#core/examples';
import { exampleList } from '#core/examples/catalogue';
import { emptyTables, type Service, TABLE_NAMES } from '#core/model';
import {
  createI18n,
  formatDuration,
  formatHalfWidth,
  formatMoney,
  formatNumber,
  formatPercent,
  formatShare,
  type Language,
  loadRest,
} from '#i18n';
import type { MatchedTable } from '#core/versions/matching';
import { describe, expect, it } from 'vitest';
import { fieldLines, fieldName } from '../../../src/ui/comparison/words/field-lines.ts';
import type { Pen } from '../../../src/ui/comparison/words/words-of.ts';

const NAMES: Readonly<Record<string, string>> = {
  desk: 'Desk',
  clerk: 'Clerk',
  form: 'Claim form',
  begin: 'Claim arrives',
  gold: 'Gold',
  amount: 'amount',
  back: 'Turned down',
  anna: 'Anna',
};

async function penIn(language: Language): Promise<Pen> {
  const i18n = await createI18n(language);
  await loadRest(i18n);
  return {
    t: i18n.t,
    exists: i18n.exists.bind(i18n),
    nameOf: (id) => NAMES[id] ?? null,
    format: {
      duration: (minutes) => formatDuration(minutes, language),
      halfWidth: (middle, interval) => formatHalfWidth(middle, interval, language),
      number: (value) => formatNumber(value, language),
      percent: (value) => formatPercent(value, language),
      share: (value) => formatShare(value, language),
      money: (value) => formatMoney(value, 'EUR', language),
      gap: ' ',
      language,
    },
  };
}

const H = 60;
const week = (from: number, to: number, days: readonly number[]) =>
  days.map((day) => ({ from: day * 1440 + from * H, to: day * 1440 + to * H }));
const every = (mean: number) => ({ by: 'interval', interval: { type: 'exponential', mean, unit: 'min' } });

/** Table, field, before, after, and what is told in English. */
const TOLD: readonly (readonly [MatchedTable, string, unknown, unknown, ...string[]])[] = [
  [
    'nodes',
    'duration',
    { type: 'fixed', value: 10, unit: 'min' },
    { type: 'triangular', min: 5, mode: 10, max: 15, unit: 'min' },
    'Duration: always 10 min → 5 min to 15 min, usually 10 min',
  ],
  [
    'nodes',
    'duration',
    { type: 'lognormal', mean: 1, sd: 1, unit: 'h' },
    { type: 'lognormal', mean: 1, sd: 2, unit: 'h' },
    'Duration: about 60 min ± 60 min, at times longer (lognormal) → about 60 min ± 2 h, at times longer (lognormal)',
  ],
  [
    'nodes',
    'delay',
    { type: 'uniform', min: 1, max: 2, unit: 'd' },
    { type: 'exponential', mean: 2, unit: 'd' },
    'Delay: anything from 24 h to 2 d → 2 d on average, mostly less (exponential)',
  ],
  [
    'nodes',
    'duration',
    {
      type: 'empirical',
      values: [
        { value: 4, weight: 1 },
        { value: 8, weight: 1 },
      ],
      unit: 'min',
    },
    { type: 'erlang', order: 3, mean: 6, unit: 'min' },
    'Duration: 2 measured values, 6 min on average → 6 min on average in 3 phases (Erlang)',
  ],
  [
    'nodes',
    'performer',
    { by: 'lane' },
    {
      by: 'allOf',
      needs: [
        { roleId: 'desk', quantity: 1 },
        { roleId: 'clerk', quantity: 2 },
      ],
    },
    'Who does it: the role of its lane → 1 × Desk and 2 × Clerk together',
  ],
  [
    'nodes',
    'performer',
    { by: 'role', roleId: 'desk' },
    { by: 'anyOf', roleIds: ['desk', 'clerk'] },
    'Who does it: Desk → whoever is free first of Desk and Clerk',
  ],
  [
    'nodes',
    'target',
    null,
    { measure: 'wait', limit: 30, clock: 'working' },
    'Target: none → wait at most 30 min of working hours',
  ],
  ['nodes', 'outputs', [], ['form'], 'Information made: none → Claim form'],
  [
    'nodes',
    'check',
    null,
    { kind: 'approval', objectId: 'form', rejects: 'no receipt', rejectFlowId: 'back' },
    'Check: none → an approval of Claim form; turned down: no receipt; rejected cases go Turned down',
  ],
  [
    'nodes',
    'patience',
    null,
    { limit: { type: 'fixed', value: 2, unit: 'h' }, flowId: null },
    'Patience: none → gives up after always 2 h',
  ],
  [
    'nodes',
    'batching',
    { by: 'size', size: 5, maximumWait: 60 },
    { by: 'times', times: [540, 870] },
    'Batches: 5 together, or when the first has waited 60 min → together at 09:00 and 14:30',
  ],
  ['nodes', 'valueClass', null, 'necessary', 'What it earns: none → Necessary for the business'],
  ['nodes', 'trigger', 'none', 'timer', 'Trigger: none → time'],
  ['flows', 'condition', 'amount > 1000', 'amount > 2000', 'Condition: “amount > 1000” → “amount > 2000”'],
  ['flows', 'probability', 0.2, 0.5, 'Share: 20% → 50%'],
  [
    'roles',
    'discipline',
    'fifo',
    'priority',
    'Whose turn it is: Who has waited longest → Highest priority, without interrupting',
  ],
  [
    'calendars',
    'weekly',
    week(9, 17, [0, 1, 2, 3, 4]),
    [...week(8, 18, [0, 1, 2, 3, 4]), ...week(9, 12, [5])],
    'Weekly hours: Mon–Fri 09:00–17:00 → Mon–Fri 08:00–18:00 and Sat 09:00–12:00',
  ],
  ['calendars', 'weekly', [{ from: 0, to: 10080 }], [], 'Weekly hours: around the clock → closed'],
  [
    'calendars',
    'exceptions',
    [
      { date: '2025-12-24', intervals: [] },
      { date: '2025-12-31', intervals: [{ from: 540, to: 720 }] },
    ],
    [{ date: '2025-12-31', intervals: [] }],
    'Exceptions, Dec 24, 2025: closed → none',
    'Exceptions, Dec 31, 2025: 09:00–12:00 → closed',
  ],
  [
    'calendars',
    'atClosing',
    'pause',
    'finish',
    'At closing time: is paused and resumed when the shift begins again → is finished in overtime',
  ],
  [
    'scenarios',
    'arrivals',
    { begin: every(10) },
    { begin: every(5) },
    'Arrivals, Claim arrives: one case every 10 min on average, mostly less (exponential) → one case every 5 min on average, mostly less (exponential)',
  ],
  [
    'scenarios',
    'segmentArrivals',
    {},
    { gold: { begin: { by: 'list', times: [0, 90] } } },
    'Arrivals by segment, Gold, Claim arrives: none → 2 cases at listed times, the last after 90 min',
  ],
  [
    'scenarios',
    'stop',
    { by: 'cases', cases: 500 },
    { by: 'horizon', horizon: 10080 },
    'End of the run: after 500 cases → after 7 d',
  ],
  ['scenarios', 'warmup', { by: 'auto' }, { by: 'time', time: 480 }, 'Warm-up: found by itself → 8 h'],
  [
    'scenarios',
    'start',
    '2025-01-06T08:00',
    '2025-01-13T08:00',
    'Start: Jan 6, 2025, 8:00 AM → Jan 13, 2025, 8:00 AM',
  ],
  [
    'scenarios',
    'observed',
    null,
    { cycleTime: 240, casesPerWeek: 50 },
    'Observed in reality: none → cycle time 4 h, 50 cases a week',
  ],
  [
    'attributes',
    'draw',
    {
      by: 'category',
      values: [
        { value: 'web', share: 0.4 },
        { value: 'phone', share: 0.6 },
      ],
    },
    { by: 'number', distribution: { type: 'uniform', min: 100, max: 900, unit: 'min' } },
    'Values: web 40% and phone 60% → anything from 100 to 900',
  ],
  [
    'segments',
    'attributes',
    {},
    { amount: { by: 'number', distribution: { type: 'fixed', value: 5, unit: 'min' } } },
    'Values of its own, amount: none → always 5',
  ],
  [
    'journeyCards',
    'assumed',
    { everyone: -1 },
    { everyone: -1, anna: 0.5 },
    'Emotion assumed, Anna: none → 0.5',
  ],
  [
    'journeyCards',
    'measured',
    [],
    [{ scale: 'csat', n: 12, mean: 4.2, sd: 1, from: null, to: null }],
    'Emotion measured, CSAT 1–5: none → 4.2 of 12 answers',
  ],
  [
    'journeyCards',
    'initiator',
    { by: 'customer' },
    { by: 'other', name: 'Insurer' },
    'Who begins: The customer → Insurer',
  ],
  ['journeyCards', 'kano', 'mustBe', 'attractive', 'Kano class: Must-be → Attractive'],
  [
    'journeys',
    'emotion',
    { kano: { mustBe: { gain: 0, loss: 2 } }, breach: 1, repeat: 0.5 },
    { kano: { mustBe: { gain: 0, loss: 1 } }, breach: 1, repeat: 0.25 },
    'Formula of the emotion, Must-be, broken: 2 → 1',
    'Formula of the emotion, each repeat: 0.5 → 0.25',
  ],
];

describe('a changed field in words', async () => {
  const pens = { en: await penIn('en'), 'zh-CN': await penIn('zh-CN') };
  it.each(TOLD.map((each) => [each[4], each] as const))('%s', (_, [table, field, before, after, ...told]) => {
    const change = { field, before, after };
    expect(fieldLines({ a: pens.en, b: pens.en }, table, change)).toEqual(told);
    const chinese = fieldLines({ a: pens['zh-CN'], b: pens['zh-CN'] }, table, change);
    expect(chinese).toHaveLength(told.length);
    for (const line of chinese) {
      expect(line).toContain('→');
      expect(line).not.toMatch(/compareValues|undefined|\{\{/);
    }
  });

  it('has a name for every field of everything that is compared', () => {
    const silent = new Set([
      'id',
      'x',
      'y',
      'width',
      'height',
      'stream',
      'order',
      'waypoints',
      'hidden',
      'pinned',
      'laneId',
      'processId',
      'journeyId',
      'stageId',
      'stepId',
      'branchOf',
    ]);
    const unnamed = new Set<string>();
    for (const { id } of exampleList('en')) {
      const service: Service = createExample(id, 'en', 'one');
      for (const table of TABLE_NAMES) {
        if (table === 'foreign' || table === 'comments' || table === 'decisions') continue;
        for (const record of Object.values(service[table]))
          for (const field of Object.keys(record))
            if (!silent.has(field) && fieldName(pens.en, table, field) === null)
              unnamed.add(`${table}.${field}`);
      }
    }
    expect([...unnamed]).toEqual([]);
    expect(Object.keys(emptyTables())).toEqual(expect.arrayContaining([...TABLE_NAMES]));
  });
});
