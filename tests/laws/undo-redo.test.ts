import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type CommandArguments,
  type CommandName,
  EMPTY_HISTORY,
  entryFor,
  type History,
  record,
  redo,
  runCommand,
  runFrom,
  undo,
} from '#core/editing';
import { canonicalJson } from '#core/base';
import { journeyCommands } from '#core/editing/journey';
import type { Service } from '#core/model';
import type { JournalStep } from '#session/ports';
import { replayStep } from '../../src/session/saving/replay.ts';
import { countingIds } from '../core/editing/counting-ids.ts';
import { sampleMap } from '../support/sample-map.ts';
import { argumentsFor, randomEdit } from './random-edits.ts';
import { mapArgumentsFor, randomMapEdit } from './random-map-edits.ts';

const SEQUENCES = 2000;
const START = sampleMap();

/** An edit of the drawing or of a map, a step back or forward, or an earlier state made the working copy, as switching variants does. */
const moves = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: randomEdit.map((edit) => ({ kind: 'drawing', edit }) as const) },
    { weight: 6, arbitrary: randomMapEdit.map((edit) => ({ kind: 'map', edit }) as const) },
    { weight: 2, arbitrary: fc.constant({ kind: 'undo' } as const) },
    { weight: 1, arbitrary: fc.constant({ kind: 'redo' } as const) },
    { weight: 1, arbitrary: fc.nat(30).map((to) => ({ kind: 'restore', to }) as const) },
  ),
  { minLength: 1, maxLength: 20, size: 'max' },
);
type Move = Exclude<typeof moves extends fc.Arbitrary<infer All> ? All : never, undefined>[number];

/** Tables without an order of their own are shown as their keys stand. */
// biome-ignore format: a list to read
const SHOWN_AS_KEPT = [
  'processes', 'roles', 'calendars', 'scenarios', 'dataObjects', 'attributes', 'segments', 'personas', 'channels',
  'journeys', 'journeyViews',
] as const;

/** The canonical text of a service, with the order that it does not tell. */
function textOf(service: Service): string {
  return canonicalJson([service, SHOWN_AS_KEPT.map((table) => Object.keys(service[table]))]);
}

/** Makes every move as the desk does, and writes the journal that the storage would keep. */
function play(list: readonly Move[]) {
  const ids = countingIds();
  const journal: JournalStep[] = [];
  const states: Service[] = [START];
  let service = START;
  let history: History = EMPTY_HISTORY;
  for (const [at, move] of list.entries()) {
    if (move.kind === 'undo' || move.kind === 'redo') {
      const step = move.kind === 'undo' ? undo(service, history) : redo(service, history);
      if (step === null) continue;
      ({ service, history } = step);
      journal.push({ kind: move.kind });
      continue;
    }
    const next = after(service, move, ids, states);
    // Every third edit goes on with the gesture before it, as a drag does.
    const gesture = at % 3 === 0 ? undefined : `gesture ${String(Math.floor(at / 3))}`;
    const entry = entryFor(service, next, { command: move.kind, values: {} }, gesture);
    if (entry === null) continue;
    service = next;
    history = record(history, entry);
    journal.push({ kind: 'do', entry });
    states.push(next);
  }
  return { service, history, journal };
}

function after(
  service: Service,
  move: Exclude<Move, { readonly kind: 'undo' | 'redo' }>,
  ids: ReturnType<typeof countingIds>,
  states: readonly Service[],
): Service {
  if (move.kind === 'restore') return states[move.to % states.length] ?? service;
  if (move.kind === 'map') {
    const args = mapArgumentsFor(service, move.edit) as never;
    return runFrom(journeyCommands, move.edit.command, service, args, ids).service;
  }
  const args = argumentsFor(service, move.edit) as CommandArguments<CommandName>;
  return runCommand(move.edit.command, service, args, ids).service;
}

/** As far as it goes. */
function all(step: typeof undo, service: Service, history: History) {
  let [at, past] = [service, history];
  for (let next = step(at, past); next !== null; next = step(at, past))
    [at, past] = [next.service, next.history];
  return { service: at, history: past };
}

test('two thousand sequences undone are the start and done again the end, to the byte; so is their journal', () => {
  const start = textOf(START);
  let changed = 0;
  fc.assert(
    fc.property(moves, (list) => {
      const { service, history, journal } = play(list);
      const end = textOf(service);
      if (end !== start) changed += 1;
      const newest = all(redo, service, history);
      const oldest = all(undo, service, history);
      expect(textOf(oldest.service)).toBe(start);
      const again = all(redo, oldest.service, oldest.history);
      expect(textOf(again.service)).toBe(textOf(newest.service));
      const kept = JSON.parse(JSON.stringify(journal)) as readonly JournalStep[];
      const replayed = kept.reduce(replayStep, { service: START, history: EMPTY_HISTORY });
      expect(textOf(replayed.service)).toBe(end);
      expect(replayed.history).toEqual(JSON.parse(JSON.stringify(history)));
    }),
    { numRuns: SEQUENCES },
  );
  // Not two thousand times nothing.
  expect(changed).toBeGreaterThan(SEQUENCES * 0.7);
});
