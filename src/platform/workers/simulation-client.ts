import { problem } from '#core/base';
import type { Service } from '#core/model';
import type { SimulationPort } from '#session/ports';
import type { DeskTasks } from './desk-tasks.ts';
import { startRun } from './simulation-run.ts';
import type { SimulationTasks } from './simulation-tasks.ts';
import { createTurns } from './take-turns.ts';
import { createWorkerClient, type WorkerClient } from './worker-client.ts';

/** As many workers as leave one core to the screen. */
export function defaultPoolSize(): number {
  return Math.max(1, (navigator.hardwareConcurrency || 2) - 1);
}

function spawn(): Worker {
  return new Worker(new URL('./simulation-worker.ts', import.meta.url), {
    type: 'module',
    name: 'simulation',
  });
}

/** Simulation over a pool of workers, started at the first run. `desk` records traces. */
export function createSimulation(
  desk: WorkerClient<DeskTasks>,
  { poolSize = defaultPoolSize() }: { readonly poolSize?: number } = {},
): SimulationPort {
  const newClient = (): WorkerClient<SimulationTasks> => createWorkerClient<SimulationTasks>(spawn);
  const workers = Array.from({ length: poolSize }, newClient);
  const collector = newClient();
  const takeTurn = createTurns();
  let runs = 0;

  return {
    warmUp() {
      collector.start();
      for (const worker of workers) worker.start();
    },
    async engine() {
      const { ENGINE } = await import('#core/simulation');
      return ENGINE;
    },
    run(service, scenarioId, onProgress) {
      runs += 1;
      const order = {
        run: runs,
        service: lean(service),
        scenarioId,
        transferables: buffersOf,
        now: () => performance.now(),
      };
      return takeTurn(() => startRun({ workers, collector }, order, onProgress));
    },
    async record(service, scenarioId, processId, { cases, focus }) {
      try {
        const recorded = await desk.call('record', {
          service: lean(service),
          scenarioId,
          processId,
          cases,
          focus,
        });
        return recorded.ok ? { ok: true, trace: recorded.value } : { ok: false, problems: recorded.problems };
      } catch {
        return { ok: false, problems: [problem('playbackFailed', 'error', [], { code: 'worker' })] };
      }
    },
    async keepDiaries(service, scenarioId, processId, most) {
      try {
        const input = { service: lean(service), scenarioId, processId, most };
        const kept = await desk.call('keepDiaries', input);
        return kept.ok ? { ok: true, diaries: kept.value } : { ok: false, problems: kept.problems };
      } catch {
        return { ok: false, problems: [problem('playbackFailed', 'error', [], { code: 'worker' })] };
      }
    },
    async recordJourney(service, scenarioId, places, replication) {
      try {
        const input = { service: lean(service), scenarioId, places, replication };
        const made = await desk.call('recordJourney', input);
        return made.ok ? { ok: true, record: made.value } : { ok: false, problems: made.problems };
      } catch {
        return { ok: false, problems: [problem('playbackFailed', 'error', [], { code: 'worker' })] };
      }
    },
  };
}

/** Without what no worker needs: the texts of imported files may be large. */
function lean(service: Service): Service {
  return { ...service, foreign: {} };
}

function buffersOf(summary: object): ArrayBuffer[] {
  return Object.values(summary).flatMap((value: unknown) =>
    ArrayBuffer.isView(value) && value.buffer instanceof ArrayBuffer ? [value.buffer] : [],
  );
}
