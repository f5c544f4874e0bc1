import type { Evaluation } from '#core/analysis/whatif';
import type { Edit } from '#core/editing';
import { PlatformError } from '#platform/failure';
import type { EvaluationPort } from '#session/ports';
import type { EvaluationTasks, OpenedVariants } from './evaluation-tasks.ts';
import type { WorkerLike } from './protocol.ts';
import { defaultPoolSize } from './simulation-client.ts';
import { createWorkerClient, type WorkerClient } from './worker-client.ts';

interface Order {
  readonly of: OpenedVariants;
  readonly edits: readonly Edit[];
  readonly replications: readonly number[];
  readonly settle: (evaluation: Evaluation) => void;
  readonly fail: (error: unknown) => void;
}

/** A worker of the pool: what it is busy with, and what it has been sent already. */
interface Seat {
  readonly client: WorkerClient<EvaluationTasks>;
  order: Order | null;
  readonly knows: Set<number>;
}

function spawnWorker(): Worker {
  return new Worker(new URL('./evaluation-worker.ts', import.meta.url), {
    type: 'module',
    name: 'evaluation',
  });
}

/**
 * Evaluation over a pool of workers of its own, so that giving up a ranking never ends a run, nor the other way round.
 * Each worker has one order at a time; closing stops exactly the workers that are busy with orders of that handle.
 */
export function createEvaluation({
  poolSize = defaultPoolSize(),
  spawn = spawnWorker,
}: {
  readonly poolSize?: number;
  readonly spawn?: () => WorkerLike;
} = {}): EvaluationPort {
  const seats = Array.from(
    { length: poolSize },
    (): Seat => ({ client: createWorkerClient<EvaluationTasks>(spawn), order: null, knows: new Set() }),
  );
  let waiting: Order[] = [];
  let handles = 0;

  async function perform(seat: Seat, { of, edits, replications }: Order): Promise<Evaluation> {
    const { number } = of;
    if (!seat.knows.has(number)) {
      await seat.client.call('open', of);
      seat.knows.add(number);
    }
    return seat.client.call('evaluate', { number, edits, replications });
  }

  function handOut(): void {
    for (const seat of seats) {
      if (seat.order !== null) continue;
      const order = waiting.shift();
      if (order === undefined) return;
      seat.order = order;
      perform(seat, order)
        .then(order.settle, (error: unknown) => {
          // Another worker may sit here now, which knows nothing.
          seat.knows.clear();
          order.fail(error);
        })
        .finally(() => {
          seat.order = null;
          handOut();
        });
    }
  }

  return {
    open(service, scenarioId, seed) {
      handles += 1;
      // The texts of imported files may be large, and no variant needs them.
      const of: OpenedVariants = { number: handles, service: { ...service, foreign: {} }, scenarioId, seed };
      let isClosed = false;
      const cancelled = (): PlatformError => new PlatformError('cancelled', 'Stopped');
      return {
        evaluate(edits, replications) {
          if (isClosed) return Promise.reject(cancelled());
          return new Promise((settle, fail) => {
            waiting.push({ of, edits, replications, settle, fail });
            handOut();
          });
        },
        close() {
          isClosed = true;
          const given = waiting.filter((order) => order.of === of);
          waiting = waiting.filter((order) => order.of !== of);
          for (const order of given) order.fail(cancelled());
          for (const seat of seats) {
            if (seat.order?.of === of) seat.client.stop();
            else if (seat.knows.delete(of.number)) {
              seat.client.call('close', { number: of.number }).catch(() => undefined);
            }
          }
        },
      };
    },
  };
}
