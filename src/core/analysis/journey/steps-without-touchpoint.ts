import type { Problem } from '#core/base';
import { cardsOf, type JourneyId, mainStepsOf, type Service } from '#core/model';
import { aboutSeveral } from './about-several.ts';

/** Steps at which nobody meets anybody, in a map that has touchpoints at all. */
export function stepsWithoutTouchpoint(service: Service, id: JourneyId): readonly Problem[] {
  const steps = mainStepsOf(service, id);
  const met = new Set<string>();
  for (const card of cardsOf(service, id)) {
    if (card.kind !== 'touchpoint') continue;
    const at = steps.findIndex((step) => step.id === card.stepId);
    for (const step of at === -1 ? [] : steps.slice(at, at + card.span)) met.add(step.id);
  }
  if (met.size === 0) return [];
  return aboutSeveral(
    'journey.stepWithoutTouchpoint',
    'note',
    steps.filter((step) => !met.has(step.id)),
  );
}
