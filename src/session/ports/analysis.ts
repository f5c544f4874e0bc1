import type { Finding } from '#core/analysis';
import type { Problem } from '#core/base';
import type { SoundnessFinding } from '#core/analysis/soundness';
import type { JourneyId, ScenarioId, Service } from '#core/model';
import type { RunOutcome } from '#core/simulation';

/** Everything that reads a service and answers with problems; off the main thread where it takes long. */
export interface AnalysisPort {
  /** Drawing problems: unreachable, dead end, missing start …, with what could be done about each. */
  checkDrawing(service: Service): Promise<readonly Finding[]>;
  /** Whether every case can come to its end, with what could be done where one can't. */
  checkSoundness(service: Service): Promise<readonly SoundnessFinding[]>;
  /** What is wrong or doubtful about a journey map on a day (YYYY-MM-DD). */
  checkJourney(service: Service, journeyId: JourneyId, today: string): Promise<readonly Problem[]>;
  /** Overload and the like, known before any run. */
  forecast(service: Service, scenarioId: ScenarioId): Promise<readonly Problem[]>;
  /** What a run shows: bottlenecks, redundant steps, rework loops; without one, what the drawing shows by itself. */
  findings(service: Service, scenarioId: ScenarioId, outcome: RunOutcome | null): Promise<readonly Finding[]>;
}
