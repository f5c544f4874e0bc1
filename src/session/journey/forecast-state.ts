import type { Problem } from '#core/base';
import type { JourneyRecord } from '#core/journey/experience';
import type { JourneyId, ScenarioId, Service } from '#core/model';

/** Recorded customers, and the service and scenario they were simulated from. */
export interface KnownJourney {
  readonly service: Service;
  readonly scenarioId: ScenarioId;
  readonly journeyId: JourneyId;
  readonly record: JourneyRecord;
}

/** What simulated customers go through along the open map. */
export interface ForecastState {
  /**
   * `off`: no map is open. `noScenario`: there is none to simulate. `unbound`: nothing on the map stands for a step. `refused`: it
   * cannot be simulated yet, for `problems`.
   */
  readonly status: 'off' | 'noScenario' | 'unbound' | 'recording' | 'ready' | 'refused' | 'cancelled';
  /** 0 … 1 while recording. */
  readonly progress: number;
  readonly scenarioName: string;
  readonly problems: readonly Problem[];
  /** The last record of this map; what it was made from may have changed meanwhile (`stale`). */
  readonly current: KnownJourney | null;
  readonly stale: boolean;
  /** The record before the process was last changed, of the same map and scenario. */
  readonly previous: KnownJourney | null;

  /** Gives up what is under way; nothing is recorded until the next edit or `refresh`. */
  cancel(): void;
  refresh(): void;
}
