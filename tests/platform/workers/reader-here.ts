import { readFeedback } from '#core/exchange/feedback';
import type { DeskTasks } from '../../../src/platform/workers/desk-tasks.ts';
import { readFile } from '../../../src/platform/workers/read-file.ts';
import type { WorkerClient } from '../../../src/platform/workers/worker-client.ts';

/** A desk that nobody sits at. */
export const noDesk: WorkerClient<DeskTasks> = {
  call: () => Promise.reject(new Error('no worker in this test')),
  start: () => undefined,
  stop: () => undefined,
};

/** A reader of files in this thread. */
export function readerHere(): WorkerClient<DeskTasks> {
  return {
    ...noDesk,
    async call(task, input) {
      if (task === 'readAnswers') {
        const { text, scale } = input as DeskTasks['readAnswers']['input'];
        return readFeedback(text, scale) as never;
      }
      if (task !== 'read') throw new Error(`<${task}> is not reading`);
      const { name, text, locale } = input as DeskTasks['read']['input'];
      return readFile(name, text, locale) as Promise<never>;
    },
  };
}
