import { failure, problem } from '#core/base';
import type { ExchangePort } from '#session/ports';
import type { DeskTasks } from './desk-tasks.ts';
import { readFile } from './read-file.ts';
import type { WorkerClient } from './worker-client.ts';

/** Characters from which on a file is read in the worker. */
const LARGE = 200_000;
/** Bytes. What is larger is refused unread. */
const LARGEST = 64 * 1024 * 1024;
const MEGABYTE = 1024 * 1024;

/** Reading and writing of formats; each is loaded when it is first used. */
export function createExchange(desk: WorkerClient<DeskTasks>): ExchangePort {
  return {
    async read({ name, text, size }, locale) {
      if (size > LARGEST) {
        const values = { megabytes: Math.ceil(size / MEGABYTE), limit: LARGEST / MEGABYTE, fileName: name };
        return failure(problem('tooLarge', 'error', [], values));
      }
      try {
        return text.length < LARGE
          ? await readFile(name, text, locale)
          : await desk.call('read', { name, text, locale });
      } catch {
        // A reader that throws is a bug, but must not cost more than this file.
        return failure(problem('readFailed', 'error', [], { fileName: name }));
      }
    },
    async check(body, bodyVersion) {
      try {
        return await desk.call('check', { body, bodyVersion });
      } catch {
        // No worker, but what is kept must open all the same.
        const { checkBody } = await import('./check-body.ts');
        return checkBody(body, bodyVersion);
      }
    },
    async writeThroughline(service) {
      const { serialiseService } = await import('#core/exchange/throughline');
      return serialiseService(service);
    },
    writeBpmn: (service) => desk.call('writeBpmn', service),
    async draw(service) {
      const { drawServiceSvg } = await import('#core/exchange/drawing');
      return drawServiceSvg(service, { theme: 'light' });
    },
  };
}
