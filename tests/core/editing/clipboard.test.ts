import { describe, expect, it } from 'vitest';
import { copyFragment } from '#core/editing';
import { createService, type RoleId, type Service } from '#core/model';
import { drawing, id, LANE, withFlow, withNode } from '../model/drawing.ts';
import { flows, node, run } from './run.ts';

const LINE = withFlow(drawing('s:S t:A x:X t:B e:E', 'S>A A>X X>B B>E'), 'X>B', {
  name: 'yes',
  probability: 0.3,
});

function copied(service: Service, ids: readonly string[]) {
  const fragment = copyFragment(service, ids);
  if (fragment === null) throw new Error('Nothing was copied');
  return fragment;
}

describe('copying', () => {
  it('takes nodes and the flows between them', () => {
    const fragment = copied(LINE, ['X', 'B', 'A>X']);
    expect(fragment.nodes.map((each) => each.id)).toEqual(['X', 'B']);
    expect(fragment.flows.map((each) => each.id)).toEqual(['X>B']);
  });

  it('takes all nodes of a lane', () => {
    expect(copied(LINE, [LANE]).nodes).toHaveLength(5);
  });

  it('leaves out what only a file holds, and counts it', () => {
    const fragment = copied(drawing('p:P t:A'), ['P', 'A']);
    expect([fragment.nodes.length, fragment.skipped]).toEqual([1, 1]);
    expect(copyFragment(drawing('p:P'), ['P'])).toBeNull();
  });
});

describe('pasting', () => {
  it('gives fresh ids and fresh random streams, and selects the copies', () => {
    const { service, select } = run(LINE, 'paste', { fragment: copied(LINE, ['X', 'B']) });
    expect(select).toEqual(['X_n1', 'B_n2']);
    expect([node(service, 'X_n1').stream, node(service, 'B_n2').stream]).toEqual([6, 7]);
    expect(service.flows[id<never>('flow_n3')]).toMatchObject({
      source: 'X_n1',
      target: 'B_n2',
      name: 'yes',
      probability: 0.3,
    });
  });

  it('puts the middle of the group where asked, or a step beside the original, each time further', () => {
    const fragment = copied(LINE, ['A', 'B']);
    const there = run(LINE, 'paste', { fragment, at: { x: 600, y: 180 } }).service;
    expect([node(there, 'A_n1').x, node(there, 'B_n2').x]).toEqual([380, 700]);
    const once = run(LINE, 'paste', { fragment: copied(LINE, ['A']) }).service;
    const twice = run(once, 'paste', { fragment: copied(LINE, ['A']) }).service;
    expect([node(twice, 'A_n1').x, node(twice, 'A_n1_2').x]).toEqual([284, 308]);
  });

  it('copies the arrivals of a start event', () => {
    const base = run(LINE, 'setArrival', {
      scenarioId: id('scenario_1'),
      nodeId: id('S'),
      arrival: { by: 'list', times: [1] },
    });
    const { service } = run(base.service, 'duplicate', { ids: ['S'] });
    expect(Object.values(service.scenarios)[0]?.arrivals).toMatchObject({ S_n1: { by: 'list', times: [1] } });
  });

  it('brings a role into another service, or finds the one of that name', () => {
    const boss = {
      id: id<RoleId>('boss'),
      name: 'Boss',
      capacity: 3,
      costPerHour: 9,
      calendarId: id<never>('gone'),
    };
    const staffed = {
      ...withNode(LINE, 'A', { performer: { by: 'role', roleId: 'boss' } }),
      roles: { ...LINE.roles, boss },
    };
    const fragment = copied(staffed, ['A']);
    const other = createService({ id: 'other', name: 'Other', locale: 'en' });
    const brought = run(other, 'paste', { fragment }).service;
    expect(brought.roles[boss.id]).toMatchObject({ name: 'Boss', capacity: 3, calendarId: null });
    const has = run(other, 'addRole', { name: 'Boss' }).service;
    expect(node(run(has, 'paste', { fragment }).service, 'A_n1')).toMatchObject({
      performer: { by: 'role', roleId: 'role_n1' },
    });
  });

  it('duplicates in one step', () => {
    const { service, values } = run(LINE, 'duplicate', { ids: ['A', 'X'] });
    expect(flows(service)).toContain('A_n1>X_n2');
    expect(values).toEqual({ count: 2, name: 'A' });
  });
});
