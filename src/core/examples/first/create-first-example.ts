import type { Service } from '#core/model';
import { buildExample } from '../build-example.ts';
import { buildMap } from '../build-map.ts';
import type { ExampleLanguage } from '../bilingual.ts';
import { insuranceClaim } from '../insurance-claim.ts';
import { insuranceClaimMap } from '../insurance-claim-map.ts';

/** The insurance example with its map as a fresh service, with `serviceId` as its id. */
export function createFirstExample(language: ExampleLanguage, serviceId: string): Service {
  return {
    ...buildExample(insuranceClaim, language, serviceId),
    ...buildMap(insuranceClaim, insuranceClaimMap, language),
  };
}
