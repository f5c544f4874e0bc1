/**
 * transfer: services on their way from and to other people. Never changes what is open: what arrives is looked at, or
 * becomes a service of its own.
 *
 *   const { sharing, arrivals } = await session.transfer();
 *   await sharing.getState().makeLink();
 */
export type { ArrivalsState, ArrivedCopy, FileOutcome, Preview, Reading } from './arrivals-state.ts';
export type { BackupMade, BackupState } from './backup-state.ts';
export type { OpenBackup, RestoreState } from './restore-state.ts';
export { createTransfer, type Transfer } from './create-transfer.ts';
export type { FolderState, FolderStep, TakenName } from './folder-state.ts';
export type { SharedLink, SharingState } from './sharing-state.ts';
