import type { WorkerLike } from '../../../src/platform/workers/protocol.ts';
import type { WorkerScope } from '../../../src/platform/workers/serve-tasks.ts';

/** A worker in this thread: messages are copied as between threads, and arrive later. */
export interface InProcessWorker extends WorkerLike {
  readonly isTerminated: boolean;
  /** Dies as a worker with a bug in its module, or out of memory, dies. */
  die(message: string): void;
}

/** Starts a worker whose scope is set up by `begin`. */
export function startInProcess(begin: (scope: WorkerScope) => void): InProcessWorker {
  let isTerminated = false;
  const scope: WorkerScope = {
    onmessage: null,
    postMessage(message) {
      const copy: unknown = structuredClone(message);
      setImmediate(() => {
        if (!isTerminated) worker.onmessage?.({ data: copy } as MessageEvent);
      });
    },
  };
  const worker: InProcessWorker = {
    get isTerminated() {
      return isTerminated;
    },
    onmessage: null,
    onerror: null,
    onmessageerror: null,
    postMessage(message) {
      const copy: unknown = structuredClone(message);
      setImmediate(() => {
        if (!isTerminated) scope.onmessage?.({ data: copy } as MessageEvent);
      });
    },
    terminate() {
      isTerminated = true;
    },
    die(message) {
      worker.onerror?.({ message } as ErrorEvent);
    },
  };
  begin(scope);
  return worker;
}
