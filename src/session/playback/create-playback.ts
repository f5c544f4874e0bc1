import { problem } from '#core/base';
import type { Service } from '#core/model';
import { failureCode, type SessionPorts } from '#session/ports';
import type { RunState } from '#session/run';
import type { WorkspaceState } from '#session/workspace';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { aimOf } from './aim-of.ts';
import type { PlaybackState, TokenView } from './playback-state.ts';
import { createStayIndex } from './stay-index.ts';
import { layOut, type Stay } from './timeline.ts';

/** How many cases are recorded. */
const CASES = 60;
/** Seconds the whole trace takes at the first speed. */
const FIRST_LENGTH = 60;
/** Real seconds a token is seen crossing a flow. */
const CROSSING = 0.6;

const OFF = {
  status: 'off',
  trace: null,
  problems: [],
  time: 0,
  playing: false,
} as const satisfies Partial<PlaybackState>;

interface Parts {
  readonly workspace: StoreApi<WorkspaceState>;
  readonly run: StoreApi<RunState>;
}

/** Play-back of what lies on the desk, in the scenario that is chosen. Any change of the drawing ends it. */
export function createPlayback(
  { simulation }: Pick<SessionPorts, 'simulation'>,
  { workspace, run }: Parts,
): StoreApi<PlaybackState> {
  let staysAt: (time: number) => readonly Stay[] = () => [];
  let shown: Service | null = null;

  const store = createStore<PlaybackState>()((set, get) => ({
    ...OFF,
    speed: 1,
    async open() {
      const { service, selection } = workspace.getState();
      const { scenarioId } = run.getState();
      if (service === null || scenarioId === null || get().status === 'recording') return;
      set({ ...OFF, status: 'recording' });
      const { processId, focus } = aimOf(service, selection);
      const recorded = await simulation
        .record(service, scenarioId, processId, { cases: CASES, focus })
        .catch((error: unknown) => refused(failureCode(error)));
      // Closed, or edited, while the recording was made.
      if (get().status !== 'recording' || workspace.getState().service !== service) return;
      if (!recorded.ok) return set({ status: 'refused', problems: recorded.problems });
      const { trace } = recorded;
      shown = service;
      set({ status: 'ready', trace, time: trace.from });
      get().setSpeed(firstSpeed(trace.to - trace.from));
    },
    close() {
      shown = null;
      staysAt = () => [];
      set(OFF);
    },
    play() {
      const { trace, time, status } = get();
      if (status !== 'ready' || trace === null) return;
      set({ playing: true, time: time >= trace.to ? trace.from : time });
    },
    pause: () => set({ playing: false }),
    setSpeed(minutesPerSecond) {
      const speed = Math.max(minutesPerSecond, 1e-3);
      const { trace } = get();
      if (trace !== null && shown !== null)
        staysAt = createStayIndex(layOut(trace, shown.flows, speed * CROSSING));
      set({ speed });
    },
    seek(time) {
      const { trace } = get();
      if (trace !== null) set({ time: Math.min(trace.to, Math.max(trace.from, time)) });
    },
    tick(milliseconds) {
      const { trace, time, speed, playing } = get();
      if (!playing || trace === null) return;
      const next = time + (speed * milliseconds) / 1000;
      set(next < trace.to ? { time: next } : { time: trace.to, playing: false });
    },
    tokens() {
      const { time } = get();
      return staysAt(time).map((stay) => viewOf(stay, time));
    },
  }));

  workspace.subscribe(({ service }, before) => {
    if (service !== before.service && store.getState().status !== 'off') store.getState().close();
  });
  return store;
}

function refused(code: string) {
  return { ok: false as const, problems: [problem('playbackFailed', 'error', [], { code })] };
}

function firstSpeed(span: number): number {
  return span > 0 ? span / FIRST_LENGTH : 1;
}

function viewOf({ token, case: number, from, to, place }: Stay, time: number): TokenView {
  if (place.on === 'node') return { id: token, case: number, place };
  return { id: token, case: number, place: { ...place, share: (time - from) / (to - from) } };
}
