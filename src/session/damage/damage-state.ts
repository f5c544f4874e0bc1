import type { Problem } from '#core/base';
import type { DamagedVersion } from '#session/ports';

/** What of the versions of the open service cannot be read. */
export interface DamageState {
  /** Versions whose record cannot be read, oldest first. */
  readonly records: readonly DamagedVersion[];
  /** By id of a version whose record can be read: whether its content can. Only what was looked at. */
  readonly readable: Readonly<Record<string, boolean>>;
  /** Why the last thing asked for was not done. */
  readonly problems: readonly Problem[];

  /** Reads which records are damaged. */
  look(): Promise<void>;
  /** Reads the content of versions, each once, one after the other. */
  check(ids: readonly string[]): Promise<void>;
  /** Saves everything kept of a version as a raw JSON file. */
  saveRaw(id: string): Promise<void>;
}
