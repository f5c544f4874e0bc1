import { type ArgumentsIn, type EditResult, runFrom } from '#core/editing';
import { journeyCommands } from '#core/editing/journey';
import {
  branchStepsOf,
  cardsInCell,
  cardText,
  createService,
  type JourneyCard,
  type JourneyId,
  journeyLanesOf,
  mainStepsOf,
  type Service,
  stagesOf,
} from '#core/model';
import { countingIds } from '../counting-ids.ts';
import type { Plain } from '../plain.ts';

type Book = typeof journeyCommands;
export const MAP = 'journey_1' as JourneyId;

/** Runs one command on a map; new ids count on from `from`. */
export function edit<N extends keyof Book>(
  service: Service,
  name: N,
  args: Plain<ArgumentsIn<Book, N>>,
): EditResult {
  const count = countingIds();
  return runFrom(journeyCommands, name, service, args as ArgumentsIn<Book, N>, () => `n${count()}`);
}

/** A service with a fresh map: `stage_2`, steps `step_3`, `step_4`, `step_5`, and a lane of every usual kind. */
export function freshMap(): Service {
  const ids = countingIds();
  const blank = createService({ id: 'service', name: 'Test', locale: 'en' });
  return runFrom(journeyCommands, 'addJourney', blank, { name: 'Map', locale: 'en' }, ids).service;
}

/** The id of the first lane of a kind. */
export function laneOf(service: Service, kind: string): string {
  const lane = journeyLanesOf(service, MAP).find((each) => each.kind === kind);
  if (lane === undefined) throw new Error(`There is no lane ${kind}`);
  return lane.id;
}

/** The columns of a map, `Stage: step, step (branch, branch) | Stage: …`. */
export function columns(service: Service): string {
  const steps = mainStepsOf(service, MAP);
  return stagesOf(service, MAP)
    .map((stage) => {
      const own = steps
        .filter(({ stageId }) => stageId === stage.id)
        .map((step) => {
          const branch = branchStepsOf(service, step.id).map(({ name }) => name);
          return branch.length === 0 ? step.name : `${step.name} (${branch.join(', ')})`;
        });
      return `${stage.name}: ${own.join(', ')}`;
    })
    .join(' | ');
}

/** The texts of the cards of a lane by the name of their step, `Step: text, text | …`. */
export function row(service: Service, kind: string): string {
  const lane = laneOf(service, kind) as JourneyCard['laneId'];
  return mainStepsOf(service, MAP)
    .map((step) => ({ step, cards: cardsInCell(service, step.id, lane) }))
    .filter(({ cards }) => cards.length > 0)
    .map(({ step, cards }) => `${step.name}: ${cards.map(cardText).join(', ')}`)
    .join(' | ');
}

/** A card that must be there. */
export function card(service: Service, id: string): JourneyCard {
  const found = service.journeyCards[id as JourneyCard['id']];
  if (found === undefined) throw new Error(`There is no card ${id}`);
  return found;
}
