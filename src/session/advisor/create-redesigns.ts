import type { Change } from '#core/analysis';
import type { Combination, Redesign, Score } from '#core/analysis/redesign';
import { problem } from '#core/base';
import type { ScenarioId, Service } from '#core/model';
import type { RunOutcome } from '#core/simulation';
import { type EvaluationHandle, failureCode, type SessionPorts } from '#session/ports';
import type { RunState } from '#session/run';
import type { WorkspaceState } from '#session/workspace';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { driveJobs } from './drive-jobs.ts';
import type { RedesignsState } from './redesigns-state.ts';
import { watchGround } from './watch-ground.ts';

const IDLE = {
  status: 'idle',
  ground: null,
  proposals: [],
  scores: [],
  chosen: [],
  together: null,
  missing: null,
  progress: 0,
  scenarioId: null,
  stale: false,
  problems: [],
} as const satisfies Partial<RedesignsState>;

/** Milliseconds between two states that are shown. */
const SHOW_EVERY = 150;

/** The redesign advisor. Its part of the core is loaded when it is first asked for. */
export function createRedesigns(
  { evaluation, environment }: Pick<SessionPorts, 'evaluation' | 'environment'>,
  stores: { readonly workspace: StoreApi<WorkspaceState>; readonly run: StoreApi<RunState> },
): StoreApi<RedesignsState> {
  const { workspace, run } = stores;
  let handle: EvaluationHandle | null = null;
  let attempts = 0;
  /** What the list is made from. */
  let made: {
    readonly service: Service;
    readonly outcome: RunOutcome | null;
    readonly scenarioId: ScenarioId;
  } | null = null;

  const store = createStore<RedesignsState>()((set, get) => ({
    ...IDLE,
    cancel() {
      if (get().status !== 'running') return;
      giveUp();
      set({ status: 'cancelled' });
    },
    async start() {
      const { service } = workspace.getState();
      const { scenarioId, run: shown, stale } = run.getState();
      if (service === null || scenarioId === null || get().status === 'running') return;
      made = { service, outcome: shown === null || stale ? null : shown.outcome, scenarioId };
      set({ ...IDLE, scenarioId });
      advised.madeFrom(service, scenarioId);
      await list(null);
    },
    choose(id, chosen) {
      const others = get().chosen.filter((each) => each !== id);
      set({ chosen: chosen ? [...others, id] : others });
    },
    async scoreTogether() {
      const { chosen, proposals, ground, status } = get();
      if (made === null || status === 'running' || chosen.length === 0) return;
      const { combineRedesigns } = await import('#core/analysis/redesign');
      const ticked = chosen.flatMap((id) => proposals.find((each) => each.id === id) ?? []);
      const combination = combineRedesigns(ground?.service ?? made.service, made.outcome, ticked);
      set({ together: { combination, score: null } });
      await score([combination.change], ([own]) => {
        if (own !== undefined) set({ together: { combination, score: own } });
      });
    },
    async goOn() {
      const { together, ground, status } = get();
      if (made === null || together === null || status === 'running') return;
      const { combineRedesigns } = await import('#core/analysis/redesign');
      const parts = [...(ground?.parts ?? []), ...together.combination.parts];
      set({ chosen: [], together: null, scores: [], proposals: [] });
      await list(combineRedesigns(made.service, made.outcome, parts));
    },
    async changesOf(proposal) {
      const { ground } = get();
      if (ground === null || made === null) return [proposal];
      const { combineRedesigns } = await import('#core/analysis/redesign');
      return combineRedesigns(made.service, made.outcome, [...ground.parts, proposal]).parts;
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

  /** Proposes on the ground that is given, and scores what is proposed. */
  async function list(ground: Combination | null): Promise<void> {
    if (made === null) return;
    const { service, outcome } = made;
    store.setState({ status: 'running', ground, progress: 0 });
    const attempt = attempts;
    const { proposeRedesigns } = await import('#core/analysis/redesign');
    if (attempt !== attempts) return;
    const proposals: readonly Redesign[] = proposeRedesigns(ground?.service ?? service, outcome);
    store.setState({ proposals, scores: [] });
    await score(proposals, (scores) => store.setState({ scores }));
  }

  async function score(changes: readonly Change[], show: (scores: readonly Score[]) => void): Promise<void> {
    if (made === null) return;
    giveUp();
    const attempt = attempts;
    const { scenarioId, service } = made;
    const { ground } = store.getState();
    const subject = ground?.service ?? service;
    store.setState({ status: 'running', progress: 0, problems: [] });
    try {
      const advisor = await import('#core/analysis/redesign');
      if (attempt !== attempts) return;
      handle = evaluation.open(subject, scenarioId);
      let shownAt = environment.now();
      const begun = advisor.beginScoring(subject, scenarioId, changes);
      store.setState({ missing: begun.missing });
      const end = await driveJobs(handle, begun, advisor.acceptScore, (state) => {
        if (attempt !== attempts || environment.now() - shownAt < SHOW_EVERY) return;
        shownAt = environment.now();
        store.setState({ progress: advisor.scoringProgress(state) });
        show(advisor.scoresOf(state));
      });
      if (attempt !== attempts) return;
      giveUp();
      const refusal = end.refused[0];
      if (refusal !== undefined) return store.setState({ status: 'refused', problems: refusal });
      show(advisor.scoresOf(end));
      store.setState({ status: 'done', progress: 1 });
    } catch (error) {
      if (attempt !== attempts) return;
      giveUp();
      const values = { code: failureCode(error), message: String(error) };
      store.setState({ status: 'failed', problems: [problem('simulationCrashed', 'error', [], values)] });
    }
  }

  workspace.subscribe(({ service }, before) => {
    if (service?.profile.id === before.service?.profile.id) return;
    giveUp();
    made = null;
    store.setState(IDLE);
  });
  return store;
}
