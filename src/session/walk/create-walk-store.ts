import { problem, type Result } from '#core/base';
import { JOURNEY_TABLES, type Service } from '#core/model';
import { aimOf } from '#session/playback';
import type { SessionPorts } from '#session/ports';
import type { RunState } from '#session/run';
import type { WorkspaceState } from '#session/workspace';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Answer, WalkGuide } from './walk-guide.ts';
import { watchSample } from './watch-sample.ts';
import type { WalkSample, WalkState } from './walk-state.ts';

const NO_SAMPLE: WalkSample = { status: 'none', scenarioName: '', cases: 0, alike: 0, problems: [] };

const OFF = {
  status: 'off',
  problems: [],
  processId: null,
  viewpoint: null,
  start: null,
  choices: [],
  story: [],
  stuckAt: [],
  elapsed: null,
  canGoBack: false,
  sample: NO_SAMPLE,
} as const satisfies Partial<WalkState>;

/** Tables that a walk does not depend on: what is noted on the way does not disturb it. */
const APART = new Set<string>([
  'observations',
  'dismissals',
  'comments',
  'decisions',
  'foreign',
  'profile',
  ...JOURNEY_TABLES,
]);

interface Parts {
  readonly workspace: StoreApi<WorkspaceState>;
  readonly run: StoreApi<RunState>;
}

/** One case of what lies on the desk, walked on the XState actors. After an edit the same answers are given again, as far as they fit. */
export function createWalkStore(
  ports: Pick<SessionPorts, 'simulation' | 'environment'>,
  { workspace, run }: Parts,
): StoreApi<WalkState> {
  let guide: WalkGuide | null = null;
  let diaries: Parameters<WalkGuide['read']>[0] = [];

  const store = createStore<WalkState>()((set, get) => ({
    ...OFF,
    asMostDo: false,
    open() {
      const { service, selection } = workspace.getState();
      if (service === null) return;
      const { processId, focus } = aimOf(service, selection);
      const node = focus && service.nodes[focus];
      const start = node?.kind === 'startEvent' ? node.id : null;
      guide = null;
      set({ ...OFF, status: 'choosing', processId, start });
      sample.follow(processId);
    },
    startAt: (start) => set({ start }),
    async begin(viewpoint) {
      const { service } = workspace.getState();
      if (service === null) return;
      if (get().processId === null || get().status === 'off') get().open();
      set({ viewpoint });
      await lead(service, []);
    },
    restart() {
      const { service } = workspace.getState();
      if (service !== null) void lead(service, []);
    },
    take(token, flows = []) {
      if (guide?.take(token, flows) === true) show();
    },
    giveUp(token) {
      if (guide?.giveUp(token) === true) show();
    },
    back() {
      if (!get().canGoBack) return;
      guide?.back();
      show();
    },
    decideAsMost(asMostDo) {
      set({ asMostDo });
      if (guide === null) return;
      guide.asMostDo = asMostDo;
      guide.settle();
      show();
    },
    end() {
      guide = null;
      set(OFF);
      sample.leave();
    },
  }));

  const sample = watchSample(ports, { workspace, run }, (next, read) => {
    diaries = read;
    store.setState({ sample: { ...next, alike: 0 } });
    guide?.read(diaries);
    if (guide !== null) show();
  });

  /** Begins with `viewpoint` and `start` as they are chosen, and gives `answers` again. */
  async function lead(service: Service, answers: readonly Answer[]): Promise<void> {
    const { processId, viewpoint, start } = store.getState();
    const { scenarioId } = run.getState();
    if (processId === null || viewpoint === null) return;
    // What it takes is loaded when somebody walks for the first time.
    const loaded = await import('./walk-guide.ts').catch(() => null);
    if (workspace.getState().service !== service || store.getState().viewpoint !== viewpoint) return;
    const placeholders = (scenarioId && service.scenarios[scenarioId]?.placeholders) || 'refuse';
    const plan = { service, processId, viewpoint, start, placeholders };
    const made: Result<WalkGuide> =
      loaded === null ? { ok: false, problems: [problem('loadFailed', 'error')] } : loaded.createGuide(plan);
    if (!made.ok) {
      guide = null;
      store.setState({ ...NOWHERE, status: 'refused', problems: made.problems });
      return;
    }
    guide = made.value;
    guide.read(diaries);
    guide.asMostDo = store.getState().asMostDo;
    guide.settle();
    guide.answerAgain(answers);
    show();
  }

  function show(): void {
    if (guide === null) return;
    const { sample: known } = store.getState();
    store.setState({ problems: [], ...guide.tell(), sample: { ...known, alike: guide.alike.length } });
  }

  workspace.subscribe(({ service }, before) => {
    const { status, processId } = store.getState();
    if (service === before.service || status === 'off') return;
    const isGone = service === null || processId === null || !Object.hasOwn(service.processes, processId);
    if (isGone || service.profile.id !== before.service?.profile.id) return store.getState().end();
    if (before.service !== null && isApart(before.service, service)) return;
    if (status !== 'choosing') void lead(service, guide?.answers ?? []);
  });
  return store;
}

const NOWHERE = {
  choices: [],
  story: [],
  stuckAt: [],
  elapsed: null,
  canGoBack: false,
} as const satisfies Partial<WalkState>;

function isApart(before: Service, after: Service): boolean {
  return (Object.keys(after) as (keyof Service)[]).every(
    (table) => APART.has(table) || before[table] === after[table],
  );
}
