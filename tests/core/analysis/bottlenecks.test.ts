import { describe, expect, it } from 'vitest';
import { findFindings, THRESHOLDS } from '#core/analysis';
import type { Calendar, CalendarId, NodeId, RoleId, Service } from '#core/model';
import type { RoleOutcome, StepOutcome } from '#core/simulation';
import { countedOutcome, estimate, summary } from './counted-outcome.ts';
import { DESK, drawnService } from './drawn-service.ts';

const service = drawnService(
  'start:s task:Register task:Decide end:e',
  's>Register Register>Decide Decide>e',
);
const crossings = { 's>Register': 1000, 'Register>Decide': 1000, 'Decide>e': 1000 };

function causes(minutes: number, offShift: number): RoleOutcome['causes'] {
  return {
    contention: estimate(minutes * (1 - offShift)),
    unavailable: estimate(minutes * offShift),
    priority: estimate(0),
    batching: estimate(0),
  };
}

function waits(minutes: number, share: number, offShift: number): Partial<StepOutcome> {
  return {
    waiting: summary(minutes),
    shareOfWaiting: estimate(share),
    causes: causes(minutes, offShift),
    contentionWith: [{ id: 'Decide' as NodeId, minutes: minutes * (1 - offShift) }],
  };
}

function desk(minutes: number, offShift: number): RoleOutcome {
  return {
    id: DESK,
    name: 'Claims desk',
    capacity: 2,
    utilisation: estimate(0.9),
    overtime: estimate(0),
    waiting: summary(minutes),
    queueLength: estimate(4),
    causes: causes(minutes, offShift),
    shareOfWaiting: estimate(1),
    cost: estimate(100),
    weekly: { utilisation: [], queue: [] },
  };
}

it('names the role and the step that cases wait for, with the causes and whose work is in the way', () => {
  const outcome = countedOutcome(
    service,
    crossings,
    { Register: waits(41, 0.72, 0.64), Decide: waits(10, 0.28, 0.64) },
    { roles: [desk(25, 0.64)] },
  );
  const [role, ...steps] = findFindings(service, outcome);
  expect(role).toMatchObject({ code: 'roleBottleneck', at: [DESK, 'Register', 'Decide'] });
  expect(role?.values).toMatchObject({
    role: 'Claims desk',
    wait: 25,
    interval: 'known',
    halfWidth: expect.closeTo(2.5),
    share: 1,
    cause: 'bothWith',
    step: 'Decide',
  });
  expect(role?.values['offShift']).toBeCloseTo(0.64);
  expect(steps.map(({ code, at }) => [code, at[0]])).toEqual([
    ['stepBottleneck', 'Register'],
    ['stepBottleneck', 'Decide'],
    ['mergeable', 'Register'],
  ]);
  expect(steps[0]?.values).toMatchObject({ name: 'Register', wait: 41, share: 0.72 });
});

it('says nothing of the off-shift cause where everyone is only busy', () => {
  const outcome = countedOutcome(service, crossings, { Register: waits(41, 1, 0) }, { roles: [desk(41, 0)] });
  expect(findFindings(service, outcome)[0]?.values).toMatchObject({ cause: 'busyWith', offShift: 0 });
});

it('says that one replication has no interval', () => {
  const waiting = { ...summary(41), mean: { value: 41, ci95: null } };
  const outcome = countedOutcome(service, crossings, { Register: { ...waits(41, 1, 0), waiting } });
  expect(findFindings(service, outcome)[0]?.values).toMatchObject({ interval: 'none', halfWidth: 0 });
});

it('is silent where waiting is a small part of the cycle time', () => {
  const quiet = countedOutcome(service, crossings, { Register: waits(1, 1, 0) }, { roles: [desk(1, 0)] });
  const outcome = {
    ...quiet,
    kpis: { ...quiet.kpis, waitingTime: summary(100 * THRESHOLDS.waitWorthTelling.usual - 0.1) },
  };
  expect(findFindings(service, outcome)).toEqual([]);
});

it('leaves the only step of a role to the finding of its role', () => {
  const alone = drawnService('start:s task:Register end:e', 's>Register Register>e');
  const outcome = countedOutcome(
    alone,
    { 's>Register': 1000, 'Register>e': 1000 },
    { Register: waits(41, 1, 0) },
    { roles: [desk(41, 0)] },
  );
  expect(findFindings(alone, outcome).map(({ code }) => code)).toEqual(['roleBottleneck']);
});

it('is silent on roles and steps with a small part of the waiting', () => {
  const outcome = countedOutcome(
    service,
    crossings,
    { Register: waits(41, THRESHOLDS.stepBottleneck.usual - 0.01, 0) },
    { roles: [{ ...desk(41, 0), shareOfWaiting: estimate(THRESHOLDS.roleBottleneck.usual - 0.01) }] },
  );
  expect(findFindings(service, outcome)).toEqual([]);
});

describe('what is offered against waiting for a role', () => {
  const offered = (drawn: Service, offShift: number) =>
    findFindings(
      drawn,
      countedOutcome(
        drawn,
        crossings,
        { Register: waits(41, 0.72, offShift), Decide: waits(10, 0.28, offShift) },
        { roles: [desk(25, offShift)] },
      ),
    )[0]?.remedies.map(({ code }) => code);
  const withHours = (change: object) => {
    const nine: Calendar = {
      id: 'nine' as CalendarId,
      name: 'Nine to five',
      weekly: [{ from: 540, to: 1020 }],
      exceptions: [],
      atClosing: 'finish',
    };
    const role = { ...service.roles[DESK as RoleId]!, calendarId: nine.id, ...change };
    return { ...service, calendars: { [nine.id]: nine }, roles: { ...service.roles, [role.id]: role } };
  };

  it('is one more person, and longer hours first where most of the wait is off shift', () => {
    expect(offered(service, 0)).toEqual(['addPerson']);
    expect(offered(withHours({}), 0.64)).toEqual(['longerHours', 'addPerson']);
    expect(offered(withHours({}), 0.2)).toEqual(['addPerson', 'longerHours']);
    expect(offered(withHours({}), 0)).toEqual(['addPerson']);
  });

  it('keeps to the most people a role may have', () => {
    const { capacity } = service.roles[DESK as RoleId]!;
    expect(offered(withHours({ maximumCapacity: capacity }), 0.64)).toEqual(['longerHours']);
  });
});
