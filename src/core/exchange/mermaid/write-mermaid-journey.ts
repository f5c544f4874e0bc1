import { records } from '#core/base';
import {
  branchStepsOf,
  type JourneyId,
  type JourneyStep,
  type PersonaId,
  type Service,
  stagesOf,
  stepsOfStage,
  type Touchpoint,
} from '#core/model';
import { encodeName } from './entity-codes.ts';

/** Score of a step nobody has said anything about: Mermaid knows no step without one. */
const NEUTRAL = 3;

/**
 * The map as Mermaid text. A step has one score: the mean of what is assumed at its touchpoints, in halves. Steps of a
 * side branch follow the step they hang under. Lanes, cards and everything else have no place in this format.
 */
export function writeMermaidJourney(service: Service, id: JourneyId): string {
  const journey = service.journeys[id];
  const lines = ['journey'];
  if (journey?.name.trim()) lines.push(`    title ${encodeName(journey.name)}`);
  if (journey?.description.trim()) lines.push(`    accDescr: ${encodeName(journey.description)}`);
  for (const stage of stagesOf(service, id)) {
    lines.push(`    section ${encodeName(stage.name)}`);
    const steps = stepsOfStage(service, stage.id).flatMap((step) => [
      step,
      ...branchStepsOf(service, step.id),
    ]);
    for (const step of steps) lines.push(`      ${taskOf(service, step, journey?.personaIds ?? [])}`);
  }
  return `${lines.join('\n')}\n`;
}

function taskOf(service: Service, step: JourneyStep, personaIds: readonly PersonaId[]): string {
  const points = records(service.journeyCards).filter(
    (card): card is Touchpoint => card.kind === 'touchpoint' && card.stepId === step.id,
  );
  const values = points.flatMap(({ assumed }) =>
    Object.values(assumed).filter((value) => value !== undefined),
  );
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const score = Math.round((mean + NEUTRAL) * 2) / 2;
  const speaking = personaIds.filter((persona) =>
    points.some(({ assumed }) => assumed[persona] !== undefined),
  );
  const everyone = speaking.length === 0 || points.some(({ assumed }) => assumed.everyone !== undefined);
  const people = (everyone ? personaIds : speaking).flatMap(
    (persona) => service.personas[persona]?.name ?? [],
  );
  const actors = people.map((name) => encodeName(name, ',')).join(', ');
  return `${encodeName(step.name)}: ${score}${actors === '' ? '' : `: ${actors}`}`;
}
