import type { TraceFrame } from '#core/analysis/soundness';
import type { Service } from '#core/model';
import type { WorkspaceState } from '#session/workspace';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ExampleState } from './example-state.ts';
import { exampleTokens } from './example-tokens.ts';

/** Milliseconds a move is seen. */
const MOVE = 900;

const OFF = {
  status: 'off',
  problem: null,
  frames: [],
  at: 0,
  share: 1,
  playing: false,
} as const satisfies Partial<ExampleState>;

/** Shows how a problem of soundness comes about. Any change of the drawing ends it. */
export function createExample({
  workspace,
}: {
  readonly workspace: StoreApi<WorkspaceState>;
}): StoreApi<ExampleState> {
  const store = createStore<ExampleState>()((set, get) => ({
    ...OFF,
    async show(problem) {
      const { service } = workspace.getState();
      if (service === null || problem.trace === undefined || problem.processId == null) return;
      set({ ...OFF, status: 'loading', problem });
      const frames = await framesOf(service, problem.processId, problem.trace).catch(() => null);
      if (get().problem !== problem || workspace.getState().service !== service) return;
      if (frames === null) set({ status: 'refused' });
      else set({ status: 'shown', frames, share: 0, playing: true });
    },
    close: () => set(OFF),
    step() {
      const { at, frames } = get();
      if (at + 1 < frames.length) set({ at: at + 1, share: 0, playing: false });
      else set({ share: 1, playing: false });
    },
    back() {
      const { at } = get();
      set({ at: Math.max(0, at - 1), share: 1, playing: false });
    },
    play() {
      const { at, frames, share, status } = get();
      if (status !== 'shown') return;
      if (at + 1 < frames.length) set({ playing: true, ...(share < 1 ? {} : { at: at + 1, share: 0 }) });
      else set({ playing: true, at: 0, share: 0 });
    },
    pause: () => set({ playing: false }),
    tick(milliseconds) {
      const { at, share, playing, frames } = get();
      if (share >= 1 && !playing) return;
      const next = share + milliseconds / MOVE;
      if (next < 1) set({ share: next });
      else if (playing && at + 1 < frames.length) set({ at: at + 1, share: 0 });
      else set({ share: 1, playing: false });
    },
    tokens() {
      const { frames, at, share } = get();
      return exampleTokens(frames, at, share);
    },
  }));

  workspace.subscribe(({ service }, before) => {
    if (service !== before.service && store.getState().status !== 'off') store.getState().close();
  });
  return store;
}

/** The machines are loaded when somebody wants to see them move. */
async function framesOf(
  service: Service,
  processId: NonNullable<NonNullable<ExampleState['problem']>['processId']>,
  trace: NonNullable<NonNullable<ExampleState['problem']>['trace']>,
): Promise<readonly TraceFrame[] | null> {
  const [{ compileProcess }, { replayTrace }] = await Promise.all([
    import('#core/machine'),
    import('#core/analysis/soundness'),
  ]);
  const machines = compileProcess(service, processId, { placeholders: 'passThrough' });
  return machines.ok ? replayTrace(machines.value, trace) : null;
}
