import { failure, problem, type Result } from '#core/base';
import type { Service } from '#core/model';
import { fileTextOf } from './file-text-of.ts';

/** Checks a stored body as if it were a file of any size; an older one is migrated, with the remark `migrated`. */
export async function checkBody(body: unknown, bodyVersion: number): Promise<Result<Service>> {
  const { parseStoredService } = await import('#core/exchange/throughline');
  const text = fileTextOf(body, bodyVersion);
  return text === null ? failure(problem('notThroughline', 'error')) : parseStoredService(text);
}
