import type { SessionPorts } from '#session/ports';
import type { WorkspaceState } from '#session/workspace';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { WalkState } from './playback-state.ts';

const OFF = {
  status: 'off',
  problems: [],
  choices: [],
  steps: [],
  stuckAt: [],
} as const satisfies Partial<WalkState>;

/** Step-through of what lies on the desk. */
export function createWalkStore(
  _ports: Pick<SessionPorts, 'environment'>,
  _parts: { readonly workspace: StoreApi<WorkspaceState> },
): StoreApi<WalkState> {
  return createStore<WalkState>()((set) => ({
    ...OFF,
    async begin() {},
    take() {},
    back() {},
    end: () => set(OFF),
  }));
}
