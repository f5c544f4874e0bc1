import { failure, problem, type Result, success } from '#core/base';
import { MAX_CONTAINERS, MAX_DEPTH, MAX_FILE_LENGTH, MAX_VALUES } from './file-format.ts';
import { jsonExtent } from './nesting.ts';

const MEGABYTE = 1024 * 1024;
const LIMITS = { depth: MAX_DEPTH, containers: MAX_CONTAINERS, values: MAX_VALUES };

/**
 * Parses JSON from a stranger: length, nesting and number of values are bounded before anything takes the text apart; a
 * byte order mark is skipped. Errors: tooLarge {megabytes, limit} · tooDeep {limit} · tooManyValues {limit} · notJson.
 */
export function readJson(text: string): Result<unknown> {
  if (text.length > MAX_FILE_LENGTH) {
    const megabytes = Math.ceil(text.length / MEGABYTE);
    return failure(problem('tooLarge', 'error', [], { megabytes, limit: MAX_FILE_LENGTH / MEGABYTE }));
  }
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const { depth, containers, values } = jsonExtent(json, LIMITS);
  if (depth > MAX_DEPTH) return failure(problem('tooDeep', 'error', [], { limit: MAX_DEPTH }));
  if (containers > MAX_CONTAINERS || values > MAX_VALUES)
    return failure(problem('tooManyValues', 'error', [], { limit: MAX_CONTAINERS }));
  return parsedJson(json);
}

/** Parses JSON that this app has written itself, however large. Errors: notJson. */
export function parsedJson(json: string): Result<unknown> {
  try {
    return success(JSON.parse(json) as unknown);
  } catch {
    return failure(problem('notJson', 'error'));
  }
}
