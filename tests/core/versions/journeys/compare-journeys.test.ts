import type { Service, TableName } from '#core/model';
import { matchServices } from '#core/versions/matching';
import { compareJourneys } from '#core/versions/journeys';
import { compareStructure } from '#core/versions/structure';
import { createExample } from '#core/examples';
import { exampleList } from '#core/examples/catalogue';
import { describe, expect, it } from 'vitest';
import { drawJourney, JOURNEY } from '../../../support/draw-journey.ts';
import { redrawn } from '../../../support/redrawn.ts';

/** The service with some fields of some records set; null takes a record out. */
function changed(
  service: Service,
  table: TableName,
  changes: Readonly<Record<string, Readonly<Record<string, unknown>> | null>>,
): Service {
  const entries = Object.entries<object>(service[table]).flatMap(([id, record]) => {
    const change = changes[id];
    return change === null ? [] : [[id, { ...record, ...change }]];
  });
  return { ...service, [table]: Object.fromEntries(entries) };
}

const row = (...names: readonly string[]): Service =>
  drawJourney(Object.fromEntries(names.map((name) => [name, {}]))).service;

/** `kept`, `−eliminated`, `+new`, in the order of the row. */
function rowOf(a: Service, b: Service): string {
  const [journey] = compareJourneys(a, b, matchServices(a, b));
  const sign = { kept: '', eliminated: '−', new: '+' };
  return (journey?.steps ?? []).map(({ fate, name }) => `${sign[fate]}${name}`).join(' ');
}

const structure = (a: Service, b: Service) => compareStructure(a, b, matchServices(a, b));

describe('the steps of two journeys', () => {
  it.each([
    ['nothing changed', 'Search Call Visit Pay', 'Search Call Visit Pay', 'Search Call Visit Pay'],
    ['a step is eliminated', 'Search Call Visit Pay', 'Search Visit Pay', 'Search −Call Visit Pay'],
    ['the first and the last are', 'Search Call Visit Pay', 'Call Visit', '−Search Call Visit −Pay'],
    ['two behind each other are', 'Search Call Visit Pay', 'Search Pay', 'Search −Call −Visit Pay'],
    ['a step is new', 'Search Call Pay', 'Search Call Chat Pay', 'Search Call +Chat Pay'],
    [
      'one takes the place of another',
      'Search Call Pay',
      'Search Download Pay',
      'Search −Call +Download Pay',
    ],
    ['a step comes earlier', 'Search Call Visit Pay', 'Pay Search Call Visit', 'Pay Search Call Visit'],
  ])('%s', (_, before, after, told) => {
    expect(rowOf(row(...before.split(' ')), row(...after.split(' ')))).toBe(told);
  });

  it('are recognised in a copy with other ids, one of them renamed', () => {
    const before = row('Search offers', 'Call the agency', 'Visit the flat', 'Pay the deposit');
    const renamed = changed(before, 'journeySteps', { 'Call the agency': { name: 'Call an agency' } });
    const after = redrawn(renamed, { seed: 1 });
    expect(rowOf(before, after.service)).toBe('Search offers Call an agency Visit the flat Pay the deposit');
    expect(structure(before, after.service)).toMatchObject({
      added: [],
      removed: [],
      moved: [],
      changed: [{ table: 'journeySteps', a: 'Call the agency', fields: [{ field: 'name' }] }],
    });
  });

  it.each(exampleList('en').map(({ id }) => id))(
    'are all kept beside a copy, with their curves: %s',
    (id) => {
      const service = createExample(id, 'en', 'one');
      for (const copy of [service, redrawn(service, { seed: 3 }).service]) {
        for (const { steps, touchpoints } of compareJourneys(service, copy, matchServices(service, copy))) {
          expect([...steps, ...touchpoints].filter(({ fate }) => fate !== 'kept')).toEqual([]);
          expect(touchpoints.length).toBeGreaterThan(0);
          for (const { before, after } of touchpoints) expect(after).toEqual(before);
        }
      }
    },
  );
});

describe('what is different on a journey map', () => {
  const service = createExample('insurance-claim', 'en', 'one');
  const journey = Object.values(service.journeys)[0]!;
  const steps = Object.values(service.journeySteps).filter(({ journeyId }) => journeyId === journey.id);
  const [first, second] = steps as [(typeof steps)[0], (typeof steps)[0]];
  const touchpoint = Object.values(service.journeyCards).find(({ kind }) => kind === 'touchpoint')!;

  it('is a step that stands in another stage', () => {
    const stage = Object.keys(service.journeyStages).at(-1)!;
    const after = changed(service, 'journeySteps', { [first.id]: { stageId: stage } });
    expect(structure(service, after).moved).toMatchObject([
      { table: 'journeySteps', a: first.id, how: 'stage', from: first.stageId, to: stage },
    ]);
  });

  it('is a step that comes behind another', () => {
    const drawn = row('Search', 'Call', 'Visit', 'Pay');
    const after = changed(drawn, 'journeySteps', { Search: { order: 9 } });
    expect(structure(drawn, after)).toMatchObject({
      changed: [],
      moved: [{ table: 'journeySteps', a: 'Search', how: 'order' }],
    });
  });

  it('is a card in another cell, and what is felt at it', () => {
    const cell = changed(service, 'journeyCards', { [touchpoint.id]: { stepId: second.id } });
    expect(structure(service, cell).moved).toMatchObject([
      { table: 'journeyCards', a: touchpoint.id, how: 'cell', to: second.id },
    ]);
    const felt = changed(service, 'journeyCards', { [touchpoint.id]: { assumed: { everyone: -2 } } });
    expect(structure(service, felt).changed).toMatchObject([
      { table: 'journeyCards', a: touchpoint.id, fields: [{ field: 'assumed' }] },
    ]);
    const points = compareJourneys(service, felt, matchServices(service, felt)).flatMap(
      (each) => each.touchpoints,
    );
    const [told, ...others] = points.filter(({ before, after }) => before.assumed !== after.assumed);
    expect([told!.a, told!.after.assumed, others]).toEqual([touchpoint.id, -2, []]);
  });

  it('is a persona, a jump, a drop-out and a lane', () => {
    const drawn = drawJourney({ Search: {}, Call: {}, Pay: { dropOut: 0.1 } }, [
      ['Call', 'Search', 0.2],
    ]).service;
    const after = changed(changed(drawn, 'journeyFlows', { jump_0: { share: 0.1 } }), 'journeySteps', {
      Pay: { dropOut: 0.05 },
    });
    expect(structure(drawn, after).changed).toMatchObject([
      { table: 'journeySteps', a: 'Pay', fields: [{ field: 'dropOut', before: 0.1, after: 0.05 }] },
      { table: 'journeyFlows', a: 'jump_0', fields: [{ field: 'share' }] },
    ]);
    expect(structure(drawn, changed(drawn, 'journeyFlows', { jump_0: null })).removed).toEqual([
      { table: 'journeyFlows', id: 'jump_0' },
    ]);
  });

  it('may be the whole journey', () => {
    const [drawn, none] = [row('Search', 'Pay'), { ...row(), journeys: {}, journeyStages: {} }];
    expect(compareJourneys(drawn, none, matchServices(drawn, none))).toMatchObject([
      { a: JOURNEY, b: null, steps: [{ fate: 'eliminated' }, { fate: 'eliminated' }] },
    ]);
    expect(compareJourneys(none, drawn, matchServices(none, drawn))).toMatchObject([
      { a: null, b: JOURNEY, steps: [{ fate: 'new' }, { fate: 'new' }] },
    ]);
  });
});
