import { type Change, withChanges } from '#core/analysis';
import { candidatesOf } from '#core/analysis/whatif';
import type { Calendar, Role, RoleId, Service } from '#core/model';
import { describe, expect, it } from 'vitest';
import {
  type Drawing,
  drawService,
  exponential,
  minutes,
  SCENARIO,
  task,
} from '../../../support/draw-service.ts';

const DAY = 1440;
const nine = {
  weekly: [1, 2].map((day) => ({ from: day * DAY + 540, to: day * DAY + 1020 })),
  exceptions: [],
};

/** Receive (desk) → decide (office) → pay (office); some go back from the decision to the desk. */
function claims(more: Partial<Drawing> = {}): Service {
  return drawService({
    nodes: {
      start: { kind: 'startEvent' },
      receive: task(exponential(5), 'desk'),
      decide: task(exponential(8), 'office'),
      which: { kind: 'exclusiveGateway' },
      pay: task(exponential(3), 'office'),
      end: { kind: 'endEvent' },
    },
    flows: [
      ['start', 'receive'],
      ['receive', 'decide'],
      ['decide', 'which'],
      ['which', 'pay', 0.7],
      ['which', 'receive', 0.3],
      ['pay', 'end'],
    ],
    roles: { desk: 1, office: { capacity: 2, calendarId: 'nine' as Role['calendarId'] } },
    calendars: { nine: nine as unknown as Omit<Calendar, 'id' | 'name'> },
    arrivals: { start: { by: 'interval', interval: exponential(20) } },
    ...more,
  });
}

const ids = (service: Service): readonly string[] => candidatesOf(service, SCENARIO).map(({ id }) => id);

function changed(service: Service, id: string): Service {
  const change = candidatesOf(service, SCENARIO).find((each: Change) => each.id === id);
  const after = change && withChanges(service, [change]);
  if (!after) throw new Error(`<${id}> can be carried out`);
  return after;
}

/** The same service with some of its records changed. */
function having<K extends 'roles' | 'nodes'>(
  service: Service,
  table: K,
  id: string,
  change: object,
): Service {
  const records = service[table] as Readonly<Record<string, object>>;
  return { ...service, [table]: { ...records, [id]: { ...records[id], ...change } } };
}

describe('the single changes worth trying', () => {
  it('are one for each role, step, calendar, pair of roles, order of work and loop', () => {
    expect(ids(claims())).toEqual([
      'addPerson desk',
      'addPerson office',
      'fasterStep receive',
      'fasterStep decide',
      'fasterStep pay',
      'longerHours nine',
      'poolRoles desk office',
      'removeStep receive',
      'removeStep pay',
      'serveShortestFirst desk',
      'serveShortestFirst office',
      'halveReturns which',
    ]);
  });

  it('do what they say', () => {
    const before = claims();
    expect(changed(before, 'addPerson desk').roles['desk' as RoleId]?.capacity).toBe(2);
    expect(changed(before, 'fasterStep decide').nodes['decide' as never]).toMatchObject({
      duration: { type: 'exponential', mean: 6.4, unit: 'min' },
    });
    expect(Object.values(changed(before, 'longerHours nine').calendars)[0]?.weekly).toEqual(
      nine.weekly.map(({ from, to }) => ({ from, to: to + 60 })),
    );
    expect(changed(before, 'poolRoles desk office').nodes['receive' as never]).toMatchObject({
      performer: { by: 'anyOf', roleIds: ['desk', 'office'] },
    });
    expect(changed(before, 'removeStep pay').nodes).not.toHaveProperty('pay');
    expect(changed(before, 'serveShortestFirst office').roles['office' as RoleId]?.discipline).toBe(
      'shortestFirst',
    );
    const { flows } = changed(before, 'halveReturns which');
    expect(flows['which-receive' as never]).toMatchObject({ probability: 0.15 });
    expect((flows['which-pay' as never] as { probability: number }).probability).toBeCloseTo(0.85, 12);
  });

  it('keep to what the person set: a largest staff, a budget, a step that stays, duties in different hands', () => {
    const before = claims();
    const full = having(before, 'roles', 'desk', { maximumCapacity: 1 });
    expect(ids(full)).not.toContain('addPerson desk');
    expect(ids(full)).toContain('addPerson office');
    const paid = having(before, 'roles', 'office', { costPerHour: 40 });
    // Two people, 8 h on two days at 40: 1280 a week; a third would cost 640, an hour longer on two days 160.
    const within = (staffBudget: number) => ids({ ...paid, profile: { ...paid.profile, staffBudget } });
    expect(within(1280)).toEqual(expect.not.arrayContaining(['addPerson office', 'longerHours nine']));
    expect(within(1440)).toContain('longerHours nine');
    expect(within(1440)).not.toContain('addPerson office');
    expect(within(1920)).toContain('addPerson office');
    expect(ids(having(before, 'nodes', 'pay', { mustKeep: true }))).not.toContain('removeStep pay');
    expect(ids(having(before, 'nodes', 'pay', { separateFrom: ['receive'] }))).not.toContain(
      'poolRoles desk office',
    );
  });

  it('leave alone what earns value, what decides the way, and what takes neither time nor money', () => {
    const before = claims();
    expect(ids(before)).not.toContain('removeStep decide');
    expect(ids(having(before, 'nodes', 'pay', { valueClass: 'valueAdding' }))).not.toContain(
      'removeStep pay',
    );
    const free = having(before, 'nodes', 'pay', { duration: minutes(0) });
    expect(ids(free)).toEqual(expect.not.arrayContaining(['removeStep pay', 'fasterStep pay']));
  });

  it('are only about what cases of the scenario come by', () => {
    const nowhere = claims({ arrivals: {} });
    expect(ids(nowhere)).toEqual([]);
  });

  it('offer an order of work only where it can differ', () => {
    const urgent = having(claims(), 'nodes', 'pay', { priority: 2 });
    expect(ids(urgent)).toContain('servePriority office');
    expect(ids(urgent)).not.toContain('servePriority desk');
    const due = { process: { target: { measure: 'cycle', limit: 60, clock: 'clock' } as const } };
    // What comes back to the desk is due before what came after it.
    expect(ids(claims(due))).toEqual(
      expect.arrayContaining(['serveEarliestDue office', 'serveEarliestDue desk']),
    );
    const straight = claims(due).flows;
    const { ['which-receive' as never]: _back, ...flows } = straight;
    expect(ids({ ...claims(due), flows })).not.toContain('serveEarliestDue desk');
    expect(ids(having(claims(), 'roles', 'desk', { discipline: 'shortestFirst' }))).toContain(
      'serveFifo desk',
    );
  });
});
