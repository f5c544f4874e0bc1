import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CommandArguments, type CommandName, runCommand } from '#core/editing';
import {
  checkService,
  createService,
  deepEqual,
  type NodeId,
  type ProcessId,
  type Service,
} from '#core/model';
import { type Choices, mergeServices } from '#core/versions/merge';
import { countingIds } from '../core/editing/counting-ids.ts';
import { argumentsFor, type RandomEdit, randomEdits } from './random-edits.ts';

const RUNS = { numRuns: 500 };

/** Start → step → decision → two steps → end, in two lanes; with a role, a calendar and something that is written. */
const BASE = draw();

function draw(): Service {
  const ids = countingIds();
  const edit = <N extends CommandName>(service: Service, name: N, args: CommandArguments<N>) =>
    runCommand(name, service, args, ids).service;
  let service = createService({ id: 'service', name: 'Law', locale: 'en' });
  service = edit(service, 'addNode', { kind: 'startEvent', at: { x: 100, y: 120 } });
  const last = () => Object.keys(service.nodes).at(-1) as NodeId;
  for (const kind of ['task', 'exclusiveGateway', 'task', 'endEvent'] as const)
    service = edit(service, 'addNodeAfter', { after: last(), kind });
  const [, , gateway] = Object.keys(service.nodes) as NodeId[];
  const end = last();
  if (gateway !== undefined) service = edit(service, 'addNodeAfter', { after: gateway, kind: 'task' });
  service = edit(service, 'connect', { source: last(), target: end });
  service = edit(service, 'addLane', { processId: 'process_1' as ProcessId, name: 'Back office' });
  return edit(service, 'addCalendar', { name: 'Office hours' });
}

/** What somebody makes of the base; `who` keeps the ids of two people apart. */
function edited(edits: readonly RandomEdit[], who: string): Service {
  const count = countingIds();
  const ids = () => `${who}${count()}`;
  let service = BASE;
  for (const edit of edits) {
    const args = argumentsFor(service, edit) as CommandArguments<CommandName>;
    service = runCommand(edit.command, service, args, ids).service;
  }
  return service;
}

const both = fc
  .tuple(randomEdits, randomEdits)
  .map(([a, b]) => ({ ours: edited(a, 'o'), theirs: edited(b, 't') }));
const one = randomEdits.map((edits) => edited(edits, 'o'));

function choosing(ours: Service, theirs: Service, side: 'ours' | 'theirs') {
  const choices: Record<string, 'ours' | 'theirs'> = {};
  for (let round = 0; round < 20; round += 1) {
    const merge = mergeServices({ base: BASE, ours, theirs }, choices);
    const open = merge.conflicts.filter(({ id }) => choices[id] === undefined);
    if (open.length === 0) return { ...merge, choices: choices as Choices };
    for (const { id } of open) choices[id] = side;
  }
  throw new Error('There is always another conflict');
}

/** But for random numbers, and for which of two things added at the same place comes first, with the places that follow from it. */
function plain(service: Service): unknown {
  const { nextStream: _next, ...profile } = service.profile;
  const bare = (table: object, ...fields: readonly string[]) =>
    Object.fromEntries(
      Object.entries(table).map(([id, record]) => [
        id,
        { ...record, ...Object.fromEntries(fields.map((field) => [field, 0])) },
      ]),
    );
  return {
    ...service,
    profile,
    lanes: bare(service.lanes, 'order'),
    nodes: bare(service.nodes, 'stream', 'x', 'y'),
    flows: bare(service.flows, 'waypoints'),
    attributes: bare(service.attributes, 'stream'),
    segments: bare(service.segments, 'stream'),
  };
}

type Fields = Readonly<Record<string, unknown>>;

/** What people work on, by id. */
function recordsOf(service: Service): ReadonlyMap<string, Fields> {
  const { processes, lanes, nodes, flows, roles, calendars, scenarios } = service;
  const tables = [processes, lanes, nodes, flows, roles, calendars, scenarios];
  return new Map(tables.flatMap((table) => Object.entries<unknown>(table)) as [string, Fields][]);
}

