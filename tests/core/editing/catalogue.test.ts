import { describe, expect, it } from 'vitest';
import type { ScenarioId, Service } from '#core/model';
import { drawing, id, withNode } from '../model/drawing.ts';
import { codes, node, run } from './run.ts';

const LINE = drawing('s:S t:A x:X t:B t:C e:Q', 'S>A A>X X>B X>C A>Q');
const SCENARIO = id<ScenarioId>('scenario_1');
const WORDS = { by: 'category', values: [{ value: 'phone', share: 1 }] } as const;
const TIME = { type: 'exponential', mean: 5, unit: 'min' } as const;

/** The service after one more command. */
const after = (...args: Parameters<typeof run>): Service => run(...args).service;
const attempt = (change: object) => codes(run(LINE, 'setTask', { ids: ['A'], change } as never));

describe('a task', () => {
  it('takes everything that improvement needs', () => {
    const service = after(after(LINE, 'addRole', { name: 'Expert' }), 'addDataObject', { name: 'form' });
    const change = {
      performer: {
        by: 'allOf',
        needs: [
          { roleId: 'role_1', quantity: 2 },
          { roleId: 'role_n1', quantity: 1 },
        ],
      },
      valueClass: 'waste',
      waste: 'checking',
      inputs: ['object_n1'],
      outputs: ['object_n1'],
      customerContact: true,
      check: { kind: 'approval', objectId: 'object_n1', rejects: 'nonsense', rejectFlowId: 'X>C' },
      priority: -2,
      patience: { limit: TIME, flowId: 'A>Q' },
      batching: { by: 'times', times: [0, 540, 1440] },
      mustKeep: true,
      separateFrom: ['B'],
    } as const;
    const result = run(service, 'setTask', { ids: ['A'], change });
    expect(result.problems).toEqual([]);
    expect(node(result.service, 'A')).toMatchObject(change);
  });

  it('has a kind of waste only while it is waste', () => {
    const waste = after(LINE, 'setTask', { ids: ['A'], change: { valueClass: 'waste', waste: 'moving' } });
    const better = after(waste, 'setTask', { ids: ['A'], change: { valueClass: 'necessary' } });
    expect(node(better, 'A')).toMatchObject({ valueClass: 'necessary', waste: null });
  });

  it.each([
    ['a team of nobody', { performer: { by: 'anyOf', roleIds: [] } }, 'teamEmpty'],
    [
      'half a person',
      { performer: { by: 'allOf', needs: [{ roleId: 'role_1', quantity: 0.5 }] } },
      'invalidNumber',
    ],
    ['an unknown role', { performer: { by: 'anyOf', roleIds: ['role_1', 'gone'] } }, 'roleMissing'],
    ['an unknown data object', { outputs: ['gone'] }, 'elementMissing'],
    ['an unknown step to be separate from', { separateFrom: ['gone'] }, 'elementMissing'],
    ['separation from itself', { separateFrom: ['A'] }, 'separateFromItself'],
    ['a priority between two', { priority: 1.5 }, 'invalidNumber'],
    ['a batch of none', { batching: { by: 'size', size: 0, maximumWait: null } }, 'invalidNumber'],
    ['a negative wait', { batching: { by: 'size', size: 2, maximumWait: -1 } }, 'invalidNumber'],
    ['no times at all', { batching: { by: 'times', times: [] } }, 'invalidNumber'],
    ['times that go back', { batching: { by: 'times', times: [600, 540] } }, 'invalidNumber'],
    ['a time tomorrow', { batching: { by: 'times', times: [1441] } }, 'invalidNumber'],
    ['impatience by a flow of another', { patience: { limit: TIME, flowId: 'X>B' } }, 'flowNotOfTask'],
    [
      'rejection by a flow that leads in',
      { check: { kind: 'check', objectId: null, rejects: '', rejectFlowId: 'S>A' } },
      'flowNotOfTask',
    ],
  ])('refuses %s', (_, change, code) => {
    expect(attempt(change)).toEqual([code]);
  });

  it('rejects behind its decision only once the way of the impatient is not one of two ways out', () => {
    const check = { kind: 'check', objectId: null, rejects: '', rejectFlowId: 'X>C' };
    expect(attempt({ check })).toEqual(['flowNotOfTask']);
    expect(attempt({ check, patience: { limit: TIME, flowId: 'A>Q' } })).toEqual([]);
  });
});

