import { fileSchema } from './service-schema.ts';
import { z } from './zod.ts';

/** JSON Schema (draft 2020-12) of a file as it may be written by hand: whatever has a default is optional. */
export function serviceFileJsonSchema(): Record<string, unknown> {
  return {
    ...z.toJSONSchema(fileSchema, { io: 'input' }),
    title: 'Throughline service file, format version 1',
  };
}
