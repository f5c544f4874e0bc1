import type { Service } from '#core/model';
import { buildExample } from '../build-example.ts';
import type { ExampleLanguage } from '../bilingual.ts';
import { insuranceClaim } from '../insurance-claim.ts';

/**
 * The insurance example as a fresh service, with `serviceId` as its id. Without its map, which nobody sees on the first
 * screen and everybody would have to wait for.
 */
export function createFirstExample(language: ExampleLanguage, serviceId: string): Service {
  return buildExample(insuranceClaim, language, serviceId);
}
