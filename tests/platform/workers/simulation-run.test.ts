import { problem } from '#core/base';
import type { ReplicationSummary, RunOutcome } from '#core/simulation';
import type { ScenarioId } from '#core/model';
import { createService } from '#core/model';
import type { RunProgress } from '#session/ports';
import { expect, test } from 'vitest';
import { serveTasks } from '../../../src/platform/workers/serve-tasks.ts';
import { startRun } from '../../../src/platform/workers/simulation-run.ts';
import type { SimulationTasks } from '../../../src/platform/workers/simulation-tasks.ts';
import { createWorkerClient } from '../../../src/platform/workers/worker-client.ts';
import { type InProcessWorker, startInProcess } from './in-process-worker.ts';

const blank = createService({ id: 's', name: 'Claims', locale: 'en' });
const scenarioId = 'scenario_1' as ScenarioId;

/** A worker that gives each replication's number as its result; `hangAt` never ends, `throwAt` throws. */
function newClient(
  options: { hangAt?: number; throwAt?: number; replications?: number },
  all: InProcessWorker[],
) {
  return createWorkerClient<SimulationTasks>(() => {
    const collected: number[] = [];
    const worker = startInProcess((scope) =>
      serveTasks<SimulationTasks>(scope, {
        open: () => ({ output: { ok: true, replications: options.replications ?? 7 } }),
        replicate({ index }, report) {
          if (index === options.throwAt) throw new Error('impossible draw');
          report(0.5);
          if (index === options.hangAt) return new Promise(() => undefined);
          return { output: { index } as ReplicationSummary };
        },
        collect({ summary }) {
          collected.push(summary.index);
          return { output: null };
        },
        combine: () => ({ output: { routes: collected.toSorted((a, b) => a - b) } as unknown as RunOutcome }),
      }),
    );
    all.push(worker);
    return worker;
  });
}

function begin(size: number, options: Parameters<typeof newClient>[0] = {}) {
  const all: InProcessWorker[] = [];
  const crew = {
    workers: Array.from({ length: size }, () => newClient(options, all)),
    collector: newClient(options, all),
  };
  const reports: RunProgress[] = [];
  let time = 0;
  const scenario = { ...blank.scenarios[scenarioId]!, replications: options.replications ?? 7 };
  const service = { ...blank, scenarios: { [scenarioId]: scenario } };
  const order = { run: 1, service, scenarioId, transferables: () => [], now: () => (time += 100) };
  const handle = startRun(crew, order, (progress) => reports.push(progress));
  return { handle, reports, all };
}

test.each([1, 2, 5, 12])('%i workers do every replication once', async (size) => {
  const { handle, reports } = begin(size);
  const end = await handle.end;
  expect(end).toMatchObject({ kind: 'done', outcome: { routes: [0, 1, 2, 3, 4, 5, 6] } });
  expect(reports.at(-1)).toMatchObject({ done: 1, replicationsDone: 7, replications: 7 });
});

test('no more workers are started than there are replications', async () => {
  const { handle, all } = begin(12, { replications: 2 });
  await handle.end;
  expect(all).toHaveLength(3);
});

test('progress never goes back', async () => {
  const { handle, reports } = begin(3);
  await handle.end;
  const shares = reports.map(({ done }) => done);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(reports.some(({ partial }) => partial !== null)).toBe(true);
});

test('a worker that throws ends the run as crashed and stops the others', async () => {
  const { handle, all } = begin(2, { throwAt: 3 });
  expect(await handle.end).toEqual({ kind: 'crashed', message: 'impossible draw' });
  expect(all.every(({ isTerminated }) => isTerminated)).toBe(true);
});

test('cancel stops a worker that hangs, and gives what was completed', async () => {
  const { handle, reports, all } = begin(2, { hangAt: 2 });
  while (reports.at(-1)?.replicationsDone !== 6) await new Promise((resolve) => setImmediate(resolve));
  handle.cancel();
  expect(await handle.end).toMatchObject({ kind: 'cancelled', outcome: { routes: [0, 1, 3, 4, 5, 6] } });
  expect(all.slice(0, 3).filter(({ isTerminated }) => isTerminated)).toHaveLength(2);
});

test('cancel before anything is done gives nothing', async () => {
  const { handle } = begin(2);
  handle.cancel();
  expect(await handle.end).toEqual({ kind: 'cancelled', outcome: null });
});

test('a scenario that cannot be run is refused with its reasons', async () => {
  const reasons = [problem('run.noArrivals', 'error')];
  const client = createWorkerClient<SimulationTasks>(() =>
    startInProcess((scope) =>
      serveTasks<SimulationTasks>(scope, {
        open: () => ({ output: { ok: false, problems: reasons } }),
        replicate: () => Promise.reject(new Error('not asked for')),
        collect: () => Promise.reject(new Error('not asked for')),
        combine: () => Promise.reject(new Error('not asked for')),
      }),
    ),
  );
  const service = blank;
  const order = { run: 1, service, scenarioId, transferables: () => [], now: () => 0 };
  const handle = startRun({ workers: [client], collector: client }, order, () => undefined);
  expect(await handle.end).toEqual({ kind: 'refused', problems: reasons });
});
