/**
 * offline: the app as this browser keeps it – whether it works without a network, new versions, installing, files that are opened
 * with it. Never changes the version of a tab that nobody asked to change, and never before its work is saved.
 *
 *   await (await session.offline()).getState().takeUpdate();
 */
export { createOffline } from './create-offline.ts';
export type { Kept, OfflineState } from './offline-state.ts';
