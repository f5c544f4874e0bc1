/**
 * exchange/throughline: the `.throughline.json` file — schema, migrations, reading and writing (docs/format.md).
 * Never throws on bad input and never returns half a service. Invariant: parse ∘ serialise = identity.
 *
 *   const parsed = parseServiceFile(text); if (parsed.ok) serialiseService(parsed.value);
 */
export { FORMAT_VERSION, MAX_ELEMENTS, SCHEMA_VERSION } from './file-format.ts';
export {
  migrateRecord,
  migrations,
  type RawRecord,
  type RecordSource,
} from '#core/exchange/throughline/migrations';
export { parseServiceFile, parseStoredService, parseWholeFile } from './parse-service-file.ts';
export { readJson } from './read-json.ts';
export { readService } from './read-service.ts';
export { serialiseService } from './serialise-service.ts';
export type { FileVersion, ServiceHistory, WholeService } from './service-history.ts';
export { shortenTexts } from './shorten-texts.ts';
export { serviceFileJsonSchema } from './service-file-json-schema.ts';
