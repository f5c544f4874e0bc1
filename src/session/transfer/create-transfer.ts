import type { LibraryState } from '#session/library';
import { lineageOf } from '#session/lineage';
import { createMerge, type MergeState } from '#session/merge';
import type { SessionPorts } from '#session/ports';
import type { PreferencesState } from '#session/preferences';
import type { VersionsState } from '#session/versions';
import type { Desk, WorkspaceState } from '#session/workspace';
import type { StoreApi } from 'zustand/vanilla';
import type { ArrivalsState } from './arrivals-state.ts';
import type { BackupState } from './backup-state.ts';
import { createArrivals } from './create-arrivals.ts';
import { createBackup } from './create-backup.ts';
import { createFolder } from './create-folder.ts';
import { createRestore } from './create-restore.ts';
import { createSharing } from './create-sharing.ts';
import type { FolderState } from './folder-state.ts';
import type { RestoreState } from './restore-state.ts';
import type { SharingState } from './sharing-state.ts';

/** Everything that takes services elsewhere or receives them. */
export interface Transfer {
  readonly sharing: StoreApi<SharingState>;
  readonly arrivals: StoreApi<ArrivalsState>;
  readonly folder: StoreApi<FolderState>;
  readonly backup: StoreApi<BackupState>;
  readonly restore: StoreApi<RestoreState>;
  readonly merge: StoreApi<MergeState>;
  /** What the open service came from, as a file says it. */
  readonly lineage: () => Promise<readonly string[]>;
  /** Stops listening to the address of the page. */
  readonly stop: () => void;
}

interface Parts {
  readonly workspace: StoreApi<WorkspaceState>;
  readonly library: StoreApi<LibraryState>;
  readonly preferences: StoreApi<PreferencesState>;
  readonly versions: StoreApi<VersionsState>;
  readonly desk: Desk;
  /** Writes what of the open service is not on disk yet. */
  readonly flush: () => Promise<void>;
  /** Everything was backed up, as it was at a time. */
  readonly onBackup: (at: number) => Promise<void>;
}

/** Fetches what the browser offers and listens to the address from then on; a link that is there already is read. */
export async function createTransfer(ports: SessionPorts, parts: Parts): Promise<Transfer> {
  const transfer = await ports.transfer();
  const merge = createMerge(ports, parts);
  const lineage = () => lineageOf(ports, parts);
  const arrivals = createArrivals(ports, transfer, {
    ...parts,
    merge,
    openArchive: (file) => openBackup(file),
  });
  const { store: restore, open: openBackup } = createRestore(ports, transfer, { ...parts, arrivals });
  const look = (): void => void arrivals.getState().openLink(transfer.links.take());
  const stop = transfer.links.onChange(look);
  look();
  return {
    sharing: createSharing(ports, transfer, parts),
    arrivals,
    folder: createFolder(ports, transfer, { ...parts, lineage }),
    backup: createBackup(ports, transfer, { ...parts, lineage }),
    restore,
    merge,
    lineage,
    stop,
  };
}
