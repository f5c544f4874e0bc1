import type { Service } from '#core/model';
import { runInputs } from '#core/versions';
import type { SessionPorts } from '#session/ports';
import type { WorkspaceState } from '#session/workspace';
import type { StoreApi } from 'zustand/vanilla';
import { runKey } from './run-key.ts';
import type { RunState } from './run-state.ts';

/** Remembers what the shown run was made from, and marks it stale. */
export interface Staleness {
  /** The shown run was made from this text of `runInputs`. */
  madeFrom(inputs: string): void;
  /** The shown run came from disk: compare its key with that of the document. */
  compareKeys(): Promise<void>;
}

/** Keeps `stale` true exactly while the chosen scenario of the open service would give another key than the shown run. */
export function watchStaleness(
  store: StoreApi<RunState>,
  workspace: StoreApi<WorkspaceState>,
  ports: Pick<SessionPorts, 'environment' | 'simulation'>,
): Staleness {
  /** Inputs of the shown run; null while only its key is known. */
  let inputs: string | null = null;

  function mark(service: Service | null): void {
    const { run, scenarioId, stale } = store.getState();
    if (run === null || service === null || scenarioId === null) return;
    // Without the text of what it was made from, a run counts as stale until its key is compared.
    const now = inputs === null || runInputs(service, scenarioId) !== inputs;
    if (now !== stale) store.setState({ stale: now });
    if (inputs === null) void compareKeys();
  }

  async function compareKeys(): Promise<void> {
    const { service } = workspace.getState();
    const { run, scenarioId } = store.getState();
    if (service === null || run === null || scenarioId === null) return;
    const key = await runKey(ports, service, scenarioId).catch(() => null);
    if (store.getState().run !== run || key !== run.key) return;
    inputs = runInputs(service, scenarioId);
    mark(workspace.getState().service);
  }

  workspace.subscribe((state, before) => {
    if (state.service !== before.service) mark(state.service);
  });
  store.subscribe((state, before) => {
    if (state.scenarioId !== before.scenarioId) mark(workspace.getState().service);
  });
  return {
    madeFrom(text) {
      inputs = text;
      mark(workspace.getState().service);
    },
    compareKeys() {
      inputs = null;
      return compareKeys();
    },
  };
}
