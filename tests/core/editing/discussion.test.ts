import { describe, expect, it } from 'vitest';
import {
  type CommandArguments,
  type CommandName,
  copyFragment,
  EMPTY_HISTORY,
  entryFor,
  record,
  runFrom,
  undo,
} from '#core/editing';
import { discussionCommands } from '#core/editing/discussion';
import { journeyCommands } from '#core/editing/journey';
import { records } from '#core/base';
import { checkService, type Comment, type Service, threadsOf } from '#core/model';
import { drawing } from '../model/drawing.ts';
import { countingIds } from './counting-ids.ts';
import type { Plain } from './plain.ts';
import { codes, run } from './run.ts';

type Discussed = keyof typeof discussionCommands;
type Told<N extends Discussed> = Plain<Parameters<(typeof discussionCommands)[N]>[1]>;

const LINE = drawing('s:S t:A t:B e:Q', 'S>A A>B B>Q');
const ids = countingIds();

const discuss = <N extends Discussed>(service: Service, command: N, args: Told<N>) =>
  runFrom(discussionCommands, command, service, args as never, ids);
const edit = <N extends CommandName>(service: Service, name: N, args: Plain<CommandArguments<N>>) =>
  run(service, name, args).service;
const comments = (service: Service): readonly Comment[] => records(service.comments);
const only = (service: Service): Comment => {
  const [comment] = comments(service);
  if (comment === undefined) throw new Error('There is no comment');
  return comment;
};

/** The line with "Why twice?" on A by Ana, and an answer by Ben. */
const asked = discuss(LINE, 'addComment', {
  about: 'A',
  text: ' Why twice? ',
  author: ' Ana ',
  now: 10,
}).service;
const answered = discuss(asked, 'replyToComment', {
  id: only(asked).id,
  text: 'By law.',
  author: 'Ben',
  now: 20,
}).service;

describe('a comment', () => {
  it('is about a part of the service, in trimmed words, by whoever says so, when the caller says', () => {
    expect(only(asked)).toMatchObject({
      about: 'A',
      text: 'Why twice?',
      author: 'Ana',
      writtenAt: 10,
      editedAt: null,
      resolved: null,
      replyTo: null,
    });
    expect(checkService(asked)).toEqual([]);
  });

  it.each([
    ['a step', 'A'],
    ['a flow', 'A>B'],
    ['a role', 'role_1'],
    ['the whole service', LINE.profile.id],
  ])('may be about %s', (_what, about) => {
    expect(discuss(LINE, 'addComment', { about, text: 'x', author: '', now: 1 }).problems).toEqual([]);
  });

  it.each([
    ['what is not there', 'gone'],
    ['a scenario, which stands nowhere', 'scenario_1'],
  ])('is refused about %s', (_what, about) => {
    const result = discuss(LINE, 'addComment', { about, text: 'x', author: '', now: 1 });
    expect(codes(result)).toEqual(['elementMissing']);
    expect(result.service).toBe(LINE);
  });

  it('needs words', () => {
    expect(codes(discuss(LINE, 'addComment', { about: 'A', text: ' \n', author: 'x', now: 1 }))).toEqual([
      'textEmpty',
    ]);
    expect(codes(discuss(asked, 'setComment', { id: only(asked).id, text: '', now: 1 }))).toEqual([
      'textEmpty',
    ]);
  });

  it('can be put in other words, and says when', () => {
    const { service } = discuss(asked, 'setComment', { id: only(asked).id, text: 'Why thrice?', now: 30 });
    expect(only(service)).toMatchObject({ text: 'Why thrice?', writtenAt: 10, editedAt: 30 });
    // The same words are no change.
    expect(discuss(asked, 'setComment', { id: only(asked).id, text: 'Why twice?', now: 30 }).service).toBe(
      asked,
    );
  });

  it('is answered in a flat thread, whichever of it is answered', () => {
    const reply = comments(answered)[1]?.id ?? '';
    const deeper = discuss(answered, 'replyToComment', {
      id: reply,
      text: 'Which?',
      author: 'Ana',
      now: 30,
    }).service;
    const [thread, ...others] = threadsOf(deeper);
    expect(others).toEqual([]);
    expect(thread?.first.text).toBe('Why twice?');
    expect(thread?.replies.map(({ text, about }) => [text, about])).toEqual([
      ['By law.', null],
      ['Which?', null],
    ]);
    expect(checkService(deeper)).toEqual([]);
  });

  it('is closed once, with who did, and opened again; an answer is not closed by itself', () => {
    const { id } = only(answered);
    const closed = discuss(answered, 'resolveComment', { id, by: 'Ben', now: 40 }).service;
    expect(only(closed).resolved).toEqual({ by: 'Ben', at: 40 });
    const twice = discuss(closed, 'resolveComment', { id, by: 'Ana', now: 50 }).service;
    expect(only(twice).resolved).toEqual({ by: 'Ben', at: 40 });
    expect(only(discuss(closed, 'resolveComment', { id, by: null, now: 60 }).service).resolved).toBeNull();
    const reply = comments(answered)[1]?.id ?? '';
    expect(codes(discuss(answered, 'resolveComment', { id: reply, by: 'x', now: 1 }))).toEqual([
      'elementMissing',
    ]);
  });

  it('goes with its answers', () => {
    expect(comments(discuss(answered, 'removeComment', { id: only(answered).id }).service)).toEqual([]);
    const reply = comments(answered)[1]?.id ?? '';
    expect(comments(discuss(answered, 'removeComment', { id: reply }).service)).toHaveLength(1);
  });
});