/** One value that says something by itself: no place, no order, no list. */
function isPlain(field: string, value: unknown): boolean {
  const apart = ['x', 'y', 'width', 'height', 'order', 'stream', 'processId'];
  return !apart.includes(field) && (typeof value !== 'object' || value === null) && field !== 'waypoints';
}

describe('merging two states that come from a third', () => {
  it('gives ours where theirs did nothing, and theirs where ours did nothing', () => {
    fc.assert(
      fc.property(one, (changed) => {
        const mine = mergeServices({ base: BASE, ours: changed, theirs: BASE });
        expect(mine.conflicts).toEqual([]);
        expect(mine.service).toEqual(changed);
        const yours = mergeServices({ base: BASE, ours: BASE, theirs: changed });
        expect(yours.conflicts).toEqual([]);
        expect(yours.service).toEqual(changed);
        const same = mergeServices({ base: BASE, ours: changed, theirs: changed });
        expect(same.conflicts).toEqual([]);
        expect(same.changes).toEqual([]);
        expect(same.service).toEqual(changed);
      }),
      RUNS,
    );
  });

  it('gives a sound service whatever is chosen', () => {
    fc.assert(
      fc.property(
        both,
        fc.array(fc.constantFrom('ours', 'theirs'), { maxLength: 30 }),
        ({ ours, theirs }, picks) => {
          const sides = { base: BASE, ours, theirs };
          const merge = mergeServices(sides);
          expect(checkService(merge.service)).toEqual([]);
          const choices = Object.fromEntries(
            merge.conflicts.map(({ id }, at) => [id, picks[at % Math.max(1, picks.length)] ?? 'theirs']),
          ) as Choices;
          const chosen = mergeServices(sides, choices);
          expect(checkService(chosen.service)).toEqual([]);
          expect(mergeServices(sides, choices)).toEqual(chosen);
          const ids = chosen.conflicts.map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
        },
      ),
      RUNS,
    );
  });

  it('is the same whoever is called ours, once the same is chosen', () => {
    fc.assert(
      fc.property(both, ({ ours, theirs }) => {
        const there = choosing(ours, theirs, 'ours');
        const back = choosing(theirs, ours, 'theirs');
        expect(new Set(back.conflicts.map(({ id }) => id))).toEqual(
          new Set(there.conflicts.map(({ id }) => id)),
        );
        const [a, b] = [plain(there.service), plain(back.service)];
        expect(deepEqual(a, b) || { a, b }).toBe(true);
      }),
      RUNS,
    );
  });

  it('keeps every field of mine where mine is chosen everywhere, and what is new on both sides', () => {
    fc.assert(
      fc.property(both, ({ ours, theirs }) => {
        const { service, warnings } = choosing(ours, theirs, 'ours');
        const gone = new Set(
          warnings.flatMap(({ code, at }) => (code === 'goesAlong' || code === 'leftOut' ? at : [])),
        );
        const [was, mine, yours, is] = [
          recordsOf(BASE),
          recordsOf(ours),
          recordsOf(theirs),
          recordsOf(service),
        ];
        const lost = [...mine.keys(), ...yours.keys()].filter(
          (id) => !was.has(id) && !is.has(id) && !gone.has(id),
        );
        expect(lost).toEqual([]);
        expect([...was.keys()].filter((id) => !mine.has(id) && !yours.has(id) && is.has(id))).toEqual([]);
        const overwritten = [...mine].flatMap(([id, record]) =>
          Object.entries(record)
            .filter(
              ([field, value]) => !gone.has(id) && isPlain(field, value) && was.get(id)?.[field] !== value,
            )
            .filter(([field, value]) => is.get(id)?.[field] !== value)
            .map(([field, value]) => [id, field, value]),
        );
        expect(overwritten).toEqual([]);
      }),
      RUNS,
    );
  });
});
