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
  const second = fileSchema.safeParse(without(raw, unknown));
  const warnings = unknown.map((path) => unknownFieldProblem(path, raw));
  return second.success
    ? success(second.data.service, warnings)
    : failure(...schemaProblems(second.error.issues, raw), ...warnings);
}

/** A copy without the members at `paths`, which are all taken out at once: there may be very many. */
function without(value: unknown, paths: readonly (readonly PropertyKey[])[], from = 0): unknown {
  if (value === null || typeof value !== 'object' || paths.length === 0) return value;
  const below = new Map<PropertyKey, (readonly PropertyKey[])[]>();
  for (const path of paths) {
    const head = path[from];
    if (head === undefined) continue;
    const known = below.get(head);
    if (known === undefined) below.set(head, [path]);
    else known.push(path);
  }
  const kept = (member: unknown, key: PropertyKey) => without(member, below.get(key) ?? [], from + 1);
  if (Array.isArray(value)) return value.map(kept);
  const isGone = (key: string) => below.get(key)?.some((path) => path.length === from + 1) ?? false;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, member]) => (isGone(key) ? [] : [[key, kept(member, key)]])),
  );
}

function listLength(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}
