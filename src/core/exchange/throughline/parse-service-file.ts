import { failure, type Problem, problem, type Result, success } from '#core/base';
import type { Service } from '#core/model';
import { FORMAT, FORMAT_VERSION, SCHEMA_VERSION } from './file-format.ts';
import { migrateService, type RawRecord } from '#core/exchange/throughline/migrations';
import { readJson } from './read-json.ts';
import { readService } from './read-service.ts';

const ENVELOPE = new Set(['format', 'formatVersion', 'schemaVersion', 'service']);

/**
 * Reads a `.throughline.json` text. Never throws and never returns half a service: either everything is understood,
 * with remarks about what was repaired, or the reasons why not.
 *
 * Errors: those of `readJson` and `readService` · notThroughline · newerFormat {version, supported} · invalidField.
 * Remarks: migrated {from, to} · unknownField {path} · those of `readService`. All carry `fileName` where given.
 */
export function parseServiceFile(
  text: string,
  options: { readonly fileName?: string } = {},
): Result<Service> {
  const json = readJson(text);
  const result = json.ok ? readFile(json.value) : json;
  const name = options.fileName;
  if (name === undefined) return result;
  const problems = result.problems.map((found) => ({
    ...found,
    values: { ...found.values, fileName: name },
  }));
  return result.ok ? success(result.value, problems) : failure(...problems);
}

function readFile(raw: unknown): Result<Service> {
  if (!isRecord(raw) || raw.format !== FORMAT || !isRecord(raw.service))
    return failure(problem('notThroughline', 'error'));
  const formatVersion = raw.formatVersion ?? FORMAT_VERSION;
  const schemaVersion = raw.schemaVersion ?? SCHEMA_VERSION;
  if (!isVersion(formatVersion)) return failure(versionProblem('formatVersion'));
  if (!isVersion(schemaVersion)) return failure(versionProblem('schemaVersion'));
  if (formatVersion > FORMAT_VERSION) return failure(newerFormat(formatVersion, FORMAT_VERSION));
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
  return read.ok ? success(read.value, [...problems, ...read.problems]) : read;
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
