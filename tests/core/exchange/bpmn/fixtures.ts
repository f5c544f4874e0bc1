import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { importBpmn } from '#core/exchange/bpmn';
import type { Service } from '#core/model';

const OWN = new URL('../../../fixtures/bpmn/', import.meta.url);
const SHARED = new URL('../../../../../shared/data/miwg/', import.meta.url);

/** A file of tests/fixtures/bpmn. */
export function fixture(name: string): string {
  return readFileSync(new URL(`${name}.bpmn`, OWN), 'utf8');
}

/** All own drawings. */
export const fixtureNames = readdirSync(OWN).map((file) => file.replace('.bpmn', ''));

/** The interchange test files, where they lie beside the repository. */
export const interchangeFiles: readonly { name: string; text: string }[] = existsSync(SHARED)
  ? readdirSync(SHARED)
      .filter((file) => file.endsWith('.bpmn'))
      .map((name) => ({ name, text: readFileSync(new URL(name, SHARED), 'utf8') }))
  : [];

/** The service in a text that can be read. */
export function imported(text: string, fileName = 'drawing.bpmn'): Service {
  const read = importBpmn(text, fileName);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}
