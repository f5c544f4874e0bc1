import { afterEach, expect, test, vi } from 'vitest';
import { serveTasks } from '../../../src/platform/workers/serve-tasks.ts';
import { createWorkerClient } from '../../../src/platform/workers/worker-client.ts';
import { type InProcessWorker, startInProcess } from './in-process-worker.ts';

type Sums = {
  readonly add: { readonly input: readonly number[]; readonly output: number; readonly progress: number };
  readonly fail: { readonly input: string; readonly output: never };
  readonly hang: { readonly input: null; readonly output: never };
};

function client() {
  const workers: InProcessWorker[] = [];
  const calls = createWorkerClient<Sums>(() => {
    const worker = startInProcess((scope) =>
      serveTasks<Sums>(scope, {
        add(numbers, report) {
          numbers.forEach((_, index) => report((index + 1) / numbers.length));
          return { output: numbers.reduce((sum, number) => sum + number, 0) };
        },
        fail(message) {
          throw new Error(message);
        },
        hang: () => new Promise(() => undefined),
      }),
    );
    workers.push(worker);
    return worker;
  });
  return { calls, workers };
}

afterEach(() => vi.useRealTimers());

test('no worker is started before the first call', async () => {
  const { calls, workers } = client();
  expect(workers).toHaveLength(0);
  expect(await calls.call('add', [1, 2, 3])).toBe(6);
  expect(await calls.call('add', [4])).toBe(4);
  expect(workers).toHaveLength(1);
});

test('progress arrives before the answer', async () => {
  const { calls } = client();
  const shares: number[] = [];
  await calls.call('add', [1, 2], { onProgress: (share) => shares.push(share) });
  expect(shares).toEqual([0.5, 1]);
});

test('a task that throws fails its call only', async () => {
  const { calls, workers } = client();
  await expect(calls.call('fail', 'no such thing')).rejects.toMatchObject({
    code: 'worker',
    message: 'no such thing',
  });
  expect(await calls.call('add', [1])).toBe(1);
  expect(workers).toHaveLength(1);
});

test('a worker that dies fails what is under way, and the next call gets another', async () => {
  const { calls, workers } = client();
  const hanging = calls.call('hang', null);
  workers[0]?.die('out of memory');
  await expect(hanging).rejects.toMatchObject({ code: 'worker', message: 'out of memory' });
  expect(workers[0]?.isTerminated).toBe(true);
  expect(await calls.call('add', [2])).toBe(2);
  expect(workers).toHaveLength(2);
});

test('a worker that gives no sign of life for too long is given up', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const { calls, workers } = client();
  const hanging = calls.call('hang', null, { patience: 2_000 });
  const told = hanging.catch((error: unknown) => error);
  vi.advanceTimersByTime(10_000);
  expect(await told).toMatchObject({ code: 'timeout' });
  expect(workers[0]?.isTerminated).toBe(true);
});

test('stop ends everything under way at once', async () => {
  const { calls, workers } = client();
  const hanging = calls.call('hang', null);
  calls.stop();
  await expect(hanging).rejects.toMatchObject({ code: 'cancelled' });
  expect(workers[0]?.isTerminated).toBe(true);
});

test('a worker that cannot be started is told', async () => {
  const calls = createWorkerClient<Sums>(() => {
    throw new Error('refused by policy');
  });
  await expect(calls.call('add', [1])).rejects.toMatchObject({ code: 'worker' });
});
