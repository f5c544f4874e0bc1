import { expect, it } from 'vitest';
import { EMPTY_HISTORY, entryFor, type History, record, redo, undo } from '#core/editing';
import { type Service } from '#core/model';
import { drawing, withNode } from '../model/drawing.ts';

const START = drawing('t:A t:B');

function step(history: History, before: Service, after: Service, gesture?: string): History {
  const entry = entryFor(before, after, { command: 'rename', values: {} }, gesture);
  return entry === null ? history : record(history, entry);
}

it('makes no entry of a change that changes nothing', () => {
  expect(entryFor(START, structuredClone(START), { command: 'rename', values: {} })).toBeNull();
});

it('merges the steps of one gesture into one entry', () => {
  const one = withNode(START, 'A', { name: 'C' });
  const two = withNode(one, 'A', { name: 'Ch' });
  const history = step(step(EMPTY_HISTORY, START, one, 'typing-1'), one, two, 'typing-1');
  expect(history.past).toHaveLength(1);
  expect(undo(two, history)?.service).toEqual(START);
});

it('forgets a gesture that ends where it began', () => {
  const one = withNode(START, 'A', { x: 5 });
  const history = step(step(EMPTY_HISTORY, START, one, 'drag-1'), one, START, 'drag-1');
  expect(history.past).toEqual([]);
});

it('keeps different gestures apart', () => {
  const one = withNode(START, 'A', { x: 5 });
  const two = withNode(one, 'A', { x: 9 });
  expect(step(step(EMPTY_HISTORY, START, one, 'drag-1'), one, two, 'drag-2').past).toHaveLength(2);
});

it('forgets what could be redone when something else is done', () => {
  const one = withNode(START, 'A', { x: 5 });
  const undone = undo(one, step(EMPTY_HISTORY, START, one));
  const other = withNode(START, 'B', { x: 7 });
  const history = step(undone?.history ?? EMPTY_HISTORY, START, other);
  expect(redo(other, history)).toBeNull();
});

it('lets the oldest entries go', () => {
  let history = EMPTY_HISTORY;
  let service = START;
  for (let x = 1; x <= 5; x += 1) {
    const next = withNode(service, 'A', { x });
    const entry = entryFor(service, next, { command: 'moveElements', values: {} });
    history = entry === null ? history : record(history, entry, 3);
    service = next;
  }
  expect(history.past).toHaveLength(3);
});
