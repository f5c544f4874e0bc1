/**
 * trial: changes tried out on a copy of the open service, which becomes a variant with its run.
 * Never touches the working copy before the person says so.
 *
 *   await session.trial.getState().start([change], { name: 'One more adviser', reason: '', baseName: 'As is' });
 */
export { createTrial } from './create-trial.ts';
export type { TrialState } from './trial-state.ts';
