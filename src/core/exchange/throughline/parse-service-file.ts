import { failure, type Problem, problem, type Result, success } from '#core/base';
import type { Service } from '#core/model';
import { FORMAT, FORMAT_VERSION, HISTORY_FORMAT_VERSION, SCHEMA_VERSION } from './file-format.ts';
import { migrateService, type RawRecord } from '#core/exchange/throughline/migrations';
import { lineageSchema } from './history-schema.ts';
import { readHistory } from './read-history.ts';
import { parsedJson, readJson } from './read-json.ts';
import { readService } from './read-service.ts';
import type { WholeService } from './service-history.ts';

const ENVELOPE = new Set(['format', 'formatVersion', 'schemaVersion', 'service', 'history', 'lineage']);

/**
 * Reads a `.throughline.json` text. Never throws and never returns half a service: either everything is understood,
 * with remarks about what was repaired, or the reasons why not. What a file tells beside the service is not looked at.
 *
 * Errors: those of `readJson` and `readService` · notThroughline · newerFormat {version, supported} · invalidField.
 * Remarks: migrated {from, to} · unknownField {path} · those of `readService`. All carry `fileName` where given.
 */
export function parseServiceFile(text: string, options: FileOptions = {}): Result<Service> {
  return inFile(readFile(readJson(text), false), options, ({ service }) => service);
}

/** The same with what stands beside the service. Errors and remarks: also those of `readHistory`. */
export function parseWholeFile(text: string, options: FileOptions = {}): Result<WholeService> {
  return inFile(readFile(readJson(text), true), options, (whole) => whole);
}

/** The same for what this app keeps itself: nothing in it is too large to be opened again. Errors: but for those of size. */
export function parseStoredService(text: string): Result<Service> {
  return inFile(readFile(parsedJson(text), false), {}, ({ service }) => service);
}

interface FileOptions {
  readonly fileName?: string;
}

function inFile<T>(
  read: Result<WholeService>,
  { fileName }: FileOptions,
  take: (whole: WholeService) => T,
): Result<T> {
  const problems =
    fileName === undefined
      ? read.problems
      : read.problems.map((found) => ({ ...found, values: { ...found.values, fileName } }));
  return read.ok ? success(take(read.value), problems) : failure(...problems);
}

function readFile(json: Result<unknown>, withHistory: boolean): Result<WholeService> {
  if (!json.ok) return json;
  const raw = json.value;
  if (!isRecord(raw) || raw.format !== FORMAT || !isRecord(raw.service))
    return failure(problem('notThroughline', 'error'));
  const formatVersion = raw.formatVersion ?? FORMAT_VERSION;
  const schemaVersion = raw.schemaVersion ?? SCHEMA_VERSION;
  if (!isVersion(formatVersion)) return failure(versionProblem('formatVersion'));
  if (!isVersion(schemaVersion)) return failure(versionProblem('schemaVersion'));
  if (formatVersion > HISTORY_FORMAT_VERSION)
    return failure(newerFormat(formatVersion, HISTORY_FORMAT_VERSION));
  if (schemaVersion > SCHEMA_VERSION) return failure(newerFormat(schemaVersion, SCHEMA_VERSION));
  const problems = Object.keys(raw)
    .filter((key) => !ENVELOPE.has(key))
    .map((path) => problem('unknownField', 'warning', [], { path }));
  if (schemaVersion < SCHEMA_VERSION) {
    problems.push(problem('migrated', 'note', [], { from: schemaVersion, to: SCHEMA_VERSION }));
  }
  const read = readService(
    schemaVersion < SCHEMA_VERSION ? migrateService(raw.service, schemaVersion) : raw.service,
  );
  if (!read.ok) return read;
  const history =
    withHistory && raw.history !== undefined ? readHistory(raw.history, schemaVersion) : success(null);
  if (!history.ok) return history;
  const lineage = lineageSchema.safeParse(raw.lineage);
  if (!lineage.success) problems.push(problem('unknownField', 'warning', [], { path: 'lineage' }));
  const whole = { service: read.value, history: history.value };
  return success(lineage.data === undefined ? whole : { ...whole, lineage: lineage.data }, [
    ...problems,
    ...read.problems,
    ...history.problems,
  ]);
}

function isRecord(value: unknown): value is RawRecord {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function isVersion(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function versionProblem(path: string): Problem {
  return problem('invalidField', 'error', [], { path, expected: 'int' });
}

function newerFormat(version: number, supported: number): Problem {
  return problem('newerFormat', 'error', [], { version, supported });
}
