import type { SessionPorts } from '#session/ports';
import type { StoreApi } from 'zustand/vanilla';
import type { WorkspaceState } from './workspace-state.ts';

/** Milliseconds without an edit before the drawing is checked. */
const CALM = 200;

/** Keeps `problems` up to date with the drawing. The last answer stays while the next is worked out. */
export function watchProblems(
  store: StoreApi<WorkspaceState>,
  { analysis, environment }: Pick<SessionPorts, 'analysis' | 'environment'>,
): void {
  let callOff: (() => void) | null = null;

  async function check(): Promise<void> {
    const { service } = store.getState();
    if (service === null) return;
    // A check that fails must not look like a clean drawing: what was known stays, and the next edit tries again.
    const problems = await analysis.checkDrawing(service).catch(() => null);
    if (problems !== null && store.getState().service === service) store.setState({ problems });
  }

  store.subscribe((state, before) => {
    if (state.service === before.service) return;
    callOff?.();
    callOff = state.service === null ? null : environment.after(CALM, () => void check());
  });
}
