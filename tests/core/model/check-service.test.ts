import { expect, it } from 'vitest';
import { checkService, type Service } from '#core/model';
import { drawing, id, LANE, withFlow, withNode } from './drawing.ts';

const sound = drawing('s:S t:A e:E', 'S>A A>E');

function faults(service: Service) {
  return checkService(service).map(({ code, at, values }) => [code, at[0], values['field']]);
}

it('finds nothing in a sound service', () => {
  expect(faults(sound)).toEqual([]);
});

it('finds references that lead nowhere, also to names every object has', () => {
  expect(faults(withFlow(sound, 'A>E', { target: id('toString') }))).toEqual([
    ['danglingReference', 'A>E', 'target'],
  ]);
  expect(faults(withNode(sound, 'A', { laneId: 'gone' }))).toEqual([['danglingReference', 'A', 'laneId']]);
  expect(faults(withNode(sound, 'A', { performer: { by: 'role', roleId: 'gone' } }))).toEqual([
    ['danglingReference', 'A', 'performer'],
  ]);
});

it('finds ids that stand twice or under another key', () => {
  expect(faults(withNode(sound, 'A', { id: 'B' }))).toEqual([['idMismatch', 'A', 'id']]);
  expect(faults(withFlow(sound, 'S>A', { id: id('A') }))).toEqual([['idNotUnique', 'A', 'id']]);
});

it('finds random streams that are shared or not reserved', () => {
  expect(faults(withNode(sound, 'A', { stream: 1 }))).toEqual([['streamNotUnique', 'A', 'stream']]);
  expect(faults(withNode(sound, 'A', { stream: 99 }))).toEqual([['streamNotReserved', 'A', 'stream']]);
});

it('finds numbers that make no sense', () => {
  expect(faults(withNode(sound, 'A', { x: Number.NaN }))).toEqual([['numberOutOfRange', 'A', 'x']]);
  expect(faults(withFlow(sound, 'A>E', { probability: 1.5 }))).toEqual([
    ['numberOutOfRange', 'A>E', 'probability'],
  ]);
});

it('finds a node in a lane of another process', () => {
  const lane = sound.lanes[LANE];
  const strange = { ...sound, lanes: { [LANE]: { ...lane, processId: id('other') } } } as unknown as Service;
  expect(faults(strange).map(([code]) => code)).toContain('processMismatch');
});

it.each([
  ['performer', { performer: { by: 'anyOf', roleIds: ['gone'] } }],
  ['performer', { performer: { by: 'allOf', needs: [{ roleId: 'gone', quantity: 1 }] } }],
  ['inputs', { inputs: ['gone'] }],
  ['outputs', { outputs: ['gone'] }],
  ['separateFrom', { separateFrom: ['gone'] }],
  ['check', { check: { kind: 'check', objectId: 'gone', rejects: '', rejectFlowId: null } }],
  ['check', { check: { kind: 'check', objectId: null, rejects: '', rejectFlowId: 'gone' } }],
  ['patience', { patience: { limit: { type: 'fixed', value: 1, unit: 'min' }, flowId: 'gone' } }],
])('finds a step whose %s leads nowhere', (field, said) => {
  expect(faults(withNode(sound, 'A', said))).toEqual([['danglingReference', 'A', field]]);
});

it('finds attributes, notes and arrivals of what is not there', () => {
  const draw = { by: 'category', values: [{ value: 'x', share: 1 }] };
  const segment = { id: 's', name: '', priority: 0, dueWithin: null, attributes: { gone: draw }, stream: 1 };
  const note = { id: 'n', nodeId: 'gone', kind: 'issue', text: '', seenAs: 'staff' };
  const [scenario] = Object.values(sound.scenarios);
  const segmentArrivals = { nobody: { gone: { by: 'list', times: [] } } };
  const broken = {
    ...sound,
    segments: { s: segment },
    observations: { n: note },
    scenarios: { [scenario!.id]: { ...scenario, segmentArrivals } },
  } as unknown as Service;
  expect(faults(broken)).toEqual([
    ['streamNotUnique', 's', 'stream'],
    ['danglingReference', 's', 'attributes'],
    ['danglingReference', 'n', 'nodeId'],
    ['danglingReference', scenario!.id, 'segmentArrivals'],
    ['danglingReference', scenario!.id, 'segmentArrivals'],
  ]);
});
