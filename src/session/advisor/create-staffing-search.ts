import type { StaffingState } from '#core/analysis/staffing';
import { problem } from '#core/base';
import type { ScenarioId, Service } from '#core/model';
import { type EvaluationHandle, failureCode, type SessionPorts } from '#session/ports';
import type { RunState } from '#session/run';
import type { WorkspaceState } from '#session/workspace';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { driveJobs } from './drive-jobs.ts';
import type { StaffingSearchState } from './staffing-search-state.ts';
import { watchGround } from './watch-ground.ts';

const IDLE = {
  status: 'idle',
  searchedBy: null,
  front: [],
  roles: [],
  tried: 0,
  phase: 'search',
  scenarioId: null,
  stale: false,
  problems: [],
} as const satisfies Partial<StaffingSearchState>;

/** Milliseconds between two states that are shown. */
const SHOW_EVERY = 200;

/** The search for a staffing. Its part of the core is loaded when it is first asked for. */
export function createStaffingSearch(
  { evaluation, environment }: Pick<SessionPorts, 'evaluation' | 'environment'>,
  stores: { readonly workspace: StoreApi<WorkspaceState>; readonly run: StoreApi<RunState> },
): StoreApi<StaffingSearchState> {
  const { workspace, run } = stores;
  let handle: EvaluationHandle | null = null;
  let attempts = 0;

  const store = createStore<StaffingSearchState>()((set, get) => ({
    ...IDLE,
    measure: 'cycleTimeP90',
    chooseMeasure: (measure) => set({ measure }),
    cancel() {
      if (get().status !== 'running') return;
      giveUp();
      set({ status: 'cancelled' });
    },
    async start() {
      const { service } = workspace.getState();
      const { scenarioId } = run.getState();
      if (service === null || scenarioId === null || get().status === 'running') return;
      giveUp();
      const attempt = attempts;
      set({ ...IDLE, status: 'running', scenarioId, searchedBy: get().measure });
      advised.madeFrom(service, scenarioId);
      try {
        await search(service, scenarioId);
      } catch (error) {
        if (attempt !== attempts) return;
        giveUp();
        const values = { code: failureCode(error), message: String(error) };
        set({ status: 'failed', problems: [problem('simulationCrashed', 'error', [], values)] });
      }
    },
  }));

  const advised = watchGround(stores, environment, (stale) => {
    if (store.getState().status !== 'idle' && stale !== store.getState().stale) store.setState({ stale });
  });

  /** Nothing that is under way reaches the store any more. */
  function giveUp(): void {
    attempts += 1;
    handle?.close();
    handle = null;
  }

  async function search(service: Service, scenarioId: ScenarioId): Promise<void> {
    const attempt = attempts;
    const optimiser = await import('#core/analysis/staffing');
    if (attempt !== attempts) return;
    const question = optimiser.staffingQuestion(service, scenarioId, store.getState().measure);
    if (!question.ok) return store.setState({ status: 'refused', problems: question.problems });
    const { roles } = question.value;
    const show = (state: StaffingState) =>
      store.setState({
        front: optimiser.staffingFront(state),
        tried: state.tried.length,
        phase: state.phase,
      });
    store.setState({ roles });
    handle = evaluation.open(service, scenarioId);
    let shownAt = environment.now();
    const begun = optimiser.beginStaffing(question.value);
    const end = await driveJobs(handle, begun, optimiser.acceptStaffing, (state) => {
      if (attempt !== attempts || environment.now() - shownAt < SHOW_EVERY) return;
      shownAt = environment.now();
      show(state);
    });
    if (attempt !== attempts) return;
    giveUp();
    show(end);
    if (end.problems.length > 0) return store.setState({ status: 'refused', problems: end.problems });
    store.setState({ status: 'done' });
  }

  workspace.subscribe(({ service }, before) => {
    if (service?.profile.id === before.service?.profile.id) return;
    giveUp();
    store.setState(IDLE);
  });
  return store;
}
