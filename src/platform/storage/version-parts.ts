import type { VersionStorage } from '#session/ports';
import type { OpenDatabase } from './open-database.ts';

/** What versions are kept in. */
export interface VersionParts {
  readonly guard: OpenDatabase;
  /** Tells the other tabs after the commit. */
  readonly changed: (serviceId: string) => void;
}

/** What can be done with versions and variants once a service is open. */
export type VersionRecords = Omit<
  VersionStorage,
  'listVersions' | 'listVariants' | 'keepRun' | 'findRun' | 'latestRun'
>;
