import type { BackedUpService } from '#core/exchange/backup';
import type { Problem } from '#core/base';

/** A backup that was opened to be looked at; nothing of it is stored yet. */
export interface OpenBackup {
  readonly fileName: string;
  /** Milliseconds since 1970. */
  readonly madeAt: number;
  readonly services: readonly (BackedUpService & {
    /** A service of this id is in the library, or in its bin. */
    readonly isHere: boolean;
  })[];
  readonly remarks: readonly Problem[];
}

/** A backup on its way back. What is in the library is never replaced: what is there already comes as a copy, or not. */
export interface RestoreState {
  readonly backup: OpenBackup | null;
  /** File names of the services to restore: first those that are not here. */
  readonly chosen: ReadonlySet<string>;
  readonly isRestoring: boolean;

  choose(fileName: string, isChosen: boolean): void;
  /** Restores what is chosen; `arrivals.outcomes` tells what became of each. */
  restore(): Promise<void>;
  leave(): void;
}
