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
  runFrom,
  undo,
} from '#core/editing';
import { discussionCommands } from '#core/editing/discussion';
import { parseServiceFile, serialiseService } from '#core/exchange/throughline';
import {
  applyDiff,
  checkService,
  COMMENTED,
  createService,
  diffServices,
  type ScenarioId,
  type Service,
} from '#core/model';
import { contentText, runInputs } from '#core/versions';
import { countingIds } from '../core/editing/counting-ids.ts';
import { argumentsFor, randomEdits } from './random-edits.ts';

type Name = keyof typeof discussionCommands;

const NAMES = Object.keys(discussionCommands) as Name[];
const START = createService({ id: 'service', name: 'Law', locale: 'en' });

const said = fc.record({
  command: fc.oneof(fc.constantFrom(...NAMES), fc.constant('addComment' as const)),
  a: fc.nat(200),
  b: fc.nat(200),
});
/** Talk, with drawing in between, so that what was talked about goes. */
const talks = fc.tuple(randomEdits, fc.array(said, { minLength: 1, maxLength: 30, size: 'max' }));

function pick(ids: readonly string[], n: number): never {
  return (ids[n % Math.max(1, ids.length)] ?? 'nothing') as never;
}

function told(service: Service, { command, a, b }: { command: Name; a: number; b: number }): unknown {
  const id = pick(Object.keys(service.comments), a);
  const about = pick(['service', ...COMMENTED.flatMap((table) => Object.keys(service[table]))], b);
  const words = { text: b % 7 === 0 ? ' ' : `text ${b}`, author: `author ${a % 3}`, now: a };
  const side = { kind: 'version', contentHash: `${a}`, name: `name ${a}`, variant: '' };
  const table: Record<Name, unknown> = {
    addComment: { about, ...words },
    replyToComment: { id, ...words },
    setComment: { id, text: `other ${b}`, now: b },
    resolveComment: { id, by: b % 2 === 0 ? 'Ana' : null, now: b },
    removeComment: { id: b % 3 === 0 ? id : 'nothing' },
    addDecision: {
      sides: [side, { ...side, kind: 'working' }],
      chosen: b % 4,
      why: 'why',
      by: 'Ana',
      now: b,
    },
    removeDecision: { id: pick(Object.keys(service.decisions), a) },
  };
  return table[command];
}

/** Drawing and talking by turns. */
function play(
  [edits, talk]: typeof talks extends fc.Arbitrary<infer T> ? T : never,
  visit: (command: string, before: Service, after: Service) => void,
): void {
  const ids = countingIds();
  let before = START;
  const step = (command: string, { service: after, problems }: ReturnType<typeof runCommand>) => {
    const isRefused = problems.some(({ severity }) => severity === 'error');
    invariant(!isRefused || after === before, `${command} changed something although it was refused`);
    visit(command, before, after);
    before = after;
  };
  for (let i = 0; i < Math.max(edits.length, talk.length); i += 1) {
    const [edit, words] = [edits[i], talk[i]];
    if (edit !== undefined) {
      const args = argumentsFor(before, edit) as CommandArguments<CommandName>;
      step(edit.command, runCommand(edit.command, before, args, ids));
    }
    if (words !== undefined)
      step(
        words.command,
        runFrom(discussionCommands, words.command, before, told(before, words) as never, ids),
      );
  }
}

describe('whatever is said about a document', () => {
  it('leaves it sound, also while what was talked about goes', () => {
    fc.assert(
      fc.property(talks, (talk) => {
        const faults: unknown[] = [];
        play(talk, (command, _before, after) =>
          faults.push(...checkService(after).map((fault) => [command, fault])),
        );
        expect(faults).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('invalidates no run', () => {
    const [scenarioId] = Object.keys(START.scenarios) as ScenarioId[];
    invariant(scenarioId, 'The service of the laws has a scenario');
    fc.assert(
      fc.property(talks, (talk) => {
        const touching = new Set<string>();
        play(talk, (command, before, after) => {
          const isSaid = (NAMES as readonly string[]).includes(command);
          if (isSaid && runInputs(after, scenarioId) !== runInputs(before, scenarioId)) touching.add(command);
        });
        expect([...touching]).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('counts as content of a version where it is a comment, and does not where it is a decision', () => {
    fc.assert(
      fc.property(talks, (talk) => {
        play(talk, (command, before, after) => {
          if (!(NAMES as readonly string[]).includes(command)) return;
          const isSame = contentText(before) === contentText(after);
          expect(isSame).toBe(before.comments === after.comments);
        });
      }),
      { numRuns: 100 },
    );
  });

  it('can be undone and done again, and told as a diff', () => {
    fc.assert(
      fc.property(talks, (talk) => {
        let history: History = EMPTY_HISTORY;
        const states = [START];
        play(talk, (command, before, after) => {
          expect(applyDiff(before, diffServices(before, after))).toEqual(after);
          const entry = entryFor(before, after, { command, values: {} });
          if (entry === null) return;
          history = record(history, entry);
          states.push(after);
        });
        let service = states.at(-1) ?? START;
        for (const expected of states.slice(0, -1).toReversed()) {
          const step = undo(service, history);
          service = step?.service ?? service;
          history = step?.history ?? history;
          expect(service).toEqual(expected);
        }
        for (const expected of states.slice(1)) {
          const step = redo(service, history);
          service = step?.service ?? service;
          history = step?.history ?? history;
          expect(service).toEqual(expected);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('comes back from a file as it was', () => {
    fc.assert(
      fc.property(talks, (talk) => {
        let last = START;
        play(talk, (_command, _before, after) => {
          last = after;
        });
        const read = parseServiceFile(serialiseService(last));
        expect(read.problems).toEqual([]);
        expect(read.ok && [read.value.comments, read.value.decisions]).toEqual([
          last.comments,
          last.decisions,
        ]);
      }),
      { numRuns: 60 },
    );
  });
});
