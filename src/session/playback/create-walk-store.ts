import { problem } from '#core/base';
import type { Walk } from '#core/machine';
import { type NodeId, type Service, startEventsOf } from '#core/model';
import type { RunState } from '#session/run';
import type { WorkspaceState } from '#session/workspace';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { aimOf } from './aim-of.ts';
import type { WalkChoice, WalkState } from './playback-state.ts';
import { choiceOf, stepsOf } from './walk-steps.ts';

const OFF = {
  status: 'off',
  problems: [],
  choices: [],
  steps: [],
  stuckAt: [],
} as const satisfies Partial<WalkState>;

interface Underway {
  readonly walk: Walk;
  readonly service: Service;
  readonly moves: WalkChoice[];
}

/** Step-through of what lies on the desk, on the XState actors. Any change of the drawing ends it. */
export function createWalkStore({
  workspace,
  run,
}: {
  readonly workspace: StoreApi<WorkspaceState>;
  readonly run: StoreApi<RunState>;
}): StoreApi<WalkState> {
  let underway: Underway | null = null;

  const store = createStore<WalkState>()((set) => ({
    ...OFF,
    async begin() {
      const { service, selection } = workspace.getState();
      if (service === null) return;
      // The machines are loaded when somebody walks for the first time.
      const machine = await import('#core/machine').catch(() => null);
      if (workspace.getState().service !== service) return;
      if (machine === null)
        return set({ ...OFF, status: 'refused', problems: [problem('loadFailed', 'error')] });
      const { compileProcess, createWalk } = machine;
      const { processId, focus } = aimOf(service, selection);
      const { scenarioId } = run.getState();
      const placeholders = (scenarioId && service.scenarios[scenarioId]?.placeholders) || 'refuse';
      const machines = compileProcess(service, processId, { placeholders });
      if (!machines.ok) return set({ ...OFF, status: 'refused', problems: machines.problems });
      const isStart = startEventsOf(service, processId).some((start) => start.id === focus);
      const walk = createWalk(machines.value, isStart ? focus : undefined);
      underway = { walk, service, moves: [] };
      show(underway);
    },
    take: (token, flows = []) => make(token, flows, ({ walk }) => walk.advance(token, flows)),
    giveUp: (token) => make(token, [], ({ walk }) => walk.giveUp(token)),
    back() {
      if (underway === null || underway.moves.length === 0) return;
      underway.walk.undo();
      underway.moves.pop();
      show(underway);
    },
    end() {
      underway = null;
      set(OFF);
    },
  }));

  /** One move of the person's, for a token that is asked about. */
  function make(token: number, flows: WalkChoice['flows'], move: (underway: Underway) => void): void {
    if (underway === null) return;
    const choice = store.getState().choices.find((one) => one.token === token);
    const { turn } = underway.walk.state;
    move(underway);
    if (choice === undefined || underway.walk.state.turn === turn) return;
    underway.moves.push({ ...choice, flows });
    show(underway);
  }

  function show({ walk, service, moves }: Underway): void {
    const { tokens, over, stuck } = walk.state;
    const stuckAt: readonly NodeId[] = stuck ? [...new Set(tokens.map(({ node }) => node))] : [];
    store.setState({
      status: over || stuck ? 'over' : 'walking',
      problems: [],
      choices: tokens.map((token) => choiceOf(token, service)),
      steps: stepsOf(walk, moves, service),
      stuckAt,
    });
  }

  workspace.subscribe(({ service }, before) => {
    if (service !== before.service && store.getState().status !== 'off') store.getState().end();
  });
  return store;
}
