import type { SessionPorts } from '#session/ports';
import type { WorkspaceState } from '#session/workspace';
import type { StoreApi } from 'zustand/vanilla';
import type { RunState } from './run-state.ts';

/** Milliseconds without an edit before the forecast is made. */
const CALM = 250;

/** Keeps `forecast` up to date with the open service and the chosen scenario. */
export function watchForecast(
  store: StoreApi<RunState>,
  workspace: StoreApi<WorkspaceState>,
  { analysis, environment }: Pick<SessionPorts, 'analysis' | 'environment'>,
): void {
  let callOff: (() => void) | null = null;

  async function forecast(): Promise<void> {
    const { service } = workspace.getState();
    const { scenarioId } = store.getState();
    if (service === null || scenarioId === null) return;
    const problems = await analysis.forecast(service, scenarioId).catch(() => null);
    const isCurrent = workspace.getState().service === service && store.getState().scenarioId === scenarioId;
    if (problems !== null && isCurrent) store.setState({ forecast: problems });
  }

  function soon(): void {
    callOff?.();
    callOff = environment.after(CALM, () => void forecast());
  }

  workspace.subscribe((state, before) => {
    if (state.service !== before.service) soon();
  });
  store.subscribe((state, before) => {
    if (state.scenarioId !== before.scenarioId) soon();
  });
}
