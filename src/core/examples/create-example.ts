import type { Service } from '#core/model';
import { buildExample } from './build-example.ts';
import { complaintHandling } from './complaint-handling.ts';
import type { ExampleDraft, ExampleLanguage } from './example.ts';
import { insuranceClaim } from './insurance-claim.ts';
import { phoneRepair } from './phone-repair.ts';

const drafts = {
  'insurance-claim': insuranceClaim,
  'complaint-handling': complaintHandling,
  'phone-repair': phoneRepair,
} as const satisfies Record<string, ExampleDraft>;

export type ExampleId = keyof typeof drafts;

/** Name and one-sentence summary of every example, in the order of the gallery. */
export function exampleList(
  language: ExampleLanguage,
): readonly { readonly id: ExampleId; readonly name: string; readonly summary: string }[] {
  const index = language === 'en' ? 0 : 1;
  return (Object.keys(drafts) as ExampleId[]).map((id) => ({
    id,
    name: drafts[id].name[index],
    summary: drafts[id].summary[index],
  }));
}

/** A fresh service made from an example, with `serviceId` as its id. */
export function createExample(id: ExampleId, language: ExampleLanguage, serviceId: string): Service {
  return buildExample(drafts[id], language, serviceId);
}
