import { type JourneyPlace, joinRecords, placesOf, replicationsOf } from '#core/journey/experience';
import type { JourneyId, Scenario, Service } from '#core/model';
import { runInputs } from '#core/versions';
import { failureCode, type SessionPorts } from '#session/ports';
import type { RunState } from '#session/run';
import type { WorkspaceState } from '#session/workspace';
import { problem, type Problem } from '#core/base';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ForecastState } from './forecast-state.ts';

/** Milliseconds without an edit before customers are simulated anew. */
const CALM = 400;

/** What a record is made from. */
interface Ground {
  readonly service: Service;
  readonly scenario: Scenario;
  readonly journeyId: JourneyId;
  readonly places: readonly JourneyPlace[];
  /** All of the process that a record depends on, as text; then what is bound to it. */
  readonly inputs: string;
  readonly bindings: string;
}

const NOTHING = {
  status: 'off',
  progress: 0,
  scenarioName: '',
  problems: [],
  current: null,
  stale: false,
  previous: null,
} as const satisfies Partial<ForecastState>;

/** Keeps the recorded customers of the open map up to date. One replication after the other, so that it can be called off between. */
export function createForecast(
  { simulation, environment }: Pick<SessionPorts, 'simulation' | 'environment'>,
  { workspace, run }: { readonly workspace: StoreApi<WorkspaceState>; readonly run: StoreApi<RunState> },
): StoreApi<ForecastState> {
  let attempts = 0;
  let callOff: (() => void) | null = null;
  /** What the record that is shown, or being made, stands on. */
  let wanted: Ground | null = null;
  let shown: Ground | null = null;

  const store = createStore<ForecastState>()((set, get) => ({
    ...NOTHING,
    cancel() {
      if (get().status !== 'recording') return;
      attempts += 1;
      set({ status: 'cancelled' });
    },
    refresh() {
      wanted = null;
      judge();
    },
  }));

  function judge(): void {
    const { service, sheet } = workspace.getState();
    if (service === null || sheet === null || service.journeys[sheet] === undefined) return leave();
    const scenario = service.scenarios[run.getState().scenarioId ?? ('' as never)];
    if (scenario === undefined) return show('noScenario', { current: null, previous: null });
    const ground = groundOf(service, scenario, sheet);
    if (isSame(ground, wanted)) return;
    if (isSame(ground, shown)) {
      // Changed back while something else was being recorded.
      wanted = ground;
      attempts += 1;
      return store.setState({ status: 'ready', stale: false, problems: [] });
    }
    wanted = ground;
    const isOther = shown?.journeyId !== sheet || shown.scenario.id !== scenario.id;
    if (isOther) store.setState({ current: null, previous: null });
    if (ground.places.length === 0) return show('unbound', { current: null, previous: null });
    void record(ground);
  }

  /** No map is open. What was recorded is kept for when it is opened again. */
  function leave(): void {
    attempts += 1;
    wanted = shown;
    store.setState({ status: store.getState().current === null ? 'off' : 'ready' });
  }

  function show(status: ForecastState['status'], more: Partial<ForecastState> = {}): void {
    attempts += 1;
    shown = null;
    store.setState({ problems: [], progress: 0, stale: false, ...more, status });
  }

  async function record(ground: Ground): Promise<void> {
    const attempt = ++attempts;
    const { service, scenario, journeyId, places } = ground;
    const count = replicationsOf(scenario);
    const stale = store.getState().current !== null;
    store.setState({ status: 'recording', progress: 0, scenarioName: scenario.name, problems: [], stale });
    const made = [];
    for (let replication = 0; replication < count; replication += 1) {
      const answer = await simulation
        .recordJourney(service, scenario.id, places, replication)
        .catch((error: unknown) => refused(failureCode(error)));
      if (attempt !== attempts) return;
      if (!answer.ok) return store.setState({ status: 'refused', problems: answer.problems });
      made.push(answer.record);
      store.setState({ progress: made.length / count });
    }
    const { current: before, previous } = store.getState();
    const isOtherProcess = before !== null && shown !== null && shown.inputs !== ground.inputs;
    shown = ground;
    store.setState({
      status: 'ready',
      stale: false,
      current: { service, scenarioId: scenario.id, journeyId, record: joinRecords(made) },
      previous: isOtherProcess ? before : previous,
    });
  }

  function soon(): void {
    callOff?.();
    callOff = environment.after(CALM, judge);
  }

  workspace.subscribe(({ service, sheet }, before) => {
    if (service?.profile.id !== before.service?.profile.id) {
      attempts += 1;
      wanted = shown = null;
      store.setState(NOTHING);
    }
    if (sheet !== before.sheet) judge();
    else if (service !== before.service && sheet !== null) soon();
  });
  run.subscribe(({ scenarioId, run: finished }, before) => {
    if (scenarioId !== before.scenarioId || finished !== before.run) soon();
  });
  judge();
  return store;
}

function groundOf(service: Service, scenario: Scenario, journeyId: JourneyId): Ground {
  const places = placesOf(service, journeyId);
  const classes = Object.values(service.nodes).map((node) => ('valueClass' in node ? node.valueClass : null));
  return {
    service,
    scenario,
    journeyId,
    places,
    inputs: runInputs(service, scenario.id),
    bindings: JSON.stringify([places, classes]),
  };
}

function isSame(a: Ground, b: Ground | null): boolean {
  return (
    b !== null &&
    a.journeyId === b.journeyId &&
    a.scenario.id === b.scenario.id &&
    a.inputs === b.inputs &&
    a.bindings === b.bindings
  );
}

function refused(code: string): { readonly ok: false; readonly problems: readonly Problem[] } {
  return { ok: false, problems: [problem('playbackFailed', 'error', [], { code })] };
}
