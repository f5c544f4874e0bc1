import type { Finding } from '#core/analysis';
import type { SoundnessFinding } from '#core/analysis/soundness';
import type { CaseDiary } from '#core/analysis/walk';
import type { Problem, Result } from '#core/base';
import type { FeedbackTable } from '#core/exchange/feedback';
import type { WholeService } from '#core/exchange/throughline';
import type { JourneyPlace, JourneyRecord } from '#core/journey/experience';
import type { FeedbackScale, Locale, NodeId, ProcessId, ScenarioId, Service } from '#core/model';
import type { PlaybackTrace, RunOutcome } from '#core/simulation';
import type { Corrections } from '#core/versions/matching';
import type { ComparedRuns, ComparedServices, OtherService, PredictedJourneys } from '#session/ports';

/** What the desk worker does: reading, writing and checking of what is large, away from the screen. */
export type DeskTasks = {
  readonly read: {
    readonly input: { readonly name: string; readonly text: string; readonly locale: Locale };
    readonly output: Result<WholeService>;
  };
  /** Answers of customers out of a table. */
  readonly readAnswers: {
    readonly input: { readonly text: string; readonly scale: FeedbackScale };
    readonly output: Result<FeedbackTable>;
  };
  /** A stored body against the schema. */
  readonly check: {
    readonly input: { readonly body: unknown; readonly bodyVersion: number };
    readonly output: Result<Service>;
  };
  readonly writeBpmn: { readonly input: Service; readonly output: string };
  readonly forecast: {
    readonly input: { readonly service: Service; readonly scenarioId: ScenarioId };
    readonly output: readonly Problem[];
  };
  readonly findings: {
    readonly input: { readonly service: Service; readonly outcome: RunOutcome | null };
    readonly output: readonly Finding[];
  };
  readonly record: {
    readonly input: {
      readonly service: Service;
      readonly scenarioId: ScenarioId;
      readonly processId: ProcessId;
      readonly cases: number;
      readonly focus: NodeId | undefined;
    };
    readonly output: Result<PlaybackTrace>;
  };
  readonly keepDiaries: {
    readonly input: {
      readonly service: Service;
      readonly scenarioId: ScenarioId;
      readonly processId: ProcessId;
      readonly most: number;
    };
    readonly output: Result<readonly CaseDiary[]>;
  };
  readonly recordJourney: {
    readonly input: {
      readonly service: Service;
      readonly scenarioId: ScenarioId;
      readonly places: readonly JourneyPlace[];
      readonly replication: number;
    };
    readonly output: Result<JourneyRecord>;
  };
  readonly compare: {
    readonly input: { readonly a: Service; readonly b: Service; readonly corrections: Corrections };
    readonly output: ComparedServices;
  };
  /** The progress is the share that is done, 0 … 1. */
  readonly compareNumbers: {
    readonly input: {
      readonly a: Service;
      readonly others: readonly OtherService[];
      readonly scenarioId: ScenarioId;
    };
    readonly output: ComparedRuns;
    readonly progress: number;
  };
  /** The progress is the share that is done, 0 … 1. */
  readonly predictJourneys: {
    readonly input: { readonly a: Service; readonly other: OtherService; readonly scenarioId: ScenarioId };
    readonly output: PredictedJourneys;
    readonly progress: number;
  };
  readonly checkSoundness: { readonly input: Service; readonly output: readonly SoundnessFinding[] };
  readonly checkDrawing: { readonly input: Service; readonly output: readonly Finding[] };
};
