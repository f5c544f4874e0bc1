import type { TaskReply, TaskRequest, TaskTable } from './protocol.ts';

/** What a task gives back: its output, and what of it may be moved instead of copied. */
export interface TaskResult<Output> {
  readonly output: Output;
  readonly transfer?: Transferable[];
}

/** The tasks of a worker. `report` sends progress. */
export type TaskServers<Tasks extends TaskTable> = {
  readonly [Name in keyof Tasks]: (
    input: Tasks[Name]['input'],
    report: (progress: Tasks[Name]['progress']) => void,
  ) => TaskResult<Tasks[Name]['output']> | Promise<TaskResult<Tasks[Name]['output']>>;
};

/** The part of a worker's global scope that is needed. */
export interface WorkerScope {
  postMessage(message: unknown, transfer: Transferable[]): void;
  onmessage: ((event: MessageEvent) => unknown) | null;
}

/** Serves tasks inside a worker. What a task throws is answered as `failed` and doesn't end the worker. */
export function serveTasks<Tasks extends TaskTable>(scope: WorkerScope, servers: TaskServers<Tasks>): void {
  const send = (reply: TaskReply, transfer: Transferable[] = []): void => scope.postMessage(reply, transfer);

  async function answer({ call, task, input }: TaskRequest): Promise<void> {
    try {
      const { output, transfer } = await servers[task as keyof Tasks](input, (progress) =>
        send({ kind: 'progress', call, progress }),
      );
      send({ kind: 'done', call, output }, transfer);
    } catch (error) {
      send({ kind: 'failed', call, message: error instanceof Error ? error.message : String(error) });
    }
  }

  scope.onmessage = (event) => void answer(event.data as TaskRequest);
  send({ kind: 'ready' });
}
