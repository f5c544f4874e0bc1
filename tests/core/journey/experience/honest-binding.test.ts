import { type Prediction, predictTouchpoint, toldChanges, touchpointsOf } from '#core/journey/emotion';
import { influenceOf, joinRecords, placesOf, recordExperience, stepFigures } from '#core/journey/experience';
import { type NodeId, type RoleId, type Service } from '#core/model';
import { describe, expect, test } from 'vitest';
import { bindJourney, MAP, touchpointOf } from '../../../support/bind-journey.ts';
import { drawService, exponential, SCENARIO, task } from '../../../support/draw-service.ts';

const target = { measure: 'wait', limit: 15, clock: 'clock' } as const;

/**
 * Greeted by the door, then either advised (adviser, then the vault) or paid out (teller). Staff is changed at the adviser, who also
 * files papers before the greeting of nobody: an unrelated start.
 */
const drawn = drawService({
  nodes: {
    start: { kind: 'startEvent' },
    greet: task(exponential(4), 'door', { target }),
    split: { kind: 'exclusiveGateway' },
    advise: task(exponential(14), 'adviser', { target }),
    vault: task(exponential(5), 'keeper', { target }),
    payOut: task(exponential(9), 'teller', { target }),
    end: { kind: 'endEvent' },
    post: { kind: 'startEvent', process: 'back' },
    file: task(exponential(6), 'adviser', { target, process: 'back' }),
    filed: { kind: 'endEvent', process: 'back' },
  },
  flows: [
    ['start', 'greet'],
    ['greet', 'split'],
    ['split', 'advise', 0.5],
    ['split', 'payOut', 0.5],
    ['advise', 'vault'],
    ['vault', 'end'],
    ['payOut', 'end'],
    ['post', 'file'],
    ['file', 'filed'],
  ],
  roles: { door: 1, adviser: 3, keeper: 1, teller: 1 },
  arrivals: {
    start: { by: 'interval', interval: exponential(9) },
    post: { by: 'interval', interval: exponential(20) },
  },
  // `auto` finds the end of the warm-up by cycle times, which staff changes.
  scenario: { stop: { by: 'cases', cases: 1500 }, replications: 4, warmup: { by: 'auto' } },
});

const NAMES = ['greet', 'advise', 'vault', 'payOut', 'file'] as const;
const before = bindJourney(drawn, {
  ...Object.fromEntries(NAMES.map((name) => [name, { boundTo: [name], assumed: { everyone: 0.5 } }])),
  rumour: { assumed: { everyone: 1 } },
});

function staffed(role: string, capacity: number): Service {
  const id = role as RoleId;
  return { ...before, roles: { ...before.roles, [id]: { ...before.roles[id]!, capacity } } };
}

function recorded(service: Service) {
  return joinRecords(
    [0, 1, 2, 3].map((replication) => {
      const made = recordExperience(service, SCENARIO, placesOf(service, MAP), replication);
      if (!made.ok) throw new Error(JSON.stringify(made.problems));
      return made.value;
    }),
  );
}

const after = staffed('adviser', 2);
const [was, is] = [recorded(before), recorded(after)];
const meanOf = (service: Service, record: typeof was, name: string) =>
  (predictTouchpoint(service, touchpointOf(service, name), record) as Prediction).mean;

