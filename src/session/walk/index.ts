/**
 * walk: one case followed step by step through somebody's eyes — the customer's, those of a role, or the case's own — with what simulated
 * cases that went the same way waited. Never decides where a token goes: the actors do. What does the work is loaded with the first walk.
 *
 *   session.walk.getState().open();
 *   await session.walk.getState().begin({ by: 'customer' });
 */
export { createWalkStore } from './create-walk-store.ts';
export type {
  DecisionWay,
  StepTold,
  StoryEntry,
  Viewpoint,
  WalkChoice,
  WalkState,
} from './walk-state.ts';
