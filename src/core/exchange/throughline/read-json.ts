import { failure, problem, type Result, success } from '#core/base';
import { MAX_DEPTH, MAX_FILE_LENGTH } from './file-format.ts';
import { jsonDepth } from './nesting.ts';

const MEGABYTE = 1024 * 1024;

/**
 * Parses JSON from a stranger: length and nesting are bounded before anything recursive sees the text; a byte order
 * mark is skipped. Errors: tooLarge {megabytes, limit} · tooDeep {limit} · notJson.
 */
export function readJson(text: string): Result<unknown> {
  if (text.length > MAX_FILE_LENGTH) {
    const megabytes = Math.ceil(text.length / MEGABYTE);
    return failure(problem('tooLarge', 'error', [], { megabytes, limit: MAX_FILE_LENGTH / MEGABYTE }));
  }
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (jsonDepth(json, MAX_DEPTH) > MAX_DEPTH)
    return failure(problem('tooDeep', 'error', [], { limit: MAX_DEPTH }));
  try {
    return success(JSON.parse(json) as unknown);
  } catch {
    return failure(problem('notJson', 'error'));
  }
}
