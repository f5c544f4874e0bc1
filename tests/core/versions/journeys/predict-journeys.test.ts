import { records } from '#core/base';
import { createExample } from '#core/examples';
import { exampleList } from '#core/examples/catalogue';
import type { Service } from '#core/model';
import { compareJourneys, predictJourneys } from '#core/versions/journeys';
import { matchServices } from '#core/versions/matching';
import { describe, expect, it } from 'vitest';
import { redrawn } from '../../../support/redrawn.ts';

const claims = createExample('insurance-claim', 'en', 'one');

/** A scenario that is over soon, and is run twice. */
function brief(service: Service): Service {
  const scenarios = Object.entries(service.scenarios).map(([id, scenario]) => [
    id,
    { ...scenario, replications: 2, stop: { by: 'cases', cases: 120 }, warmup: { by: 'none' } },
  ]);
  return { ...service, scenarios: Object.fromEntries(scenarios) };
}

function predict(a: Service, b: Service) {
  const scenario = records(a.scenarios)[0]!.id;
  const told = predictJourneys(a, b, matchServices(a, b), scenario);
  if (!told.ok) throw new Error(JSON.stringify(told.problems));
  return told.value;
}

/** The service with twice the people in every role. */
function doubled(service: Service): Service {
  const roles = Object.entries(service.roles).map(([id, role]) => [
    id,
    { ...role, capacity: role.capacity * 4 },
  ]);
  return { ...service, roles: Object.fromEntries(roles) };
}

describe('predicted curves of two versions', () => {
  it('are the same to the last digit beside itself and beside a copy drawn again, in the ids of each', () => {
    const a = brief(claims);
    const { service: b, idOf } = redrawn(a, { seed: 5 });
    for (const [one, other, own] of [
      [a, a, (id: string) => id],
      [a, b, (id: string) => idOf.get(id) ?? ''],
    ] as const)
      for (const { before, after, score, a: first, b: second } of predict(one, other)) {
        expect(second).toBe(own(first ?? ''));
        expect(Object.keys(before).length).toBeGreaterThan(0);
        for (const [id, point] of Object.entries(before)) expect(after[own(id)]).toEqual(point);
        expect(score?.difference ?? 0).toBe(0);
        expect(score?.verdict ?? 'none').toBe('none');
      }
  });

  it('rise where people are put in whose lack made customers wait', () => {
    const a = brief(claims);
    const [journey] = predict(a, doubled(a));
    const points = Object.entries(journey?.before ?? {});
    const means = points.flatMap(([id, point]) => {
      const after = journey?.after[id];
      return typeof point === 'string' || typeof after !== 'object'
        ? []
        : [[point.mean, after.mean] as const];
    });
    expect(means.length).toBeGreaterThan(0);
    for (const [before, after] of means) expect(after).toBeGreaterThanOrEqual(before - 1e-9);
    expect(means.some(([before, after]) => after > before)).toBe(true);
    expect(journey?.score?.difference).toBeGreaterThan(0);
  });

  it('name the touchpoints that nobody comes to any more, so that no score is praised for them', () => {
    const a = brief(claims);
    const bound = records(a.journeyCards).flatMap((card) => (card.kind === 'touchpoint' ? card.boundTo : []));
    const gone = bound.find((id) => a.nodes[id]?.name === 'Initiate payment');
    expect(gone).toBeDefined();
    // Cases go round the payment: it is still drawn, and nothing leads there.
    const flows = Object.fromEntries(Object.entries(a.flows).filter(([, { target }]) => target !== gone));
    const [journey] = predict(a, { ...a, flows });
    const names = journey?.unreached.map((id) => (a.journeyCards[id as never] as { name: string }).name);
    expect(names).toEqual(['Payment']);
    expect(predict(a, a)[0]?.unreached).toEqual([]);
  });

  it('cannot be told where one of the two cannot be run, and say which', () => {
    const a = brief(claims);
    const broken: Service = { ...a, nodes: {}, flows: {} };
    const told = predictJourneys(a, broken, matchServices(a, broken), records(a.scenarios)[0]!.id);
    expect(told.ok).toBe(false);
    expect(told.problems[0]?.values['version']).toBe('B');
  });

  it.each(exampleList('en').map(({ id }) => id))('have a point or a reason at every touchpoint: %s', (id) => {
    const service = brief(createExample(id, 'en', 'one'));
    const pairs = compareJourneys(service, service, matchServices(service, service));
    const told = predict(service, service);
    for (const { a, touchpoints } of pairs) {
      const prediction = told.find((each) => each.a === a);
      for (const touchpoint of touchpoints) expect(prediction?.before[touchpoint.a ?? '']).toBeDefined();
    }
  });
});

describe('the score of a whole journey', () => {
  it('is the mean of what is farthest from neutral and of the last: +1, −2, +0.5 come to −0.75', () => {
    const [journey] = records(claims.journeys);
    const cards = records(claims.journeyCards).filter(
      (card) => card.kind === 'touchpoint' && card.journeyId === journey!.id,
    );
    const voice = journey?.personaIds[0] ?? 'everyone';
    const felt = new Map(cards.map(({ id }, at) => [id, [1, -2, 0.5][at]]));
    const journeyCards = Object.fromEntries(
      Object.entries(claims.journeyCards).map(([id, card]) => {
        const value = felt.get(card.id);
        return [
          id,
          {
            ...card,
            assumed: value === undefined ? {} : { [voice]: value },
            measurement: null,
            measurements: [],
          },
        ];
      }),
    );
    const b = { ...claims, journeyCards } as unknown as Service;
    const [told] = compareJourneys(claims, b, matchServices(claims, b));
    const inOrder = told!.touchpoints.flatMap(({ after }) => after.assumed ?? []);
    expect(inOrder.toSorted((one, other) => one - other)).toEqual([-2, 0.5, 1]);
    expect(told!.scores.after.assumed).toBe((-2 + inOrder.at(-1)!) / 2);
    expect(told!.scores.before.assumed).not.toBeNull();
  });
});