describe('roles, service and scenarios', () => {
  it('take discipline and maximum, thresholds and budget, and what was observed', () => {
    const role = after(LINE, 'setRole', {
      id: 'role_1',
      change: { discipline: 'preemptive', maximumCapacity: 4 },
    });
    expect(role.roles).toMatchObject({ role_1: { discipline: 'preemptive', maximumCapacity: 4 } });
    const profile = after(LINE, 'setProfile', { change: { thresholds: { handOffs: 3 }, staffBudget: 900 } });
    expect(profile.profile).toMatchObject({ thresholds: { handOffs: 3 }, staffBudget: 900, name: 'Test' });
    const observed = { cycleTime: 90, casesPerWeek: 120 };
    const { scenarios } = after(LINE, 'setScenario', { id: SCENARIO, change: { observed } });
    expect(scenarios[SCENARIO]).toMatchObject({ observed });
  });

  it('refuse what is no number of anything', () => {
    expect(codes(run(LINE, 'setRole', { id: 'role_1', change: { maximumCapacity: 1.5 } }))).toEqual([
      'invalidNumber',
    ]);
    expect(codes(run(LINE, 'setProfile', { change: { staffBudget: -1 } }))).toEqual(['invalidNumber']);
    const observed = { cycleTime: -1, casesPerWeek: 1 };
    expect(codes(run(LINE, 'setScenario', { id: SCENARIO, change: { observed } }))).toEqual([
      'invalidNumber',
    ]);
  });
});

describe('the catalogue', () => {
  it('adds a data object to a step in the same gesture, and takes it out of every step again', () => {
    const once = after(LINE, 'addDataObject', { name: 'form', to: { id: 'A', as: 'outputs' } });
    const twice = after(once, 'setTask', { ids: ['B'], change: { inputs: ['object_n1'] } });
    expect(node(twice, 'A')).toMatchObject({ outputs: ['object_n1'] });
    const named = after(twice, 'setDataObject', { id: 'object_n1', change: { name: 'claim form' } });
    expect(named.dataObjects).toMatchObject({ object_n1: { name: 'claim form' } });
    const gone = after(named, 'removeDataObject', { id: 'object_n1' });
    expect([node(gone, 'A'), node(gone, 'B')]).toMatchObject([{ outputs: [] }, { inputs: [] }]);
  });

  it('gives attributes and segments random streams of their own', () => {
    const one = after(LINE, 'addAttribute', { name: ' claim amount ' });
    const two = after(one, 'addSegment', {
      name: 'Private',
      priority: 2,
      attributes: { [id('attribute_n1')]: WORDS },
    });
    const { nextStream } = LINE.profile;
    expect(two.attributes).toMatchObject({ attribute_n1: { name: 'claim amount', stream: nextStream } });
    expect(two.segments).toMatchObject({
      segment_n1: { priority: 2, stream: nextStream + 1, dueWithin: null },
    });
    expect(two.profile.nextStream).toBe(nextStream + 2);
    const without = after(two, 'removeAttribute', { id: 'attribute_n1' });
    expect(without.segments).toMatchObject({ segment_n1: { attributes: {} } });
  });

  it.each([
    ['2nd amount', WORDS, 'invalidName'],
    ['', WORDS, 'invalidName'],
    ['segment', WORDS, 'nameTaken'],
    ['渠道', { by: 'category', values: [] }, 'drawEmpty'],
    ['渠道', { by: 'category', values: [{ value: 'a', share: 0 }] }, 'drawEmpty'],
    ['渠道', { by: 'category', values: [{ value: 'a', share: -1 }] }, 'invalidNumber'],
  ] as const)('refuses the attribute “%s” of %j', (name, draw, code) => {
    expect(codes(run(LINE, 'addAttribute', { name, draw }))).toEqual([code]);
  });

  it('has no two attributes of one name, and no segment of an attribute that is not there', () => {
    const one = after(LINE, 'addAttribute', { name: 'channel' });
    expect(codes(run(one, 'addAttribute', { name: 'channel' }))).toEqual(['nameTaken']);
    expect(codes(run(one, 'addSegment', { name: 'x', attributes: { [id('gone')]: WORDS } }))).toEqual([
      'elementMissing',
    ]);
  });
});

