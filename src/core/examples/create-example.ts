import type { Service } from '#core/model';
import type { ExampleLanguage } from './bilingual.ts';
import { buildExample } from './build-example.ts';
import { buildMap } from './build-map.ts';
import type { ExampleDraft } from './example.ts';
import type { MapDraft } from './map-draft.ts';
import type { ExampleId } from './titles.ts';
import { complaintHandling } from './complaint-handling.ts';
import { complaintHandlingMap } from './complaint-handling-map.ts';
import { inquiryHandling } from './inquiry-handling.ts';
import { inquiryHandlingMap } from './inquiry-handling-map.ts';
import { insuranceClaim } from './insurance-claim.ts';
import { insuranceClaimMap } from './insurance-claim-map.ts';
import { phoneRepair } from './phone-repair.ts';
import { phoneRepairMap } from './phone-repair-map.ts';
import { accountOpening } from './account-opening.ts';
import { accountOpeningMap } from './account-opening-map.ts';
import { broadbandRepair } from './broadband-repair.ts';
import { broadbandRepairMap } from './broadband-repair-map.ts';
import { onlineReturn } from './online-return.ts';
import { onlineReturnMap } from './online-return-map.ts';
import { hospitalVisit } from './hospital-visit.ts';
import { hospitalVisitMap } from './hospital-visit-map.ts';

const EXAMPLES: Readonly<Record<ExampleId, readonly [ExampleDraft, MapDraft]>> = {
  'complaint-handling': [complaintHandling, complaintHandlingMap],
  'inquiry-handling': [inquiryHandling, inquiryHandlingMap],
  'insurance-claim': [insuranceClaim, insuranceClaimMap],
  'phone-repair': [phoneRepair, phoneRepairMap],
  'account-opening': [accountOpening, accountOpeningMap],
  'broadband-repair': [broadbandRepair, broadbandRepairMap],
  'online-return': [onlineReturn, onlineReturnMap],
  'hospital-visit': [hospitalVisit, hospitalVisitMap],
};

/** A fresh service made from an example, with its map, and with `serviceId` as its id. */
export function createExample(id: ExampleId, language: ExampleLanguage, serviceId: string): Service {
  const [draft, map] = EXAMPLES[id];
  return { ...buildExample(draft, language, serviceId), ...buildMap(draft, map, language) };
}
