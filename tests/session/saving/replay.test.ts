import {
  type Entry,
  entryFor,
  type History,
  EMPTY_HISTORY,
  record,
  redo,
  runCommand,
  undo,
} from '#core/editing';
import { createService, type Service } from '#core/model';
import type { JournalStep } from '#session/ports';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withStep } from '../../../src/session/saving/coalesce.ts';
import { replayStep } from '../../../src/session/saving/replay.ts';
import { stepsFollowing } from '../../../src/session/saving/unfinished-batches.ts';

type Act =
  | { readonly act: 'undo' }
  | { readonly act: 'redo' }
  | { readonly act: 'write' }
  | { readonly act: 'add'; readonly x: number }
  | { readonly act: 'rename'; readonly name: string; readonly gesture: string | undefined };

const acts: fc.Arbitrary<readonly Act[]> = fc.array(
  fc.oneof(
    fc.record({ act: fc.constantFrom('undo' as const, 'redo' as const, 'write' as const) }),
    fc.record({ act: fc.constant('add' as const), x: fc.integer({ min: 0, max: 900 }) }),
    fc.record({
      act: fc.constant('rename' as const),
      name: fc.constantFrom('a', 'b', 'c'),
      gesture: fc.constantFrom(undefined, 'g', 'h'),
    }),
  ),
  { maxLength: 40 },
);

interface State {
  readonly service: Service;
  readonly history: History;
}

/** Does what a person does; `write` is the moment at which what is pending goes to disk. */
function perform(
  start: Service,
  script: readonly Act[],
): State & { readonly written: readonly JournalStep[] } {
  let state: State = { service: start, history: EMPTY_HISTORY };
  let pending: readonly JournalStep[] = [];
  const written: JournalStep[] = [];
  let born = 0;
  const flush = (): void => {
    written.push(...pending);
    pending = [];
  };
  for (const one of script) {
    if (one.act === 'write') flush();
    else if (one.act === 'undo' || one.act === 'redo') {
      const step = (one.act === 'undo' ? undo : redo)(state.service, state.history);
      if (step === null) continue;
      state = { service: step.service, history: step.history };
      pending = withStep(pending, { kind: one.act });
    } else {
      const ids = (): string => `${(born += 1)}`;
      const { service } =
        one.act === 'rename'
          ? runCommand('rename', state.service, { id: 's', name: one.name }, ids)
          : runCommand('addNode', state.service, { kind: 'task', at: { x: one.x, y: 120 } }, ids);
      const gesture = one.act === 'rename' ? one.gesture : undefined;
      const entry: Entry | null = entryFor(state.service, service, { command: one.act, values: {} }, gesture);
      if (entry === null) continue;
      state = { service, history: record(state.history, entry) };
      pending = withStep(pending, { kind: 'do', entry });
    }
  }
  flush();
  return { ...state, written };
}

const blank = createService({ id: 's', name: 'Claims', locale: 'en' });

test('the journal gives the working copy back, wherever it was cut into writes', () => {
  fc.assert(
    fc.property(acts, (script) => {
      const { service, written } = perform(blank, script);
      const stored = structuredClone(written);
      const again = stored.reduce(replayStep, { service: blank, history: EMPTY_HISTORY });
      expect(again.service).toEqual(service);
    }),
    { numRuns: 300 },
  );
});

test('undoing everything after a reload leads to where undoing everything before it led', () => {
  fc.assert(
    fc.property(acts, (script) => {
      const { service, history, written } = perform(blank, script);
      const again = written.reduce(replayStep, { service: blank, history: EMPTY_HISTORY });
      const back = (state: State): Service => {
        const step = undo(state.service, state.history);
        return step === null ? state.service : back(step);
      };
      expect(back(again)).toEqual(back({ service, history }));
    }),
    { numRuns: 300 },
  );
});

test('an undo beyond the history that was kept changes nothing', () => {
  const copy = { service: blank, history: EMPTY_HISTORY };
  expect(replayStep(copy, { kind: 'undo' })).toEqual(copy);
});

test('what a page left behind is continued from where the disk is', () => {
  const head = (revision: number) => ({ revision, stamp: `s${revision}` });
  const step: JournalStep = { kind: 'undo' };
  const batches = [
    { base: head(3), next: head(5), steps: [step, step] },
    { base: head(5), next: head(6), steps: [step] },
  ];
  expect(stepsFollowing(head(3), batches)).toHaveLength(3);
  expect(stepsFollowing(head(5), batches)).toHaveLength(1);
  expect(stepsFollowing(head(6), batches)).toHaveLength(0);
  expect(stepsFollowing({ revision: 5, stamp: 'other' }, batches)).toHaveLength(0);
});
