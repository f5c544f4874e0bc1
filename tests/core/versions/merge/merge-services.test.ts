import { readFileSync } from 'node:fs';
import { readService } from '#core/exchange/throughline';
import { checkService, type Service } from '#core/model';
import { type Choices, mergeServices, type MergeSide } from '#core/versions/merge';
import { describe, expect, it } from 'vitest';

type Fields = Readonly<Record<string, unknown>>;
type Tables = Record<string, Record<string, Fields>>;

const BASE = base();

function base(): Service {
  const flow = (source: string, target: string) => ({ id: `${source}-${target}`, source, target });
  const node = (id: string, kind: string, laneId: string, x: number, y: number, more: object = {}) => ({
    id,
    kind,
    laneId,
    x,
    y,
    ...more,
  });
  const read = readService({
    id: 'S',
    name: 'Claims',
    nextStream: 7,
    processes: [{ id: 'P', name: 'Claims', x: 0, y: 0, width: 1600 }],
    lanes: [
      { id: 'desk', name: 'Desk', roleId: 'clerk', order: 0, height: 150 },
      { id: 'back', name: 'Back', roleId: 'boss', order: 1, height: 150 },
    ],
    roles: [
      { id: 'clerk', name: 'Clerk' },
      { id: 'boss', name: 'Boss' },
    ],
    calendars: [{ id: 'office', name: 'Office', weekly: [{ from: 540, to: 1020 }] }],
    dataObjects: ['form', 'photo', 'letter'].map((id) => ({ id, name: id })),
    nodes: [
      node('s', 'startEvent', 'desk', 80, 60, { stream: 1 }),
      node('check', 'task', 'desk', 160, 40, { name: 'Check', inputs: ['form'], stream: 2 }),
      node('decide', 'exclusiveGateway', 'desk', 320, 50, { stream: 3 }),
      node('pay', 'task', 'desk', 420, 40, { name: 'Pay', stream: 4 }),
      node('reject', 'task', 'back', 420, 190, { name: 'Reject', stream: 5 }),
      node('e', 'endEvent', 'desk', 600, 60, { stream: 6 }),
    ],
    flows: [
      flow('s', 'check'),
      flow('check', 'decide'),
      flow('decide', 'pay'),
      flow('decide', 'reject'),
      flow('pay', 'e'),
      flow('reject', 'e'),
    ],
    scenarios: [{ id: 'base', name: 'Base', arrivals: { s: { by: 'list', times: [1] } } }],
    personas: [{ id: 'lin', name: 'Lin' }],
    journeys: [{ id: 'J', name: 'Claim', personaIds: ['lin'] }],
    journeyStages: [{ id: 'st', journeyId: 'J', name: 'All', order: 0 }],
    journeySteps: [
      { id: 'one', journeyId: 'J', stageId: 'st', name: 'One', order: 0 },
      { id: 'two', journeyId: 'J', stageId: 'st', name: 'Two', order: 1 },
    ],
    journeyLanes: [
      { id: 'points', journeyId: 'J', kind: 'touchpoints', order: 0 },
      { id: 'feel', journeyId: 'J', kind: 'painsAndGains', order: 1 },
    ],
    journeyCards: [
      { id: 'touch', kind: 'touchpoint', stepId: 'one', laneId: 'points', name: 'Call', boundTo: ['check'] },
      { id: 'hurt', kind: 'pain', stepId: 'one', laneId: 'feel', text: 'Waiting' },
    ],
  });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

/** One line of the fixture, done. */
function edit(service: Service, line: string): Service {
  const tables = service as unknown as Tables;
  const removed = /^- (\w+)\.(\S+)$/.exec(line);
  if (removed) return without(service, removed[1] ?? '', removed[2] ?? '');
  const copied = /^\+ (\w+)\.(\S+) like (\S+)$/.exec(line);
  if (copied) {
    const [, table = '', id = '', like = ''] = copied;
    const record = { ...tables[table]?.[like], id };
    return { ...service, [table]: { ...tables[table], [id]: record } } as Service;
  }
  const [, table = '', path = '', json = ''] = /^(\w+)\.(\S+) = (.+)$/.exec(line) ?? [];
  const [id = '', field] = path.split('.');
  const value: unknown = JSON.parse(json);
  if (table === 'profile') return { ...service, profile: { ...service.profile, [id]: value } };
  const record = field === undefined ? value : { ...tables[table]?.[id], [field]: value };
  return { ...service, [table]: { ...tables[table], [id]: record } } as Service;
}

/** Takes a record out as the app does: flows and cards at it go, too, and nobody names it any more. */
function without(service: Service, table: string, id: string): Service {
  const tables = service as unknown as Tables;
  const { [id]: _gone, ...rest } = tables[table] ?? {};
  const ends = (record: Fields) => [record['source'], record['target'], record['stepId']].includes(id);
  const left = (records: Record<string, Fields>) =>
    Object.fromEntries(Object.entries(records).filter(([, record]) => !ends(record)));
  const cards = Object.entries(left(tables['journeyCards'] ?? {})).map(([key, card]) => [
    key,
    Array.isArray(card['boundTo'])
      ? { ...card, boundTo: card['boundTo'].filter((node) => node !== id) }
      : card,
  ]);
  const next = { ...service, flows: left(tables['flows'] ?? {}), journeyCards: Object.fromEntries(cards) };
  return {
    ...next,
    [table]: table === 'flows' || table === 'journeyCards' ? left(rest) : rest,
  } as unknown as Service;
}

const text = readFileSync(new URL('../../../fixtures/merge/merge.txt', import.meta.url), 'utf8');
const [, ...cases] = text.split(/^== /m);
const rows = cases.map((each) => {
  const [name = '', ...lines] = each.trim().split('\n');
  const told = (sign: string) =>
    lines.filter((line) => line.startsWith(`${sign} `)).map((line) => line.slice(2).trim());
  const made = (who: string) =>
    lines.filter((line) => line.startsWith(`${who}: `)).map((line) => line.slice(who.length + 2));
  const state = (who: string) => {
    const made_ = made(who).reduce(edit, BASE);
    const reserved = Math.max(
      made_.profile.nextStream,
      ...Object.values(made_.nodes).map((node) => node.stream + 1),
    );
    return { ...made_, profile: { ...made_.profile, nextStream: reserved } };
  };
  return { name, ours: state('ours'), theirs: state('theirs'), told };
});

/** Choosing the same side until nothing is open. */
function merged(ours: Service, theirs: Service, side: MergeSide) {
  let choices: Choices = {};
  for (let round = 0; round < 5; round += 1) {
    const { conflicts } = mergeServices({ base: BASE, ours, theirs }, choices);
    choices = Object.fromEntries(conflicts.map(({ id }) => [id, side]));
  }
  return mergeServices({ base: BASE, ours, theirs }, choices);
}

/** What a line says that is not so; null: it is. */
function amiss(service: Service, line: string): string | null {
  const tables = service as unknown as Tables;
  const there = /^([+-]) (\w+)\.(\S+)$/.exec(line);
  if (there) {
    const [, sign, table = '', id = ''] = there;
    return (tables[table]?.[id] !== undefined) === (sign === '+') ? null : line;
  }
  const [, table = '', path = '', json = ''] = /^(\w+)\.(\S+) = (.+)$/.exec(line) ?? [];
  const [id = '', field = ''] = path.split('.');
  const is = table === 'profile' ? (service.profile as unknown as Fields)[id] : tables[table]?.[id]?.[field];
  const found = JSON.stringify(is, sorted);
  return found === JSON.stringify(JSON.parse(json), sorted) ? null : `${line}, but it is ${found}`;
}

function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

describe('merging two changed copies', () => {
  it('has the base and every side sound', () => {
    const unsound = rows.flatMap(({ name, ours, theirs }) =>
      [BASE, ours, theirs].flatMap(checkService).map(({ code, values }) => ({ name, code, ...values })),
    );
    expect(unsound).toEqual([]);
    expect(rows.length).toBeGreaterThanOrEqual(25);
  });

  it.each(rows.map((row) => [row.name, row] as const))('%s', (_name, { ours, theirs, told }) => {
    const open = mergeServices({ base: BASE, ours, theirs });
    expect(open.conflicts.map(({ id }) => id).toSorted()).toEqual(told('?').toSorted());
    const [mine, yours] = [merged(ours, theirs, 'ours'), merged(ours, theirs, 'theirs')];
    const warned = new Set(
      [mine, yours].flatMap(({ warnings }) => warnings.map(({ code, at }) => `${code} ${at.join(' ')}`)),
    );
    expect([...warned].toSorted()).toEqual(told('!').toSorted());
    expect([mine, yours].flatMap(({ service }) => checkService(service))).toEqual([]);
    expect([...told('='), ...told('<')].flatMap((line) => amiss(mine.service, line) ?? [])).toEqual([]);
    expect([...told('='), ...told('>')].flatMap((line) => amiss(yours.service, line) ?? [])).toEqual([]);
  });

  it.each(rows.map((row) => [row.name, row] as const))(
    'asks the same the other way round: %s',
    (_name, { ours, theirs }) => {
      const [there, back] = [
        mergeServices({ base: BASE, ours, theirs }),
        mergeServices({ base: BASE, ours: theirs, theirs: ours }),
      ];
      const asked = (conflicts: typeof there.conflicts) => conflicts.map(({ id }) => id).toSorted();
      expect(asked(back.conflicts)).toEqual(asked(there.conflicts));
    },
  );
});
