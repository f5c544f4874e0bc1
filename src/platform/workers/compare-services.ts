import type { Service } from '#core/model';
import { compareBehaviour } from '#core/versions/behaviour';
import { compareJourneys } from '#core/versions/journeys';
import { type Corrections, matchServices } from '#core/versions/matching';
import { compareStructure } from '#core/versions/structure';
import type { ComparedServices } from '#session/ports';

/** Which element is which, and what is different in the second; takes some tenths of a second on large services. */
export function compareServices(a: Service, b: Service, corrections: Corrections): ComparedServices {
  const matching = matchServices(a, b, corrections);
  return {
    matching,
    structure: compareStructure(a, b, matching),
    behaviour: compareBehaviour(a, b, matching),
    journeys: compareJourneys(a, b, matching),
  };
}
