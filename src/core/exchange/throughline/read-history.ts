import { failure, type Problem, problem, type Result, success } from '#core/base';
import { migrateService } from '#core/exchange/throughline/migrations';
import { SCHEMA_VERSION } from './file-format.ts';
import { historySchema } from './history-schema.ts';
import { readService } from './read-service.ts';
import { schemaProblems } from './schema-problems.ts';
import type { FileVersion, ServiceHistory } from './service-history.ts';

/**
 * Makes a history of the `history` member of a file. A version whose service cannot be read is left out, and so is what
 * refers to versions and variants that are not there.
 *
 * Errors: invalidField {path, expected}. Remarks: versionLeftOut {name}.
 */
export function readHistory(raw: unknown, schemaVersion: number): Result<ServiceHistory> {
  const parsed = historySchema.safeParse(raw);
  if (!parsed.success) return failure(...schemaProblems(parsed.error.issues, { history: raw }));
  const { variants, current, versions, answers } = parsed.data;
  const problems: Problem[] = [];
  const read: FileVersion[] = [];
  const known = new Set<string>();
  for (const { service, ...version } of versions) {
    const body = readService(
      schemaVersion < SCHEMA_VERSION ? migrateService(service, schemaVersion) : service,
    );
    if (!body.ok || known.has(version.id)) {
      problems.push(problem('versionLeftOut', 'warning', [], { name: version.name }));
      continue;
    }
    // What comes later cannot have been there before.
    const parents = version.parents.filter((parent) => known.has(parent));
    read.push({ ...version, parents, service: body.value });
    known.add(version.id);
  }
  const lines = variants.map((variant) => ({
    ...variant,
    head: variant.head !== null && known.has(variant.head) ? variant.head : null,
  }));
  const standing = lines.some(({ id }) => id === current) ? current : null;
  return success({ variants: lines, current: standing, versions: read, answers }, problems);
}
