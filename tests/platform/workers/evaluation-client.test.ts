import type { Evaluation } from '#core/analysis/whatif';
import { createService, type ScenarioId } from '#core/model';
import { expect, test } from 'vitest';
import { createEvaluation } from '../../../src/platform/workers/evaluation-client.ts';
import type { EvaluationTasks } from '../../../src/platform/workers/evaluation-tasks.ts';
import { serveTasks } from '../../../src/platform/workers/serve-tasks.ts';
import { type InProcessWorker, startInProcess } from './in-process-worker.ts';

const service = createService({ id: 's', name: 'Claims', locale: 'en' });
const scenarioId = 'scenario_1' as ScenarioId;
const answerTo = (replications: readonly number[]) =>
  ({ ok: true, measured: replications.map((replication) => ({ replication })) }) as unknown as Evaluation;

/** A pool whose workers answer with the replications they were asked for; replication 99 is never answered. */
function startPool(poolSize: number) {
  const workers: InProcessWorker[] = [];
  const opened: number[] = [];
  const spawn = () => {
    const known = new Set<number>();
    const worker = startInProcess((scope) =>
      serveTasks<EvaluationTasks>(scope, {
        open({ number }) {
          known.add(number);
          opened.push(number);
          return { output: null };
        },
        close({ number }) {
          known.delete(number);
          return { output: null };
        },
        evaluate({ number, replications }) {
          if (!known.has(number)) throw new Error(`<${number}> is not open`);
          if (replications.includes(99)) return new Promise(() => undefined);
          return { output: answerTo(replications) };
        },
      }),
    );
    workers.push(worker);
    return worker;
  };
  return { port: createEvaluation({ poolSize, spawn }), workers, opened };
}

test.each([1, 4])('%i workers answer every question, each with its own answer', async (poolSize) => {
  const { port, workers, opened } = startPool(poolSize);
  const handle = port.open(service, scenarioId);
  const asked = Array.from({ length: 9 }, (_, index) => handle.evaluate([], [index]));
  expect(await Promise.all(asked)).toEqual(asked.map((_, index) => answerTo([index])));
  expect(workers).toHaveLength(poolSize);
  expect(opened).toHaveLength(poolSize);
});

test('closing gives up what waits and what is under way, and leaves other handles alone', async () => {
  const { port, workers } = startPool(2);
  const stuck = port.open(service, scenarioId);
  const other = port.open(service, scenarioId);
  const given = [stuck.evaluate([], [99]), stuck.evaluate([], [99]), stuck.evaluate([], [1])];
  const kept = other.evaluate([], [2]);
  const ends = Promise.allSettled(given);
  stuck.close();
  expect((await ends).map((end) => end.status === 'rejected' && end.reason.code)).toEqual([
    'cancelled',
    'cancelled',
    'cancelled',
  ]);
  expect(await kept).toEqual(answerTo([2]));
  expect(workers.filter(({ isTerminated }) => isTerminated)).toHaveLength(2);
  await expect(stuck.evaluate([], [3])).rejects.toMatchObject({ code: 'cancelled' });
});

test('a worker that dies fails its question; the next one is opened anew elsewhere', async () => {
  const { port, workers, opened } = startPool(1);
  const handle = port.open(service, scenarioId);
  await handle.evaluate([], [0]);
  const lost = handle.evaluate([], [99]);
  await new Promise(setImmediate);
  workers[0]?.die('out of memory');
  await expect(lost).rejects.toMatchObject({ code: 'worker' });
  expect(await handle.evaluate([], [5])).toEqual(answerTo([5]));
  expect(opened).toEqual([1, 1]);
});
