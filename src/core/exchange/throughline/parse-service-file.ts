import { failure, type Problem, problem, type Result, success } from '#core/base';
import type { Service } from '#core/model';
import { completeService } from './complete-service.ts';
import {
  FORMAT,
  FORMAT_VERSION,
  MAX_DEPTH,
  MAX_ELEMENTS,
  MAX_FILE_LENGTH,
  SCHEMA_VERSION,
} from './file-format.ts';
import { migrateService, type RawRecord } from './migrations/index.ts';
import { jsonDepth } from './nesting.ts';
import { schemaProblems, unknownFieldProblem, unknownFields } from './schema-problems.ts';
import { type FileService, fileSchema } from './service-schema.ts';

const MEGABYTE = 1024 * 1024;

/**
 * Reads a `.throughline.json` text. Never throws and never returns half a service: either everything is understood,
 * with remarks about what was repaired, or the reasons why not.
 *
 * Errors: tooLarge {megabytes, limit} · tooDeep {limit} · notJson · notThroughline · newerFormat {version, supported} ·
 * invalidField {path, expected} · duplicateId {id} · tooManyElements {count, limit}.
 * Remarks: migrated {from, to} · unknownField {path} and those of `completeService`. All carry `fileName` where given.
 */
export function parseServiceFile(
  text: string,
  options: { readonly fileName?: string } = {},
): Result<Service> {
  const result = readFile(text);
  const name = options.fileName;
  if (name === undefined) return result;
  const problems = result.problems.map((found) => ({
    ...found,
    values: { ...found.values, fileName: name },
  }));
  return result.ok ? success(result.value, problems) : failure(...problems);
}

function readFile(text: string): Result<Service> {
  if (text.length > MAX_FILE_LENGTH) {
    const megabytes = Math.ceil(text.length / MEGABYTE);
    return failure(problem('tooLarge', 'error', [], { megabytes, limit: MAX_FILE_LENGTH / MEGABYTE }));
  }
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (jsonDepth(json, MAX_DEPTH) > MAX_DEPTH)
    return failure(problem('tooDeep', 'error', [], { limit: MAX_DEPTH }));
  let raw: unknown;
  try {
    raw = JSON.parse(json);
  } catch {
    return failure(problem('notJson', 'error'));
  }
  if (!isRecord(raw) || raw.format !== FORMAT || !isRecord(raw.service))
    return failure(problem('notThroughline', 'error'));
  return readEnvelope(raw, raw.service);
}

function readEnvelope(raw: RawRecord, service: RawRecord): Result<Service> {
  const formatVersion = raw.formatVersion ?? FORMAT_VERSION;
  const schemaVersion = raw.schemaVersion ?? 1;
  if (!isVersion(formatVersion)) return failure(versionProblem('formatVersion'));
  if (!isVersion(schemaVersion)) return failure(versionProblem('schemaVersion'));
  if (formatVersion > FORMAT_VERSION) return failure(newerFormat(formatVersion, FORMAT_VERSION));
  if (schemaVersion > SCHEMA_VERSION) return failure(newerFormat(schemaVersion, SCHEMA_VERSION));
  const problems: Problem[] = [];
  let current = service;
  if (schemaVersion < SCHEMA_VERSION) {
    current = migrateService(service, schemaVersion);
    problems.push(problem('migrated', 'note', [], { from: schemaVersion, to: SCHEMA_VERSION }));
  }
  const count = listLength(current.nodes) + listLength(current.flows);
  if (count > MAX_ELEMENTS)
    return failure(problem('tooManyElements', 'error', [], { count, limit: MAX_ELEMENTS }));
  const validated = validate({ ...raw, formatVersion, schemaVersion: SCHEMA_VERSION, service: current });
  if (!validated.ok) return validated;
  const completed = completeService(validated.value);
  if (!completed.ok) return completed;
  return success(completed.value, [...problems, ...validated.problems, ...completed.problems]);
}

/** Unknown fields cost a warning each; anything else that does not fit the schema refuses the file. */
function validate(raw: RawRecord): Result<FileService> {
  const first = fileSchema.safeParse(raw);
  if (first.success) return success(first.data.service);
  const unknown = unknownFields(first.error.issues);
  const errors = schemaProblems(first.error.issues, raw);
  if (errors.length > 0) return failure(...errors);
  const second = fileSchema.safeParse(unknown.reduce<unknown>(without, raw));
  const warnings = unknown.map((path) => unknownFieldProblem(path, raw));
  return second.success
    ? success(second.data.service, warnings)
    : failure(...schemaProblems(second.error.issues, raw), ...warnings);
}

/** A copy without the member at `path`. */
function without(value: unknown, path: readonly PropertyKey[]): unknown {
  const [head, ...rest] = path;
  if (value === null || typeof value !== 'object' || head === undefined) return value;
  if (Array.isArray(value)) return value.map((item, index) => (index === head ? without(item, rest) : item));
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, member]) => {
      if (key !== head) return [[key, member]];
      return rest.length === 0 ? [] : [[key, without(member, rest)]];
    }),
  );
}

function isRecord(value: unknown): value is RawRecord {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function isVersion(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function listLength(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}

function versionProblem(path: string): Problem {
  return problem('invalidField', 'error', [], { path, expected: 'int' });
}

function newerFormat(version: number, supported: number): Problem {
  return problem('newerFormat', 'error', [], { version, supported });
}
