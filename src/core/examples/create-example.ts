import type { Service } from '#core/model';
import { accountOpening } from './account-opening.ts';
import { broadbandRepair } from './broadband-repair.ts';
import { buildExample } from './build-example.ts';
import type { ExampleId } from './titles.ts';
import { complaintHandling } from './complaint-handling.ts';
import type { ExampleLanguage } from './bilingual.ts';
import type { ExampleDraft } from './example.ts';
import { hospitalVisit } from './hospital-visit.ts';
import { inquiryHandling } from './inquiry-handling.ts';
import { insuranceClaim } from './insurance-claim.ts';
import { onlineReturn } from './online-return.ts';
import { phoneRepair } from './phone-repair.ts';

const drafts: Readonly<Record<ExampleId, ExampleDraft>> = {
  'complaint-handling': complaintHandling,
  'inquiry-handling': inquiryHandling,
  'insurance-claim': insuranceClaim,
  'phone-repair': phoneRepair,
  'account-opening': accountOpening,
  'broadband-repair': broadbandRepair,
  'online-return': onlineReturn,
  'hospital-visit': hospitalVisit,
};

/** A fresh service made from an example, with `serviceId` as its id. */
export function createExample(id: ExampleId, language: ExampleLanguage, serviceId: string): Service {
  return buildExample(drafts[id], language, serviceId);
}
