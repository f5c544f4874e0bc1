/**
 * editing/journey: everything a person can do to a journey map, as pure commands; a book of its own, loaded with the map.
 * As all commands: bad input is answered by problems, an error leaves the service as it came in, what a command takes
 * away nothing refers to any more (see `runFrom`). `before: null` always means: at the end.
 *
 *   runFrom(journeyCommands, 'addStep', service, { journeyId, after }, newId);
 */
import type { CommandBook } from '../commands.ts';
import { addDraftedJourney } from './add-drafted-journey.ts';
import { addProcessSteps } from './add-process-steps.ts';
import { bindCard, unbind } from './bindings.ts';
import { addBoundTouchpoint } from './bound-touchpoint.ts';
import { addCard, setAssumed, setCard } from './cards.ts';
import { addChannel, removeChannel, setChannel } from './channels.ts';
import { duplicateCards } from './duplicate-cards.ts';
import { duplicateJourney } from './duplicate-journey.ts';
import { addJourney, removeJourney, setJourney } from './journeys.ts';
import { addJourneyFlow, removeJourneyFlow, setJourneyFlow } from './jumps.ts';
import { addJourneyLane, hideLanes, moveJourneyLane, setJourneyLane } from './lanes.ts';
import { linkCards, unlink } from './links.ts';
import { moveCards } from './move-cards.ts';
import { pasteTable } from './paste-table.ts';
import { addPersona, removePersona, setPersona } from './personas.ts';
import { removeFromMap } from './remove-from-map.ts';
import { addStage, moveStage, setStage } from './stages.ts';
import { addStep, moveStep, setStep } from './steps.ts';
import { addJourneyView, removeJourneyView, setJourneyView } from './views.ts';

/** Every command of journey maps by the name it has in the history and in the journal. */
export const journeyCommands = {
  addJourney,
  addDraftedJourney,
  setJourney,
  removeJourney,
  duplicateJourney,
  addStage,
  setStage,
  moveStage,
  addStep,
  setStep,
  moveStep,
  addJourneyLane,
  setJourneyLane,
  moveJourneyLane,
  hideLanes,
  addCard,
  setCard,
  moveCards,
  removeFromMap,
  duplicateCards,
  setAssumed,
  bindCard,
  unbind,
  addBoundTouchpoint,
  addProcessSteps,
  addJourneyFlow,
  setJourneyFlow,
  removeJourneyFlow,
  linkCards,
  unlink,
  addPersona,
  setPersona,
  removePersona,
  addChannel,
  setChannel,
  removeChannel,
  addJourneyView,
  setJourneyView,
  removeJourneyView,
  pasteTable,
} as const satisfies CommandBook;

export { channelKindOf } from './channel-kind-of.ts';
export type { DraftedCard, DraftedJourney, DraftedPlace, DraftedStep } from './drafted-journey.ts';
