import { problem, records } from '#core/base';
import type { ScenarioId, Service } from '#core/model';
import type { RunOutcome } from '#core/simulation';
import { runInputs } from '#core/versions';
import { failureCode, type KeptRun, type RunEnd, type RunHandle, type SessionPorts } from '#session/ports';
import type { WorkspaceState } from '#session/workspace';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { runKey } from './run-key.ts';
import type { RunState, StoredRun } from './run-state.ts';
import { watchFindings } from './watch-findings.ts';
import { watchForecast } from './watch-forecast.ts';
import { watchStaleness } from './watch-staleness.ts';

type Ports = Pick<SessionPorts, 'simulation' | 'analysis' | 'storage' | 'environment'>;

const IDLE = {
  scenarioId: null,
  status: 'idle',
  progress: null,
  partial: null,
  run: null,
  previous: null,
  stale: false,
  problems: [],
  forecast: [],
} as const satisfies Partial<RunState>;

/** The simulation of what lies on the desk. `flush` saves the document: a run that goes wrong may cost the whole tab. */
export function createRun(
  ports: Ports,
  { workspace, flush }: { readonly workspace: StoreApi<WorkspaceState>; readonly flush: () => Promise<void> },
): StoreApi<RunState> {
  const { simulation, analysis, storage, environment } = ports;
  let handle: RunHandle | null = null;
  let attempts = 0;

  const store = createStore<RunState>()((set, get) => ({
    ...IDLE,
    heat: 'waiting',
    heatShown: true,
    chooseScenario: (scenarioId) => set({ scenarioId }),
    setHeat: (heat) => set({ heat }),
    showHeat: (heatShown) => set({ heatShown }),
    cancel() {
      attempts += 1;
      if (get().status === 'running' && handle === null) settle();
      handle?.cancel();
    },
    async start() {
      const { service } = workspace.getState();
      const { scenarioId, status } = get();
      if (service === null || scenarioId === null || status === 'running') return;
      attempts += 1;
      const attempt = attempts;
      set({ status: 'running', problems: [], partial: null, progress: null });
      try {
        await flush();
        const key = await runKey(ports, service, scenarioId);
        if (attempt !== attempts) return;
        if (await showKept(service, scenarioId, key)) return;
        if (attempt === attempts) await simulate(service, scenarioId, key);
      } catch (error) {
        handle = null;
        const crash = problem('simulationCrashed', 'error', [], {
          code: failureCode(error),
          message: String(error),
        });
        if (workspace.getState().service !== null)
          set({ status: 'crashed', problems: [crash], progress: null, partial: null });
      }
    },
  }));

  const staleness = watchStaleness(store, workspace, ports);
  watchForecast(store, workspace, ports);
  watchFindings(store, workspace, ports);

  /** Nothing is running any more. */
  function settle(): void {
    const { run } = store.getState();
    store.setState({ status: run === null ? 'idle' : 'done', progress: null, partial: null });
  }

  /** True when the key has been simulated before; its results are shown. */
  async function showKept(service: Service, scenarioId: ScenarioId, key: string): Promise<boolean> {
    const { run } = store.getState();
    if (run?.key === key && !run.cancelled) {
      settle();
      return true;
    }
    const kept = await storage.findRun(key).catch(() => null);
    if (kept === null) return false;
    await show(service, scenarioId, { ...kept, cancelled: false });
    return true;
  }

  async function simulate(service: Service, scenarioId: ScenarioId, key: string): Promise<void> {
    handle = simulation.run(service, scenarioId, ({ done, replicationsDone, replications, partial }) => {
      if (store.getState().status !== 'running') return;
      store.setState((before) => ({
        progress: { done, replicationsDone, replications },
        partial: partial ?? before.partial,
      }));
    });
    const end = await handle.end;
    handle = null;
    if (workspace.getState().service?.profile.id !== service.profile.id) return settle();
    await finish(end, service, scenarioId, key);
  }

  async function finish(end: RunEnd, service: Service, scenarioId: ScenarioId, key: string): Promise<void> {
    if (end.kind === 'refused') {
      return store.setState({ status: 'refused', problems: end.problems, progress: null, partial: null });
    }
    if (end.kind === 'crashed') {
      const crash = problem('simulationCrashed', 'error', [], { code: 'worker', message: end.message });
      return store.setState({ status: 'crashed', problems: [crash], progress: null, partial: null });
    }
    if (end.outcome === null) return settle();
    const kept = keptRun(service, scenarioId, key, end.outcome, end.kind === 'done' ? end.milliseconds : 0);
    // A run that cannot be kept is still shown; it is simulated again after a reload.
    if (end.kind === 'done') await storage.keepRun(kept).catch(() => undefined);
    await show(service, scenarioId, { ...kept, cancelled: end.kind === 'cancelled' });
  }

  function keptRun(
    service: Service,
    scenarioId: ScenarioId,
    key: string,
    outcome: RunOutcome,
    milliseconds: number,
  ): KeptRun {
    const scenarioName = service.scenarios[scenarioId]?.name ?? '';
    const serviceId = service.profile.id;
    return { key, serviceId, scenarioId, scenarioName, outcome, milliseconds, finishedAt: environment.now() };
  }

  /** `from`: a run that comes from disk counts as stale until its key was compared. */
  async function show(
    service: Service,
    scenarioId: ScenarioId,
    kept: Omit<StoredRun, 'findings' | 'scenarioId' | 'olderEngine'>,
    from: 'now' | 'disk' = 'now',
  ): Promise<void> {
    const [findings, engine] = await Promise.all([
      analysis.findings(service, scenarioId, kept.outcome).catch(() => []),
      simulation.engine(),
    ]);
    if (workspace.getState().service?.profile.id !== service.profile.id) return;
    const { key, scenarioName, outcome, finishedAt, milliseconds, cancelled } = kept;
    const olderEngine = outcome.engine !== engine;
    const run = {
      key,
      scenarioId,
      scenarioName,
      outcome,
      findings,
      finishedAt,
      milliseconds,
      cancelled,
      olderEngine,
    };
    store.setState((before) => ({
      run,
      previous: before.run !== null && before.run.key !== key ? before.run : before.previous,
      status: 'done',
      progress: null,
      partial: null,
      stale: from === 'disk',
    }));
    if (from === 'now') staleness.madeFrom(runInputs(service, scenarioId));
    else await staleness.compareKeys();
  }

  /** Another service lies on the desk: its first scenario, and the latest run kept of it. */
  async function begin(service: Service): Promise<void> {
    const scenarioId = records(service.scenarios)[0]?.id ?? null;
    store.setState({ ...IDLE, scenarioId });
    const kept = await storage.latestRun(service.profile.id).catch(() => null);
    const isWanted = kept !== null && Object.hasOwn(service.scenarios, kept.scenarioId);
    if (
      !isWanted ||
      workspace.getState().service?.profile.id !== service.profile.id ||
      store.getState().run !== null
    )
      return;
    store.setState({ scenarioId: kept.scenarioId as ScenarioId });
    await show(service, kept.scenarioId as ScenarioId, { ...kept, cancelled: false }, 'disk');
  }

  workspace.subscribe(({ service }, before) => {
    if (service?.profile.id !== before.service?.profile.id) {
      attempts += 1;
      handle?.cancel();
      if (service === null) store.setState(IDLE);
      else void begin(service);
    } else if (service !== null && service.scenarios !== before.service?.scenarios) {
      const { scenarioId } = store.getState();
      const isThere = scenarioId !== null && Object.hasOwn(service.scenarios, scenarioId);
      if (!isThere) store.setState({ scenarioId: records(service.scenarios)[0]?.id ?? null });
    }
  });
  return store;
}
