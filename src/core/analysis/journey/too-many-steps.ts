import { type Problem, problem } from '#core/base';
import { type JourneyId, mainStepsOf, type Service } from '#core/model';

/** A map of more steps is not read any more, but looked up. */
const MOST = 12;

/** The steps that a map has too many; told at those behind the last that would do. */
export function tooManySteps(service: Service, id: JourneyId): readonly Problem[] {
  const steps = mainStepsOf(service, id);
  if (steps.length <= MOST) return [];
  return [
    problem(
      'journey.tooManySteps',
      'note',
      steps.slice(MOST).map((step) => step.id),
      { count: steps.length, most: MOST },
    ),
  ];
}
