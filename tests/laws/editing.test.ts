import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { invariant } from '#core/base';
import {
  type CommandArguments,
  type CommandName,
  EMPTY_HISTORY,
  entryFor,
  type History,
  record,
  redo,
  runCommand,
  undo,
} from '#core/editing';
import {
  applyDiff,
  boxOf,
  centreOf,
  checkService,
  createService,
  diffServices,
  invertDiff,
  laneBounds,
  mergeDiffs,
  type NodeId,
  type ProcessId,
  type Service,
} from '#core/model';
import { countingIds } from '../core/editing/counting-ids.ts';
import { argumentsFor, type RandomEdit, randomEdits } from './random-edits.ts';

const BLANK = createService({ id: 'service', name: 'Law', locale: 'en' });

/** Something to work on: start → task → exclusive gateway → two tasks → end, a second lane, a calendar. */
const DRAWN = draw();

function draw(): Service {
  const ids = countingIds();
  const edit = <N extends CommandName>(service: Service, name: N, args: CommandArguments<N>) =>
    runCommand(name, service, args, ids).service;
  let service = edit(BLANK, 'addNode', { kind: 'startEvent', at: { x: 100, y: 120 } });
  const last = () => Object.keys(service.nodes).at(-1) as NodeId;
  for (const kind of ['task', 'exclusiveGateway', 'task', 'endEvent'] as const) {
    service = edit(service, 'addNodeAfter', { after: last(), kind });
  }
  const [, , gateway] = Object.keys(service.nodes) as NodeId[];
  const end = last();
  if (gateway !== undefined) service = edit(service, 'addNodeAfter', { after: gateway, kind: 'task' });
  service = edit(service, 'connect', { source: last(), target: end });
  service = edit(service, 'addLane', { processId: 'process_1' as ProcessId, name: 'Back office' });
  return edit(service, 'addCalendar', { name: 'Office hours' });
}

/** The documents an edit sequence goes through, the drawn one first. */
function play(
  edits: readonly RandomEdit[],
  visit?: (edit: RandomEdit, before: Service, after: Service) => void,
) {
  const ids = countingIds();
  const documents = [DRAWN];
  for (const edit of edits) {
    const before = documents.at(-1) ?? DRAWN;
    const args = argumentsFor(before, edit) as CommandArguments<CommandName>;
    const { service: after, problems } = runCommand(edit.command, before, args, ids);
    const isRefused = problems.some(({ severity }) => severity === 'error');
    invariant(!isRefused || after === before, `${edit.command} changed something although it was refused`);
    visit?.(edit, before, after);
    documents.push(after);
  }
  return documents;
}

/** With the order of the keys in the tables that are shown in key order. */
function withOrder(service: Service) {
  const { processes, roles, calendars, scenarios, dataObjects, attributes, segments } = service;
  const ordered = [processes, roles, calendars, scenarios, dataObjects, attributes, segments];
  return [service, ordered.map((table) => Object.keys(table))];
}

describe('whatever is done to a document', () => {
  it('leaves it sound', () => {
    fc.assert(
      fc.property(randomEdits, (edits) => {
        const faults: unknown[] = [];
        play(edits, (edit, _before, after) =>
          faults.push(...checkService(after).map((fault) => [edit, fault])),
        );
        expect(faults).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('can be undone and done again, step by step', () => {
    fc.assert(
      fc.property(randomEdits, (edits) => {
        let history: History = EMPTY_HISTORY;
        const states = [DRAWN];
        play(edits, (edit, before, after) => {
          const entry = entryFor(before, after, { command: edit.command, values: {} });
          if (entry === null) return;
          history = record(history, entry);
          states.push(after);
        });
        let service = states.at(-1) ?? DRAWN;
        for (const expected of states.slice(0, -1).toReversed()) {
          const step = undo(service, history);
          service = step?.service ?? service;
          history = step?.history ?? history;
          expect(withOrder(service)).toEqual(withOrder(expected));
        }
        expect(undo(service, history)).toBeNull();
        for (const expected of states.slice(1)) {
          const step = redo(service, history);
          service = step?.service ?? service;
          history = step?.history ?? history;
          expect(withOrder(service)).toEqual(withOrder(expected));
        }
        expect(redo(service, history)).toBeNull();
      }),
      { numRuns: 100 },
    );
  });

  it('can be told as one diff from first to last, also put together from the parts, also as JSON', () => {
    fc.assert(
      fc.property(randomEdits, (edits) => {
        const documents = play(edits);
        const last = documents.at(-1) ?? DRAWN;
        const whole = JSON.parse(JSON.stringify(diffServices(DRAWN, last)));
        expect(withOrder(applyDiff(DRAWN, whole))).toEqual(withOrder(last));
        expect(withOrder(applyDiff(last, invertDiff(whole)))).toEqual(withOrder(DRAWN));
        const parts = documents.slice(1).map((after, i) => diffServices(documents[i] ?? DRAWN, after));
        const merged = parts.reduce(mergeDiffs, { tables: {} });
        expect(applyDiff(DRAWN, merged)).toEqual(last);
        expect(applyDiff(last, invertDiff(merged))).toEqual(DRAWN);
      }),
      { numRuns: 100 },
    );
  });

  it('keeps every record it does not change as the same object', () => {
    fc.assert(
      fc.property(randomEdits, (edits) => {
        const copied: string[] = [];
        play(edits, (edit, before, after) =>
          copied.push(...copiedRecords(before, after).map((id) => `${edit.command} ${id}`)),
        );
        expect(copied).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('leaves every node in the lane it belongs to', () => {
    fc.assert(
      fc.property(randomEdits, (edits) => {
        const tidy = edits.filter(({ command }) => command !== 'applyLayout');
        const strays: unknown[] = [];
        play(tidy, (edit, _before, after) => strays.push(...strayNodes(after).map((id) => [edit, id])));
        expect(strays).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

/** Records that are equal but another object than before. */
function copiedRecords(before: Service, after: Service): readonly string[] {
  return (['nodes', 'flows', 'lanes'] as const).flatMap((table) => {
    const changes = diffServices(before, after).tables[table] ?? {};
    const now: Readonly<Record<string, unknown>> = after[table];
    return Object.entries(before[table])
      .filter(([id, each]) => !Object.hasOwn(changes, id) && now[id] !== each)
      .map(([id]) => id);
  });
}

/** Nodes whose middle is not in their lane. */
function strayNodes(service: Service): readonly NodeId[] {
  return Object.values(service.nodes)
    .filter((node) => {
      const lane = node.laneId === null ? null : laneBounds(service, node.laneId);
      const { y } = centreOf(boxOf(node));
      return lane !== null && (y < lane.y || y > lane.y + lane.height);
    })
    .map((node) => node.id);
}