describe('what becomes of comments', () => {
  it('on a step that is deleted: they remember its name, and undo gives them the step back', () => {
    const after = edit(answered, 'deleteElements', { ids: ['A'] });
    expect(only(after)).toMatchObject({ about: null, was: LINE.nodes['A' as never]?.['name'] });
    expect(comments(after)).toHaveLength(2);
    expect(checkService(after)).toEqual([]);
    const entry = entryFor(answered, after, { command: 'deleteElements', values: {} });
    const back = entry && undo(after, record(EMPTY_HISTORY, entry));
    expect(back?.service).toEqual(answered);
  });

  it('on a map that is deleted, and on what stood on it: they stay', () => {
    const mapped = runFrom(journeyCommands, 'addJourney', LINE, { name: 'Map', locale: 'en' }, ids).service;
    const [map, step] = [Object.keys(mapped.journeys)[0] ?? '', Object.keys(mapped.journeySteps)[0] ?? ''];
    let service = discuss(mapped, 'addComment', { about: map, text: 'x', author: '', now: 1 }).service;
    if (step !== '')
      service = discuss(service, 'addComment', { about: step, text: 'y', author: '', now: 2 }).service;
    const gone = runFrom(journeyCommands, 'removeJourney', service, { id: map as never }, ids).service;
    expect(comments(gone).every(({ about }) => about === null)).toBe(true);
    expect(only(gone).was).toBe('Map');
    expect(checkService(gone)).toEqual([]);
  });

  it('on a step that is copied: the copy has none', () => {
    const fragment = copyFragment(asked, ['A']);
    if (fragment === null) throw new Error('Nothing was copied');
    expect(comments(edit(asked, 'paste', { fragment: fragment as never }))).toHaveLength(1);
    expect(comments(edit(asked, 'duplicate', { ids: ['A'] }))).toHaveLength(1);
  });

  it('on steps that become one: they are about that one', () => {
    const both = discuss(asked, 'addComment', { about: 'B', text: 'And this?', author: '', now: 30 }).service;
    const duration = { type: 'fixed', value: 5, unit: 'min' } as const;
    const one = edit(both, 'mergeTasks', { ids: ['A', 'B'], duration });
    expect(comments(one).map(({ about }) => about)).toEqual(['A', 'A']);
  });
});

describe('a decision', () => {
  const side = (name: string) => ({ kind: 'version', contentHash: name, name, variant: '' }) as const;
  const sides = [side('As it is'), side('To be')];

  it('keeps which side, why, by whom and when; a newer one leaves it where it is', () => {
    const first = discuss(LINE, 'addDecision', {
      sides,
      chosen: 1,
      why: ' Faster. ',
      by: 'Ana',
      now: 10,
    }).service;
    const both = discuss(first, 'addDecision', {
      sides,
      chosen: null,
      why: 'Neither.',
      by: 'Ana',
      now: 20,
    }).service;
    expect(records(both.decisions).map(({ chosen, why, decidedAt }) => [chosen, why, decidedAt])).toEqual([
      [1, 'Faster.', 10],
      [null, 'Neither.', 20],
    ]);
    expect(checkService(both)).toEqual([]);
  });

  it('needs a reason, a name and a side that was compared', () => {
    const told = (change: object) =>
      codes(discuss(LINE, 'addDecision', { sides, chosen: 0, why: 'x', by: 'y', now: 1, ...change }));
    expect(told({ why: ' ' })).toEqual(['textEmpty']);
    expect(told({ by: '' })).toEqual(['textEmpty']);
    expect(told({ chosen: 2 })).toEqual(['elementMissing']);
  });

  it('can be taken away', () => {
    const { service } = discuss(LINE, 'addDecision', { sides, chosen: 0, why: 'x', by: 'y', now: 1 });
    const [id = ''] = Object.keys(service.decisions);
    expect(discuss(service, 'removeDecision', { id }).service.decisions).toEqual({});
    expect(codes(discuss(LINE, 'removeDecision', { id }))).toEqual(['elementMissing']);
  });
});
