import type { Finding } from '#core/analysis';
import type { Problem } from '#core/base';
import type { ScenarioId } from '#core/model';
import type { RunOutcome } from '#core/simulation';

/** What the heat map on the canvas shows. */
export type HeatMeasure = 'waiting' | 'utilisation' | 'visits' | 'cost';

/** A finished (or cancelled) run of the open service. */
export interface StoredRun {
  /** SHA-256 of what reached the kernel, with engine, seed and replications. */
  readonly key: string;
  readonly scenarioId: ScenarioId;
  readonly scenarioName: string;
  readonly outcome: RunOutcome;
  readonly findings: readonly Finding[];
  readonly finishedAt: number;
  readonly milliseconds: number;
  readonly cancelled: boolean;
  /** True where another engine made it than the one of this app: the same inputs may give other digits now. */
  readonly olderEngine: boolean;
}

/** The simulation of the open service. */
export interface RunState {
  readonly scenarioId: ScenarioId | null;
  readonly status: 'idle' | 'running' | 'done' | 'refused' | 'crashed';
  readonly progress: {
    readonly done: number;
    readonly replicationsDone: number;
    readonly replications: number;
  } | null;
  /** While running: the outcome over the completed replications. */
  readonly partial: RunOutcome | null;
  readonly run: StoredRun | null;
  /** The run before this one, for the difference in words. */
  readonly previous: StoredRun | null;
  /** True as soon as something that reaches the kernel differs from what `run` was made from. */
  readonly stale: boolean;
  /** Why the last run was refused, or the crash, as problems. */
  readonly problems: readonly Problem[];
  /** Overload and other warnings known before any run; live. */
  readonly forecast: readonly Problem[];
  readonly heat: HeatMeasure;
  readonly heatShown: boolean;

  chooseScenario(id: ScenarioId): void;
  start(): Promise<void>;
  cancel(): void;
  setHeat(measure: HeatMeasure): void;
  showHeat(shown: boolean): void;
}
