import { failure, problem } from '#core/base';
import { PlatformError } from '#platform/failure';
import type { ExchangePort } from '#session/ports';
import type { DeskTasks } from './desk-tasks.ts';
import type { WorkerClient } from './worker-client.ts';

/** Seconds after which the reading of a file is given up. */
const LONGEST_READING = 30;
/** Bytes. What is larger is refused unread. */
const LARGEST = 64 * 1024 * 1024;
const MEGABYTE = 1024 * 1024;

/**
 * Reading and writing of formats; each is loaded when it is first used. Files of strangers are read by a worker of their
 * own, `reader`: what hangs there or fills its memory is ended with it, and nothing else is.
 */
export function createExchange(desk: WorkerClient<DeskTasks>, reader: WorkerClient<DeskTasks>): ExchangePort {
  return {
    async read({ name, text, size }, locale) {
      if (size > LARGEST) {
        const values = { megabytes: Math.ceil(size / MEGABYTE), limit: LARGEST / MEGABYTE, fileName: name };
        return failure(problem('tooLarge', 'error', [], values));
      }
      try {
        return await reader.call('read', { name, text, locale }, { patience: LONGEST_READING * 1000 });
      } catch (error) {
        const code = error instanceof PlatformError ? error.code : 'failed';
        if (code === 'cancelled') return failure(problem('readingStopped', 'note', [], { fileName: name }));
        if (code === 'timeout') {
          const values = { fileName: name, seconds: LONGEST_READING };
          return failure(problem('readTooLong', 'error', [], values));
        }
        // A reader that throws is a bug, but must not cost more than this file.
        return failure(problem('readFailed', 'error', [], { fileName: name }));
      }
    },
    stopReading: () => reader.stop(),
    async check(body, bodyVersion) {
      try {
        return await desk.call('check', { body, bodyVersion });
      } catch {
        // No worker, but what is kept must open all the same.
        const { checkBody } = await import('./check-body.ts');
        return checkBody(body, bodyVersion);
      }
    },
    async writeThroughline(service, history) {
      const { serialiseService } = await import('#core/exchange/throughline');
      return serialiseService(service, history);
    },
    writeBpmn: (service) => desk.call('writeBpmn', service),
    async draw(service) {
      const { drawServiceSvg } = await import('#core/exchange/drawing');
      return drawServiceSvg(service, { theme: 'light' });
    },
  };
}