describe('after a change of staff', () => {
  test.each(['greet', 'payOut'])('%s, which nothing leads to from there, keeps every bit', (name) => {
    expect(is.places[name]).toEqual(was.places[name]);
    expect(meanOf(after, is, name)).toBe(meanOf(before, was, name));
  });

  test.each(['advise', 'file'])('%s, done by those who are fewer now, does not rise', (name) => {
    expect(is.places[name]).not.toEqual(was.places[name]);
    expect(meanOf(after, is, name)).toBeLessThan(meanOf(before, was, name));
  });

  test.each(['mustBe', 'oneDimensional', 'attractive', 'indifferent'] as const)(
    'of whatever weight (%s), fewer people never make it better',
    (kano) => {
      const weighed = (capacity: number): number => {
        const { roles } = staffed('adviser', capacity);
        const service = bindJourney(
          { ...drawn, roles },
          { advise: { boundTo: ['advise'], assumed: { everyone: 0.5 }, kano } },
        );
        return meanOf(service, recorded(service), 'advise');
      };
      const [three, two, one] = [weighed(3), weighed(2), weighed(1)];
      expect(two).toBeLessThanOrEqual(three);
      expect(one).toBeLessThanOrEqual(two);
      // With a wait that weighs something it does get worse, and where it weighs nothing a missed target still does.
      expect(one).toBeLessThan(three);
    },
  );

  test('what is bound to nothing stays without a prediction', () => {
    expect(predictTouchpoint(after, touchpointOf(after, 'rumour'), is)).toBe('unbound');
    expect(is.places['rumour']).toBeUndefined();
  });

  test('it is told why a step may have moved', () => {
    const causes = influenceOf(before, after, SCENARIO);
    expect(causes.get('advise' as NodeId)).toEqual({ why: 'staff', roleId: 'adviser' });
    expect(causes.get('file' as NodeId)).toEqual({ why: 'staff', roleId: 'adviser' });
    expect(causes.get('vault' as NodeId)).toEqual({ why: 'after', step: 'advise' });
    for (const name of ['greet', 'payOut'] as const) expect(causes.has(name as NodeId)).toBe(false);
    expect(influenceOf(before, before, SCENARIO).size).toBe(0);
  });

  test('every touchpoint is told what became of it, the furthest moved first', () => {
    const touchpoints = touchpointsOf(after, MAP);
    const told = (service: Service, record: typeof was) =>
      new Map(touchpoints.map((each) => [each.id, predictTouchpoint(service, each, record)] as const));
    const means = [...told(before, was)].flatMap(([id, each]) =>
      typeof each === 'string' ? [] : [[id, each.mean] as const],
    );
    const causes = influenceOf(before, after, SCENARIO);
    const changes = toldChanges(touchpoints, new Map(means), told(after, is), causes);
    const outcomes = Object.fromEntries(changes.map((each) => [each.touchpoint.name, each.outcome]));
    expect(outcomes).toEqual({
      greet: 'unreached',
      advise: 'moved',
      vault: 'moved',
      payOut: 'unreached',
      file: 'moved',
      rumour: 'unpredicted',
    });
    const moves = changes.flatMap((each) => (each.outcome === 'moved' ? [Math.abs(each.by)] : []));
    expect(moves).toEqual(moves.toSorted((a, b) => b - a));
    expect(changes.find(({ touchpoint }) => touchpoint.name === 'vault')).toMatchObject({
      cause: { why: 'after', step: 'advise' },
    });
    expect(changes.at(-1)).toMatchObject({ outcome: 'unpredicted', reason: 'unbound' });
  });

  test('a touchpoint that the change reaches, where the wait weighs nothing, is not called unreachable', () => {
    const indifferent = bindJourney(drawn, {
      advise: { boundTo: ['advise'], assumed: { everyone: 0.5 }, kano: 'attractive', promisedWait: 0 },
    });
    const touchpoints = touchpointsOf(indifferent, MAP);
    const mean = new Map(touchpoints.map(({ id }) => [id, 0.5] as const));
    const [touchpoint] = touchpoints;
    const same = {
      ...(predictTouchpoint(after, touchpointOf(after, 'advise'), is) as Prediction),
      mean: 0.5,
    };
    const causes = influenceOf(before, after, SCENARIO);
    expect(toldChanges(touchpoints, mean, new Map([[touchpoint!.id, same]]), causes)).toEqual([
      { touchpoint, outcome: 'unmoved', cause: { why: 'staff', roleId: 'adviser' } },
    ]);
  });

  test('every step that moved has a cause', () => {
    for (const role of ['door', 'adviser', 'keeper', 'teller']) {
      const changed = staffed(role, 2);
      const causes = influenceOf(before, changed, SCENARIO);
      const record = recorded(changed);
      for (const name of NAMES) {
        if (causes.has(name as NodeId)) continue;
        expect(record.places[name], `${name} after more ${role}`).toEqual(was.places[name]);
      }
    }
  });
});

test('a step of another role is reached through people it shares', () => {
  const shared: Service = {
    ...before,
    nodes: {
      ...before.nodes,
      greet: { ...before.nodes['greet' as NodeId]!, performer: { by: 'role', roleId: 'keeper' as RoleId } },
    } as Service['nodes'],
  };
  const changed = { ...shared, roles: after.roles };
  const cause = influenceOf(shared, changed, SCENARIO).get('greet' as NodeId);
  expect(cause).toEqual({ why: 'sharesRole', roleId: 'keeper', with: 'vault' });
});

test('whoever is relieved of a step has more time for the others, before it too', () => {
  const filed = before.nodes['file' as NodeId]!;
  const { file: _file, ...nodes } = before.nodes as Record<string, typeof filed>;
  const gone = { ...before, nodes: { ...nodes, filed: before.nodes['filed' as NodeId]! } } as Service;
  const elsewhere = {
    ...before,
    nodes: { ...before.nodes, file: { ...filed, performer: { by: 'role', roleId: 'door' as RoleId } } },
  } as Service;
  for (const changed of [gone, elsewhere]) {
    const causes = influenceOf(before, changed, SCENARIO);
    expect(causes.get('advise' as NodeId)).toEqual({ why: 'relieved', roleId: 'adviser' });
    expect(causes.get('vault' as NodeId)).toEqual({ why: 'after', step: 'advise' });
  }
  expect(influenceOf(before, gone, SCENARIO).has('greet' as NodeId)).toBe(false);
});

test('a column tells waits, kept targets, hand-offs and cost of those who came', () => {
  const figures = stepFigures(before, { id: 'column advise', nodes: ['advise' as NodeId] }, was)!;
  const { wait, breached } = was.places['advise']!;
  expect(figures.customers).toBe(wait.length);
  expect(figures.wait).toBeCloseTo(wait.reduce((a, b) => a + b, 0) / wait.length, 9);
  expect(figures.kept?.by).toBe('steps');
  expect(figures.kept?.share).toBeCloseTo(1 - breached.reduce((a, b) => a + b, 0) / wait.length, 9);
  // Everybody comes to the adviser from the door.
  expect(figures.handOffs).toBe(1);
  expect(figures).toMatchObject({ repeated: 0, gaveUp: null, adding: null });
  expect(stepFigures(before, { id: 'nothing', nodes: [] }, undefined)).toBeNull();
});