describe('arrivals of a segment', () => {
  const arrival = { by: 'list', times: [1, 2] } as const;
  const segmented = after(LINE, 'addSegment', { name: 'Private' });
  const segmentId = 'segment_n1';
  const arriving = after(segmented, 'setArrival', { scenarioId: SCENARIO, nodeId: 'S', segmentId, arrival });

  it('stand beside those of everybody', () => {
    expect(arriving.scenarios[SCENARIO]?.segmentArrivals).toEqual({ [segmentId]: { S: arrival } });
    const none = after(arriving, 'setArrival', {
      scenarioId: SCENARIO,
      nodeId: 'S',
      segmentId,
      arrival: null,
    });
    expect(none.scenarios).toEqual(segmented.scenarios);
  });

  it('go with the segment, and with the start event', () => {
    expect(after(arriving, 'removeSegment', { id: segmentId }).scenarios).toEqual(LINE.scenarios);
    const cut = after(arriving, 'deleteElements', { ids: ['S'] });
    expect(cut.scenarios[SCENARIO]?.segmentArrivals).toEqual({});
  });

  it('are not touched by what is said of the scenario', () => {
    const change = { name: 'Other', segmentArrivals: {}, arrivals: {} };
    const { scenarios } = after(arriving, 'setScenario', { id: SCENARIO, change });
    expect(scenarios[SCENARIO]).toEqual({ ...arriving.scenarios[SCENARIO], name: 'Other' });
  });

  it('are copied with the start event', () => {
    const twice = after(arriving, 'duplicate', { ids: ['S'] });
    expect(twice.scenarios[SCENARIO]?.segmentArrivals).toEqual({
      [segmentId]: { S: arrival, S_n1: arrival },
    });
  });
});

describe('notes and findings put aside', () => {
  it('are noted at a step, changed, and go with it', () => {
    const noted = after(LINE, 'addObservation', {
      nodeId: 'A',
      kind: 'issue',
      text: 'long',
      seenAs: 'customer',
    });
    const said = after(noted, 'setObservation', { id: 'observation_n1', change: { text: 'too long' } });
    expect(said.observations).toMatchObject({
      observation_n1: { nodeId: 'A', kind: 'issue', text: 'too long' },
    });
    expect(after(said, 'removeObservation', { id: 'observation_n1' }).observations).toEqual({});
    expect(after(said, 'deleteElements', { ids: ['A'] }).observations).toEqual({});
    expect(
      codes(run(LINE, 'addObservation', { nodeId: 'Z', kind: 'issue', text: '', seenAs: 'staff' })),
    ).toEqual(['elementMissing']);
  });

  it('are put aside once, with the last reason, and shown again', () => {
    const aside = after(LINE, 'dismissFinding', { code: 'rubberStamp', at: 'A', because: 'law' });
    const again = after(aside, 'dismissFinding', { code: 'rubberStamp', at: 'A', because: 'audit' });
    expect(Object.values(again.dismissals)).toMatchObject([
      { code: 'rubberStamp', at: 'A', because: 'audit' },
    ]);
    expect(after(again, 'restoreFinding', { code: 'rubberStamp', at: 'B' })).toBe(again);
    expect(after(again, 'restoreFinding', { code: 'rubberStamp', at: 'A' }).dismissals).toEqual({});
  });
});

it('a step that changes its type keeps what was said of its work', () => {
  const said = withNode(LINE, 'A', { priority: 3, mustKeep: true });
  const changed = after(said, 'changeKind', { id: 'A', kind: 'task', taskType: 'user' });
  expect(node(changed, 'A')).toMatchObject({ taskType: 'user', priority: 3, mustKeep: true });
});
