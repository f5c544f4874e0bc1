// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { problem, type Severity } from '../../../src/core/base/index.ts';
import type { DrawingProblem } from '../../../src/session/workspace/index.ts';
import { useSteadyRows } from '../../../src/ui/canvas/problems/use-steady-rows.ts';

const said = (code: string, severity: Severity, ...at: string[]): DrawingProblem => ({
  ...problem(code, severity, at),
  remedies: [],
  revision: 1,
});

const LOST = said('unreachable', 'warning', 'B');
const NO_END = said('noEnd', 'note', 'process');
const STUCK = said('soundness.deadlock', 'error', 'join');

function stage(first: readonly DrawingProblem[]) {
  const { result, rerender } = renderHook((problems: readonly DrawingProblem[]) => useSteadyRows(problems), {
    initialProps: first,
  });
  return {
    tell: rerender,
    keepSteady: (steady: boolean) => act(() => result.current.keepSteady(steady)),
    rows: () => result.current.rows.map((row) => `${row.problem.code} ${row.state}`),
    keys: () => result.current.rows.map(({ key }) => key),
  };
}

it('lists the problems as they are while nobody points at them', () => {
  const list = stage([LOST, NO_END]);
  list.tell([STUCK, NO_END]);
  expect(list.rows()).toEqual(['soundness.deadlock there', 'noEnd there']);
});

it('moves no row under the pointer: what is mended stays, what is new comes last', () => {
  const list = stage([LOST, NO_END]);
  const before = list.keys();
  list.keepSteady(true);
  list.tell([STUCK, NO_END]);
  expect(list.rows()).toEqual(['unreachable gone', 'noEnd there', 'soundness.deadlock late']);
  expect(list.keys().slice(0, 2)).toEqual(before);
  list.keepSteady(false);
  expect(list.rows()).toEqual(['soundness.deadlock there', 'noEnd there']);
});

it('takes a mended row back in its place when the mending is undone', () => {
  const list = stage([LOST, NO_END]);
  list.keepSteady(true);
  list.tell([NO_END]);
  list.tell([LOST, NO_END]);
  expect(list.rows()).toEqual(['unreachable there', 'noEnd there']);
});

it('keeps a row while the same is said of more elements', () => {
  const list = stage([said('defaultDuration', 'note', 'A')]);
  const before = list.keys();
  list.tell([said('defaultDuration', 'note', 'A', 'B')]);
  expect(list.keys()).toEqual(before);
});

it('tells two problems of one code at one element apart', () => {
  const list = stage([said('flowIntoStart', 'warning', 'A'), said('flowIntoStart', 'warning', 'A')]);
  expect(new Set(list.keys()).size).toBe(2);
});
