import { failure, problem, type Result } from '#core/base';
import { PlatformError } from '#platform/failure';
import type { ExchangePort, ImportedFile } from '#session/ports';
import type { DeskTasks } from './desk-tasks.ts';
import type { WorkerClient } from './worker-client.ts';

/** Seconds after which the reading of a file is given up. */
const LONGEST_READING = 30;
/** Bytes. What is larger is refused unread. */
const LARGEST = 64 * 1024 * 1024;
const MEGABYTE = 1024 * 1024;
const LARGEST_TABLE = 16 * MEGABYTE;

/**
 * Reading and writing of formats; each is loaded when it is first used. Files of strangers are read by a worker of their
 * own, `reader`: what hangs there or fills its memory is ended with it, and nothing else is.
 */
export function createExchange(desk: WorkerClient<DeskTasks>, reader: WorkerClient<DeskTasks>): ExchangePort {
  /** Asks the reader, and tells as a refusal what becomes of it otherwise. */
  async function carefully<T>(
    { name, size }: ImportedFile,
    largest: number,
    ask: (options: { readonly patience: number }) => Promise<Result<T>>,
  ): Promise<Result<T>> {
    if (size > largest) {
      const values = { megabytes: Math.ceil(size / MEGABYTE), limit: largest / MEGABYTE, fileName: name };
      return failure(problem('tooLarge', 'error', [], values));
    }
    try {
      return await ask({ patience: LONGEST_READING * 1000 });
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
  }

  return {
    read: (file, locale) =>
      carefully(file, LARGEST, (options) =>
        reader.call('read', { name: file.name, text: file.text, locale }, options),
      ),
    readAnswers: (file, scale) =>
      carefully(file, LARGEST_TABLE, (options) =>
        reader.call('readAnswers', { text: file.text, scale }, options),
      ),
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
    async writeThroughline(service, history, lineage) {
      const { serialiseService } = await import('#core/exchange/throughline');
      return readableText(() => serialiseService(service, history, lineage));
    },
    writeBpmn: (service) => desk.call('writeBpmn', service),
    async draw(service) {
      const { drawServiceSvg } = await import('#core/exchange/drawing');
      return drawServiceSvg(service, { theme: 'light' });
    },
  };
}

/** A text that was written, if the app would open it again. Throws `tooLarge` otherwise. */
function readableText(write: () => string): string {
  try {
    const text = write();
    // Three bytes a character at most; they are counted only where it matters.
    if (text.length * 3 <= LARGEST || new Blob([text]).size <= LARGEST) return text;
  } catch (error) {
    // Longer than any text can be.
    if (!(error instanceof RangeError)) throw error;
  }
  throw new PlatformError('tooLarge', 'A file that could not be opened again');
}
