import type { DeskTasks } from './desk-tasks.ts';
import { createWorkerClient, type WorkerClient } from './worker-client.ts';

/** The client of the desk worker, which is started by the first call. */
export function createDeskClient(): WorkerClient<DeskTasks> {
  return createWorkerClient<DeskTasks>(
    () => new Worker(new URL('./desk-worker.ts', import.meta.url), { type: 'module', name: 'desk' }),
  );
}
