import type { Problem } from '#core/base';

/** What the last backup holds, and what it could not take in. */
export interface BackupMade {
  readonly fileName: string;
  readonly services: number;
  readonly versions: number;
  readonly answers: number;
  /** Names of services whose records are damaged; what is there lies in the archive as it is. */
  readonly damaged: readonly string[];
  /** Names of versions that could not be read. */
  readonly lostVersions: readonly string[];
}

/** Everything in this browser as one file. */
export interface BackupState {
  /** Services done, of how many; null: nothing is being made. */
  readonly making: { readonly done: number; readonly of: number } | null;
  readonly made: BackupMade | null;
  readonly problems: readonly Problem[];

  /** Makes a backup of all services outside the bin and offers it as a download. */
  backUp(): Promise<void>;
  /** The open service as one service file with its versions. */
  saveWithVersions(): Promise<void>;
}
