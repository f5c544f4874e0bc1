import type { Problem } from '#core/base';
import type { ScenarioId, Service } from '#core/model';
import type { ReplicationSummary, RunOutcome } from '#core/simulation';

/** Names a run in every worker that takes part in it. */
export type RunNumber = number;

/** What a simulation worker does. A run is opened in each worker; any of them replicates, one of them collects. */
export type SimulationTasks = {
  /** Compiles the scenario and keeps it; the run before it is forgotten. */
  readonly open: {
    readonly input: { readonly run: RunNumber; readonly service: Service; readonly scenarioId: ScenarioId };
    readonly output:
      | { readonly ok: true; readonly replications: number }
      | { readonly ok: false; readonly problems: readonly Problem[] };
  };
  readonly replicate: {
    readonly input: { readonly run: RunNumber; readonly index: number };
    readonly output: ReplicationSummary;
    /** 0…1 of this replication. */
    readonly progress: number;
  };
  readonly collect: {
    readonly input: { readonly run: RunNumber; readonly summary: ReplicationSummary };
    readonly output: null;
  };
  /** The outcome over the gapless beginning of what was collected; null while there is none. */
  readonly combine: { readonly input: { readonly run: RunNumber }; readonly output: RunOutcome | null };
};
