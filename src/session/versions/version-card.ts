import type { KeptRun, StoredVersion } from '#session/ports';
import type { VersionCard } from './versions-state.ts';

/** A stored version as the list shows it; `current` is for others to say. */
export function toCard(version: StoredVersion, run: KeptRun | null): VersionCard {
  const { id, name, reason, author, savedAt, contentHash, parent } = version;
  const shown = run === null ? null : { scenarioName: run.scenarioName, outcome: run.outcome };
  return { id, name, reason, author, savedAt, contentHash, parent, run: shown, current: false };
}
