import type { Problem } from '#core/base';
import type { ScenarioId, Service } from '#core/model';
import type { Corrections } from '#core/versions/matching';
import type { NumberDifference } from '#core/versions/numbers';
import type { ComparedNumbers, ComparedServices, FileSource, PredictedJourneys } from '#session/ports';

/** A file that is compared without becoming a service: read, held, and forgotten when the comparison is closed. */
export interface ComparedFile {
  /** What it goes by among the sides. */
  readonly id: string;
  readonly fileName: string;
  readonly service: Service;
  /** What reading it repaired. */
  readonly remarks: readonly Problem[];
}

/** Everything about one that is held against the first. */
export interface ComparedOther extends ComparedNumbers {
  readonly id: string;
  readonly service: Service;
  readonly result: ComparedServices;
  readonly corrections: Corrections;
}

/** All that is compared, at one time: what a report is made of. */
export interface WholeComparison {
  /** Milliseconds since 1970. */
  readonly madeAt: number;
  /** Its id among the sides. */
  readonly id: string;
  readonly service: Service;
  /** At least one. */
  readonly others: readonly ComparedOther[];
  /** How the numbers came about; null: nothing was run. */
  readonly run: ComparedRun | null;
}

/** What customers of both would feel along the journeys; without problems and journeys it broke off. */
export interface PredictedCurves extends PredictedJourneys {
  /** The result it belongs to: of other sides, or after another correction, there is none. */
  readonly of: ComparedServices;
  readonly scenarioId: ScenarioId;
}

/** How the numbers of a comparison came about. */
export interface ComparedRun {
  /** A scenario of the first. */
  readonly scenarioId: ScenarioId;
  readonly replications: number;
  readonly engine: string;
}

/** What two to four services differ in, while they are compared. Two of them are looked at: the first, and one of the others. */
export interface ComparisonState {
  /** `waiting`: there are not two yet. `failed`: one could not be read, or the worker gave up. */
  readonly status: 'off' | 'waiting' | 'comparing' | 'ready' | 'failed';
  /** All that are compared: the one the others are held against first. Ids of versions, `working` for the working copy, or of `files`. */
  readonly all: readonly string[];
  /** Those that were read since this was opened, among the sides or not. */
  readonly files: readonly ComparedFile[];
  /** The file that is being read. */
  readonly reading: string | null;
  /** Why files that were handed in last are not among the sides. */
  readonly refusals: readonly Problem[];

  /** The two that are looked at: the first of all, and the chosen one of the others. What follows is about them. */
  readonly sides: readonly [a: string, b: string] | null;
  readonly services: { readonly a: Service; readonly b: Service } | null;
  readonly result: ComparedServices | null;
  /** What was said about pairs of the two since they were chosen. */
  readonly corrections: Corrections;

  /** `refused`: none of the others can be run beside the first, for the `problems` in `runs`. */
  readonly running: 'off' | 'running' | 'done' | 'refused' | 'crashed';
  /** 0 … 1 while running. */
  readonly progress: number;
  /** Of every other, by its id; empty until something was run. */
  readonly runs: Readonly<Record<string, ComparedNumbers>>;
  readonly run: ComparedRun | null;
  /** Of the two that are looked at; null: not run. */
  readonly numbers: readonly NumberDifference[] | null;
  readonly problems: readonly Problem[];

  /** 0 … 1 while customers are simulated to predict what they feel; null otherwise. */
  readonly predicting: number | null;
  readonly predicted: PredictedCurves | null;

  /** Compares up to four, what was said and read before is forgotten. Settles when that is done, failed or given up. */
  open(ids: readonly string[]): Promise<void>;
  /** Other sides, in another order: what was said of a pair that is still one stays. */
  choose(ids: readonly string[]): Promise<void>;
  /** Lets the person choose a file and puts it among the sides (`addFiles`). */
  chooseFile(place?: number): Promise<void>;
  /** Reads files and puts each beside the others, or at `place` instead of what is there. Nothing of them is stored. */
  addFiles(files: readonly FileSource[], place?: number): Promise<void>;
  dismissRefusals(): void;
  /** Looks at another of the others. */
  show(id: string): Promise<void>;
  /** The two that are looked at the other way round; corrections of them stay. */
  swap(): Promise<void>;
  /** Two elements are the same thing; whatever was said of either before is taken back. Compares anew. */
  pair(a: string, b: string): Promise<void>;
  /** Two elements are not the same thing. Compares anew. */
  part(a: string, b: string): Promise<void>;
  /** Takes all corrections of the two back. */
  forget(): Promise<void>;
  /** Runs all under a scenario of the first, on the same cases. */
  simulate(scenarioId: ScenarioId): Promise<void>;
  cancelRun(): void;
  /** Predicts the journeys of the two that are looked at, under a scenario of the first. Not while something else runs. */
  predict(scenarioId: ScenarioId): Promise<void>;
  cancelPrediction(): void;
  /** Compares also what is not looked at; null where that fails or is given up. */
  whole(): Promise<WholeComparison | null>;
  close(): void;
}
