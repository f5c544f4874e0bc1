import type { Service, TableName } from '#core/model';
import type { Choices, Conflict, Fields, MergedChange, Three } from './merge.ts';
import { groupBy } from './group-by.ts';
import { isMoved, isOrderClash, leadOf, mergeSequence } from './merge-sequence.ts';

/** Tables whose records follow each other by `order` within what holds them: its table, and the fields that name it. */
const ORDERED = {
  lanes: { holder: 'processes', within: ['processId'] },
  journeyStages: { holder: 'journeys', within: ['journeyId'] },
  journeySteps: { holder: 'journeyStages', within: ['stageId', 'branchOf'] },
  journeyLanes: { holder: 'journeys', within: ['journeyId'] },
  journeyCards: { holder: 'journeySteps', within: ['stepId', 'laneId'] },
} as const satisfies Partial<Record<TableName, { holder: TableName; within: readonly string[] }>>;

interface Settled {
  readonly service: Service;
  readonly conflicts: readonly Conflict[];
  readonly changes: readonly MergedChange[];
}

type Records = Readonly<Record<string, Fields>>;

/**
 * Puts what both sides added, moved and took out into one order. Numbers say the order and nothing else: they stay those of a
 * side whose order it is, and are counted anew where it is nobody's.
 */
export function settleOrders(service: Service, sides: Three<Service>, choices: Choices): Settled {
  const conflicts: Conflict[] = [];
  const changes: MergedChange[] = [];
  const tables: Record<string, Records> = {};
  for (const [table, { holder, within }] of Object.entries(ORDERED)) {
    const recordsOf = (of: Service) => of[table as TableName] as unknown as Records;
    const groupOf = (record: Fields): string => within.map((field) => String(record[field] ?? '')).join(' ');
    const grouped = (of: Service): Readonly<Record<string, readonly string[]>> => {
      const sorted = Object.entries(recordsOf(of)).toSorted(
        ([, a], [, b]) => Number(a['order']) - Number(b['order']),
      );
      const groups = groupBy(sorted, ([, record]) => groupOf(record));
      return Object.fromEntries([...groups].map(([group, list]) => [group, list.map(([id]) => id)]));
    };
    const groups = { base: grouped(sides.base), ours: grouped(sides.ours), theirs: grouped(sides.theirs) };
    const merged: Record<string, Fields> = { ...recordsOf(service) };
    for (const [group, members] of Object.entries(grouped(service))) {
      const there = new Set(members);
      const of = (side: keyof Three) => (groups[side][group] ?? []).filter((id) => there.has(id));
      const sequences = { base: of('base'), ours: of('ours'), theirs: of('theirs') };
      const [held = ''] = group.split(' ');
      let lead = leadOf(sequences);
      if (isOrderClash(sequences)) {
        const id = `${table}/${group}/order`;
        conflicts.push({
          id,
          code: 'order',
          table: holder,
          at: [held],
          field: table,
          key: null,
          ...sequences,
          deleted: null,
        });
        lead = choices[id] ?? 'ours';
      } else if (lead === 'theirs') {
        changes.push({ side: 'theirs', table: holder, id: held, mark: 'changed', fields: ['order'] });
      } else if (isMoved(sequences.base, sequences.ours) && isMoved(sequences.theirs, sequences.ours)) {
        changes.push({ side: 'ours', table: holder, id: held, mark: 'changed', fields: ['order'] });
      }
      const sequence = mergeSequence(sequences, lead, (id) => there.has(id));
      // A record that neither side had in this group stands behind.
      const all = [...new Set([...sequence, ...members])];
      const numbers = numbersFor(all, sequences, {
        base: recordsOf(sides.base),
        ours: recordsOf(sides.ours),
        theirs: recordsOf(sides.theirs),
      });
      for (const [at, id] of all.entries()) {
        const record = merged[id];
        if (record !== undefined && record['order'] !== numbers[at])
          merged[id] = { ...record, order: numbers[at] };
      }
    }
    tables[table] = merged;
  }
  return { service: { ...service, ...tables } as unknown as Service, conflicts, changes };
}

function numbersFor(
  sequence: readonly string[],
  sequences: Three<readonly string[]>,
  records: Three<Records>,
): readonly number[] {
  const isWhole = (side: keyof Three): boolean =>
    sequences[side].length === sequence.length && sequences[side].every((id, at) => id === sequence[at]);
  const numberIn = (side: keyof Three, id: string): number | undefined =>
    records[side][id]?.['order'] as number | undefined;
  const isUntouched = sequence.every((id) => numberIn('ours', id) === numberIn('base', id));
  const sides = isUntouched ? (['theirs', 'ours'] as const) : (['ours', 'theirs'] as const);
  const own = sides.find(isWhole);
  if (own !== undefined) return sequence.map((id) => numberIn(own, id) ?? 0);
  const mixed = sequence.map((id) => numberIn('ours', id) ?? numberIn('theirs', id) ?? 0);
  const ascends = mixed.every((number, at) => at === 0 || number > (mixed[at - 1] ?? -Infinity));
  return ascends ? mixed : sequence.map((_id, at) => at);
}
