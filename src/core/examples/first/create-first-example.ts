import type { Service } from '#core/model';
import { buildExample } from '../build-example.ts';
import type { ExampleLanguage } from '../bilingual.ts';
import { insuranceClaim } from '../insurance-claim.ts';

/** The insurance example as a fresh service, with `serviceId` as its id. */
export function createFirstExample(language: ExampleLanguage, serviceId: string): Service {
  return buildExample(insuranceClaim, language, serviceId);
}
