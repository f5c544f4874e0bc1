import type { SessionPorts } from '#session/ports';
import type { WorkspaceState } from '#session/workspace';
import type { StoreApi } from 'zustand/vanilla';
import type { RunState } from './run-state.ts';

/** Milliseconds without an edit before findings are worked out anew. */
const CALM = 400;

/**
 * Keeps the findings of a run that is still current up to date: names and value classes don't reach the kernel, but
 * findings speak of them. Those of a stale run stay as they were.
 */
export function watchFindings(
  store: StoreApi<RunState>,
  workspace: StoreApi<WorkspaceState>,
  { analysis, environment }: Pick<SessionPorts, 'analysis' | 'environment'>,
): void {
  let callOff: (() => void) | null = null;

  async function update(): Promise<void> {
    const { service } = workspace.getState();
    const { run, stale } = store.getState();
    if (service === null || run === null || stale) return;
    const findings = await analysis.findings(service, run.scenarioId, run.outcome).catch(() => null);
    if (findings === null || workspace.getState().service !== service || store.getState().run !== run) return;
    store.setState({ run: { ...run, findings } });
  }

  workspace.subscribe(({ service }, before) => {
    // Another document brings its own run.
    if (service === before.service || service?.profile.id !== before.service?.profile.id) return;
    callOff?.();
    callOff = environment.after(CALM, () => void update());
  });
}
