import type { Finding } from '#core/analysis';
import type { RunOutcome } from '#core/simulation';
import { useRun } from '#ui/kit';

/**
 * What the results are made from. `partial`: the completed replications of a run under way. `stale`: the document has
 * changed since. `cancelled`: the run was called off before its end.
 */
export interface ShownOutcome {
  readonly outcome: RunOutcome;
  readonly state: 'partial' | 'stale' | 'cancelled' | 'current';
  readonly findings: readonly Finding[];
  readonly scenarioName: string;
}

/** The outcome to show now; null before the first run and until a run under way has something to show. */
export function useShownOutcome(): ShownOutcome | null {
  const status = useRun((state) => state.status);
  const partial = useRun((state) => state.partial);
  const run = useRun((state) => state.run);
  const stale = useRun((state) => state.stale);
  if (status === 'running') {
    return (
      partial && { outcome: partial, state: 'partial', findings: [], scenarioName: run?.scenarioName ?? '' }
    );
  }
  if (run === null) return null;
  const state = stale ? 'stale' : run.cancelled ? 'cancelled' : 'current';
  return { outcome: run.outcome, state, findings: run.findings, scenarioName: run.scenarioName };
}
