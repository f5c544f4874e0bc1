import type { RunEnd } from '#session/ports';
import { expect, test } from 'vitest';
import { createTurns } from '../../../src/platform/workers/take-turns.ts';

/** A run that ends when it is told to. */
function order(log: string[], name: string) {
  let finish: (end: RunEnd) => void = () => undefined;
  const end = new Promise<RunEnd>((resolve) => (finish = resolve));
  const begin = () => {
    log.push(name);
    return { end, cancel: () => finish({ kind: 'cancelled', outcome: null }) };
  };
  return { begin, finish: () => finish({ kind: 'crashed', message: name }) };
}

test('a run begins when the one before has ended', async () => {
  const log: string[] = [];
  const takeTurn = createTurns();
  const [a, b] = [order(log, 'a'), order(log, 'b')];
  const first = takeTurn(a.begin);
  const second = takeTurn(b.begin);
  await Promise.resolve();
  expect(log).toEqual(['a']);
  a.finish();
  await first.end;
  b.finish();
  expect(await second.end).toMatchObject({ message: 'b' });
  expect(log).toEqual(['a', 'b']);
});

test('a run that is cancelled while it waits never begins, and the next one does', async () => {
  const log: string[] = [];
  const takeTurn = createTurns();
  const [a, b, c] = [order(log, 'a'), order(log, 'b'), order(log, 'c')];
  takeTurn(a.begin);
  const second = takeTurn(b.begin);
  const third = takeTurn(c.begin);
  second.cancel();
  a.finish();
  expect(await second.end).toEqual({ kind: 'cancelled', outcome: null });
  c.finish();
  await third.end;
  expect(log).toEqual(['a', 'c']);
});
