import { failure, problem, type Result, success } from '#core/base';
import { type Service, TABLE_NAMES } from '#core/model';
import { completeService } from './complete-service.ts';
import { FORMAT, MAX_ELEMENTS } from './file-format.ts';
import type { RawRecord } from '#core/exchange/throughline/migrations';
import { schemaProblems, unknownFieldProblem, unknownFields } from './schema-problems.ts';
import { type FileService, fileSchema } from './service-schema.ts';

/**
 * Makes a service of the `service` member of a file of the current schema version: validates every field, then
 * completes what was left out. Other formats are read through this too, so that defaults and repairs are the same.
 *
 * Errors: tooManyElements {count, limit} · invalidField {path, expected} · those of `completeService`.
 * Remarks: unknownField {path} · those of `completeService`.
 */
export function readService(service: RawRecord): Result<Service> {
  const count = TABLE_NAMES.reduce((sum, table) => sum + listLength(service[table]), 0);
  if (count > MAX_ELEMENTS)
    return failure(problem('tooManyElements', 'error', [], { count, limit: MAX_ELEMENTS }));
  const validated = validate({ format: FORMAT, service });
  if (!validated.ok) return validated;
  const completed = completeService(validated.value);
  return completed.ok ? success(completed.value, [...validated.problems, ...completed.problems]) : completed;
}

/** Unknown fields cost a warning each; anything else that does not fit the schema refuses the service. */
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

function listLength(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}
