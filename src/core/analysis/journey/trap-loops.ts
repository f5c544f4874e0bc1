import type { Problem } from '#core/base';
import { journeyReach } from '#core/journey';
import type { JourneyId, Service } from '#core/model';
import { aboutSeveral } from './about-several.ts';

/** Steps that customers come to and from which neither the end nor giving up can be reached: a loop that nobody leaves. */
export function trapLoops(service: Service, id: JourneyId): readonly Problem[] {
  const { trapped } = journeyReach(service, id);
  return aboutSeveral(
    'journey.trapLoop',
    'error',
    trapped.map((step) => ({ id: step, name: service.journeySteps[step]?.name ?? '' })),
  );
}
