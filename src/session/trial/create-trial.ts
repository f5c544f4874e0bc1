import { type Problem, problem } from '#core/base';
import type { ScenarioId, Service } from '#core/model';
import type { KeptRun, RunHandle, SessionPorts } from '#session/ports';
import { failureCode } from '#session/ports';
import { type RunState, runKey } from '#session/run';
import type { VersionsState } from '#session/versions';
import type { WorkspaceState } from '#session/workspace';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { currentRun } from './current-run.ts';
import type { TrialState } from './trial-state.ts';

interface Parts {
  readonly workspace: StoreApi<WorkspaceState>;
  readonly run: StoreApi<RunState>;
  readonly versions: StoreApi<VersionsState>;
}

type Ports = Pick<SessionPorts, 'simulation' | 'storage' | 'environment'>;

const OFF = {
  status: 'off',
  trial: null,
  progress: { of: 'before', done: 0 },
  outcomes: null,
  problems: [],
  versionId: null,
} as const satisfies Partial<TrialState>;

/** Thrown to leave a trial that cannot go on. */
class Refused extends Error {
  readonly status: 'refused' | 'crashed';
  readonly problems: readonly Problem[];
  constructor(status: 'refused' | 'crashed', problems: readonly Problem[]) {
    super(status);
    this.status = status;
    this.problems = problems;
  }
}

/** Trials of changes on what lies on the desk. */
export function createTrial(ports: Ports, { workspace, run, versions }: Parts): StoreApi<TrialState> {
  const { simulation, storage, environment } = ports;
  let handle: RunHandle | null = null;
  let attempts = 0;
  /** The run of the variant, as it is kept. */
  let kept: KeptRun | null = null;

  const store = createStore<TrialState>()((set, get) => ({
    ...OFF,
    async start(changes, words) {
      const { service: before } = workspace.getState();
      if (before === null) return;
      get().close();
      const attempt = attempts;
      const isOver = () => attempt !== attempts;
      set({ ...OFF, status: 'running', trial: { changes, words, before, after: before } });
      try {
        // Nothing of it is needed before somebody tries something.
        const { withChanges } = await import('#core/analysis');
        const after = withChanges(before, changes);
        if (isOver()) return;
        if (after === null) throw new Refused('refused', [problem('changeImpossible', 'error')]);
        set({ trial: { changes, words, before, after } });
        const base = await currentRun(run, (done) => {
          if (!isOver()) set({ progress: { of: 'before', done } });
        });
        if (isOver()) return;
        if (base === null) throw new Refused('refused', run.getState().problems);
        const ran = await runAside(after, base.scenarioId, isOver);
        if (ran === null || isOver()) return;
        const versionId = await versions.getState().saveVariant(after, { ...words, runKey: ran.key });
        if (isOver()) return;
        kept = ran;
        set({ status: 'done', versionId, outcomes: { before: base.outcome, after: ran.outcome } });
      } catch (error) {
        if (isOver()) return;
        if (error instanceof Refused) return set({ status: error.status, problems: error.problems });
        const code = failureCode(error);
        const crash = problem('simulationCrashed', 'error', [], { code, message: String(error) });
        set({ status: 'crashed', problems: [crash] });
      }
    },
    async use() {
      const { versionId, trial } = get();
      const used = kept;
      if (versionId === null || trial === null || used === null) return;
      await versions.getState().restore(versionId, trial.words.baseName, 'useVariant');
      if (versions.getState().problems.length > 0) return;
      get().close();
      const { aside: _aside, ...run_ } = used;
      // From now on it is the run of the working copy. One that cannot be kept is made again.
      await storage.keepRun({ ...run_, finishedAt: environment.now() }).catch(() => undefined);
      await run.getState().start();
    },
    async discard() {
      const { versionId } = get();
      get().close();
      if (versionId !== null) await versions.getState().remove(versionId);
    },
    close() {
      attempts += 1;
      handle?.cancel();
      handle = null;
      kept = null;
      set(OFF);
    },
  }));

  /** The run of a service that is not the working copy: a kept one, else a new one. Null: called off. */
  async function runAside(
    service: Service,
    scenarioId: ScenarioId,
    isOver: () => boolean,
  ): Promise<KeptRun | null> {
    const key = await runKey(ports, service, scenarioId);
    const known = await storage.findRun(key).catch(() => null);
    if (known !== null || isOver()) return known;
    handle = simulation.run(service, scenarioId, ({ done }) => {
      if (!isOver()) store.setState({ progress: { of: 'after', done } });
    });
    const end = await handle.end;
    handle = null;
    if (end.kind === 'cancelled') return null;
    if (end.kind === 'refused') throw new Refused('refused', end.problems);
    if (end.kind === 'crashed') {
      const crash = problem('simulationCrashed', 'error', [], { code: 'worker', message: end.message });
      throw new Refused('crashed', [crash]);
    }
    const made: KeptRun = {
      key,
      serviceId: service.profile.id,
      scenarioId,
      scenarioName: service.scenarios[scenarioId]?.name ?? '',
      outcome: end.outcome,
      milliseconds: end.milliseconds,
      finishedAt: environment.now(),
      aside: true,
    };
    await storage.keepRun(made).catch(() => undefined);
    return made;
  }

  workspace.subscribe(({ service }, before) => {
    if (service?.profile.id !== before.service?.profile.id) store.getState().close();
  });
  return store;
}
