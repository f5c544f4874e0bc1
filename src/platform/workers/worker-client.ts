import { PlatformError } from '#platform/failure';
import type { TaskReply, TaskRequest, TaskTable, WorkerLike } from './protocol.ts';

/** How one call is made. */
export interface CallOptions<Progress> {
  readonly onProgress?: (progress: Progress) => void;
  /** Milliseconds without a sign of life after which the worker counts as hung. */
  readonly patience?: number;
  /** What of the input is moved instead of copied. */
  readonly transfer?: Transferable[];
}

/** One worker, made when it is first needed and made anew when it has died. */
export interface WorkerClient<Tasks extends TaskTable> {
  /** Rejects with `worker` when the worker throws or dies, `timeout` when it hangs, `cancelled` after `stop`. */
  call<Name extends keyof Tasks & string>(
    task: Name,
    input: Tasks[Name]['input'],
    options?: CallOptions<Tasks[Name]['progress']>,
  ): Promise<Tasks[Name]['output']>;
  /** Starts the worker before its first call, so that the call need not wait; a failure shows at the call. */
  start(): void;
  /** Terminates the worker at once; what is under way is rejected with `cancelled`. */
  stop(): void;
}

interface Call {
  readonly settle: (output: unknown) => void;
  readonly fail: (error: PlatformError) => void;
  readonly onProgress: ((progress: unknown) => void) | undefined;
  readonly patience: number;
  /** Ticks of the watch without a sign of life. */
  silence: number;
}

/** Milliseconds between two looks at whether a worker is alive. A sleeping computer costs one tick, not the run. */
const TICK = 500;
const PATIENCE = 30_000;

/** A client for workers that `spawn` makes. */
export function createWorkerClient<Tasks extends TaskTable>(spawn: () => WorkerLike): WorkerClient<Tasks> {
  let worker: WorkerLike | null = null;
  let watch: ReturnType<typeof setInterval> | null = null;
  let calls = 0;
  const open = new Map<number, Call>();

  function hear({ data }: MessageEvent): void {
    const reply = data as TaskReply;
    if (reply.kind === 'ready') {
      for (const call of open.values()) call.silence = 0;
      return;
    }
    const call = open.get(reply.call);
    if (call === undefined) return;
    call.silence = 0;
    if (reply.kind === 'progress') return call.onProgress?.(reply.progress);
    close(reply.call);
    if (reply.kind === 'done') call.settle(reply.output);
    else call.fail(new PlatformError('worker', reply.message));
  }

  function close(number: number): void {
    open.delete(number);
    if (open.size > 0 || watch === null) return;
    clearInterval(watch);
    watch = null;
  }

  /** The worker is of no use any more: everything under way fails, and the next call gets another. */
  function give(up: PlatformError): void {
    worker?.terminate();
    worker = null;
    const given = Array.from(open);
    for (const [number] of given) close(number);
    for (const [, call] of given) call.fail(up);
  }

  function look(): void {
    for (const call of open.values()) {
      call.silence += 1;
      if (call.silence * TICK > call.patience)
        return give(new PlatformError('timeout', 'A worker gave no answer'));
    }
  }

  function living(): WorkerLike {
    if (worker !== null) return worker;
    try {
      worker = spawn();
    } catch (error) {
      throw new PlatformError('worker', 'A worker cannot be started', error);
    }
    worker.onmessage = hear;
    worker.onerror = (event) => {
      event.preventDefault?.();
      give(new PlatformError('worker', event.message || 'A worker died'));
    };
    worker.onmessageerror = () => give(new PlatformError('worker', 'A message could not be read'));
    return worker;
  }

  return {
    call(task, input, options = {}) {
      return new Promise((resolve, reject) => {
        calls += 1;
        const number = calls;
        open.set(number, {
          settle: (output) => resolve(output as Tasks[typeof task]['output']),
          fail: reject,
          onProgress: options.onProgress as Call['onProgress'],
          patience: options.patience ?? PATIENCE,
          silence: 0,
        });
        watch ??= setInterval(look, TICK);
        const request: TaskRequest = { call: number, task, input };
        try {
          living().postMessage(request, options.transfer ?? []);
        } catch (error) {
          close(number);
          reject(
            error instanceof PlatformError
              ? error
              : new PlatformError('worker', 'A message cannot be sent', error),
          );
        }
      });
    },
    start() {
      try {
        living();
      } catch {
        // The first call will meet it again, and has somebody to tell.
      }
    },
    stop: () => give(new PlatformError('cancelled', 'Stopped')),
  };
}
