import fc from 'fast-check';
import { records } from '#core/base';
import { type CommandBook, countingIds, runCommand, runFrom } from '#core/editing';
import { checkService, type Service, TABLE_NAMES, type TableName } from '#core/model';
import { describe, expect, it } from 'vitest';
import { arbitraryMappedService } from '../exchange/arbitrary-journeys.ts';

/** Takes one record out and thinks of nothing else, as no command of the app does. */
const careless = {
  takeOut: (service: Service, { table, id }: { readonly table: TableName; readonly id: string }) => {
    const { [id]: _gone, ...rest } = service[table] as Record<string, unknown>;
    return { service: { ...service, [table]: rest } as Service, problems: [], values: {} };
  },
} satisfies CommandBook;

const FORGETTABLE: readonly TableName[] = TABLE_NAMES.filter(
  (table) => !['processes', 'lanes', 'calendars'].includes(table),
);

describe('what a command takes away', () => {
  it('is forgotten by every journey, whatever it was', () => {
    fc.assert(
      fc.property(
        arbitraryMappedService,
        fc.constantFrom(...FORGETTABLE),
        fc.nat(),
        (service, table, pick) => {
          const list = records<{ readonly id: string }>(service[table]);
          const one = list[pick % Math.max(1, list.length)];
          if (one === undefined || (table === 'nodes' && hasFlows(service, one.id))) return;
          const { service: after } = runFrom(
            careless,
            'takeOut',
            service,
            { table, id: one.id },
            countingIds(),
          );
          const left = checkService(after).filter(({ values }) =>
            String(values['table']).startsWith('journey'),
          );
          expect(left).toEqual([]);
        },
      ),
    );
  });

  it('leaves every record alone that did not refer to it', () => {
    const [service] = fc.sample(arbitraryMappedService, { numRuns: 1, seed: 3 });
    const { service: after } = runCommand('addRole', service!, { name: 'New' }, countingIds());
    expect(after.journeyCards).toBe(service!.journeyCards);
    expect(after.journeys).toBe(service!.journeys);
  });

  it('takes the cards of a lane, the steps of a stage and all that stands in them along', () => {
    const [service] = fc
      .sample(arbitraryMappedService, { numRuns: 60, seed: 8 })
      .filter((each) => records(each.journeyCards).length > 2);
    const { service: bare } = runFrom(
      careless,
      'takeOut',
      service!,
      { table: 'journeys', id: 'journey_0' },
      countingIds(),
    );
    for (const table of [
      'journeyStages',
      'journeySteps',
      'journeyLanes',
      'journeyCards',
      'journeyViews',
    ] as const)
      expect(records<{ readonly id: string }>(bare[table])).toEqual([]);
    expect(records(bare.personas)).toHaveLength(1);
  });
});

function hasFlows(service: Service, id: string): boolean {
  return records(service.flows).some(({ source, target }) => source === id || target === id);
}
