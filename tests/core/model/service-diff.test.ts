import { expect, it } from 'vitest';
import {
  applyDiff,
  deepEqual,
  diffServices,
  invertDiff,
  isEmptyDiff,
  mergeDiffs,
  type RoleId,
} from '#core/model';
import { drawing, id, withNode } from './drawing.ts';

const before = drawing('t:A t:B', 'A>B');

it('holds only the records that changed, with before and after', () => {
  const after = withNode(before, 'A', { name: 'Check' });
  expect(diffServices(before, after)).toEqual({
    tables: { nodes: { A: [before.nodes[id('A')], after.nodes[id('A')]] } },
  });
});

it('is empty for records that are other objects but say the same', () => {
  expect(isEmptyDiff(diffServices(before, structuredClone(before)))).toBe(true);
});

it('leaves untouched tables and records the same objects', () => {
  const diff = diffServices(before, withNode(before, 'A', { name: 'Check' }));
  const after = applyDiff(before, diff);
  expect(after.flows).toBe(before.flows);
  expect(after.nodes[id('B')]).toBe(before.nodes[id('B')]);
});

it('puts a role that was taken out back where it stood', () => {
  const role = (name: string) => ({
    id: id<RoleId>(name),
    name,
    capacity: 1,
    costPerHour: 0,
    calendarId: null,
  });
  const three = { ...before, roles: { a: role('a'), b: role('b'), c: role('c') } };
  const two = { ...before, roles: { a: role('a'), c: role('c') } };
  const diff = diffServices(three, two);
  expect(Object.keys(applyDiff(two, invertDiff(diff)).roles)).toEqual(['a', 'b', 'c']);
  expect(Object.keys(applyDiff(three, diff).roles)).toEqual(['a', 'c']);
});

it('drops from a merged diff what comes back to where it was', () => {
  const after = withNode(before, 'A', { name: 'Check' });
  const there = diffServices(before, after);
  expect(isEmptyDiff(mergeDiffs(there, invertDiff(there)))).toBe(true);
});

it('compares values as a file would show them', () => {
  expect(deepEqual({ a: 1, b: [{ c: 2 }] }, { b: [{ c: 2 }], a: 1 })).toBe(true);
  expect(deepEqual({ a: 1, b: undefined }, { a: 1 })).toBe(true);
  expect(deepEqual([1, 2], [2, 1])).toBe(false);
  expect(deepEqual({ a: null }, {})).toBe(false);
  expect(deepEqual([], {})).toBe(false);
});
