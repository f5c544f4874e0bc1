import type { Change } from '#core/analysis';
import type { RankingState } from '#core/analysis/whatif';
import { problem } from '#core/base';
import type { ScenarioId, Service } from '#core/model';
import { type EvaluationHandle, failureCode, type SessionPorts } from '#session/ports';
import type { RunState } from '#session/run';
import type { WorkspaceState } from '#session/workspace';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { driveJobs } from './drive-jobs.ts';
import type { RankingStoreState } from './ranking-store-state.ts';
import { watchGround } from './watch-ground.ts';

const IDLE = {
  status: 'idle',
  rankedBy: null,
  candidates: [],
  table: null,
  progress: 0,
  scenarioId: null,
  stale: false,
  problems: [],
  milliseconds: null,
} as const satisfies Partial<RankingStoreState>;

/** Milliseconds between two states that are shown. */
const SHOW_EVERY = 150;

/** The ranking of what changes would buy. Its part of the core is loaded when it is first asked for. */
export function createRanking(
  { evaluation, environment }: Pick<SessionPorts, 'evaluation' | 'environment'>,
  stores: { readonly workspace: StoreApi<WorkspaceState>; readonly run: StoreApi<RunState> },
): StoreApi<RankingStoreState> {
  const { workspace, run } = stores;
  let handle: EvaluationHandle | null = null;
  let attempts = 0;
  /** Everything simulated for the table that is shown. */
  let known: RankingState | null = null;

  const store = createStore<RankingStoreState>()((set, get) => ({
    ...IDLE,
    measure: 'cycleTime',
    chooseMeasure(measure) {
      set({ measure });
      void show();
    },
    cancel() {
      if (get().status !== 'running') return;
      giveUp();
      set({ status: 'cancelled' });
    },
    async start(candidates) {
      const { service } = workspace.getState();
      const { scenarioId } = run.getState();
      if (service === null || scenarioId === null || get().status === 'running') return;
      giveUp();
      known = null;
      const attempt = attempts;
      set({ ...IDLE, status: 'running', scenarioId, rankedBy: get().measure });
      ranked.madeFrom(service, scenarioId);
      try {
        await rank(service, scenarioId, candidates);
      } catch (error) {
        if (attempt !== attempts) return;
        giveUp();
        const values = { code: failureCode(error), message: String(error) };
        set({ status: 'failed', problems: [problem('simulationCrashed', 'error', [], values)] });
      }
    },
  }));

  const ranked = watchGround(stores, environment, (stale) => {
    if (store.getState().status !== 'idle' && stale !== store.getState().stale) store.setState({ stale });
  });

  /** Nothing that is under way reaches the store any more. */
  function giveUp(): void {
    attempts += 1;
    handle?.close();
    handle = null;
  }

  async function rank(
    service: Service,
    scenarioId: ScenarioId,
    asked: readonly Change[] | undefined,
  ): Promise<void> {
    const attempt = attempts;
    const began = environment.now();
    const whatif = await import('#core/analysis/whatif');
    if (attempt !== attempts) return;
    const candidates = asked ?? whatif.candidatesOf(service, scenarioId);
    store.setState({ candidates });
    handle = evaluation.open(service, scenarioId);
    let shownAt = began;
    const begun = whatif.beginRanking(candidates, {
      measure: store.getState().measure,
      ...whatif.DEFAULT_PLAN,
    });
    const end = await driveJobs(handle, begun, whatif.acceptEvaluation, (state) => {
      if (attempt !== attempts) return;
      known = state;
      if (environment.now() - shownAt < SHOW_EVERY) return;
      shownAt = environment.now();
      void show();
    });
    if (attempt !== attempts) return;
    giveUp();
    const refusal = end.refused[0];
    if (refusal !== undefined) {
      known = null;
      return store.setState({ status: 'refused', problems: refusal, table: null });
    }
    known = end;
    await show();
    if (known === end) store.setState({ status: 'done', milliseconds: environment.now() - began });
  }

  /** Shows what is known by now, by the chosen measure. */
  async function show(): Promise<void> {
    const { rankingProgress, rankingTable } = await import('#core/analysis/whatif');
    if (known === null) return;
    const { measure } = store.getState();
    store.setState({ table: rankingTable(known, measure), progress: rankingProgress(known) });
  }

  workspace.subscribe(({ service }, before) => {
    if (service?.profile.id === before.service?.profile.id) return;
    giveUp();
    known = null;
    store.setState(IDLE);
  });
  return store;
}
