import type { Problem } from '#core/base';
import type { SoundnessFinding } from '#core/analysis/soundness';
import type { Service } from '#core/model';
import type { SessionPorts } from '#session/ports';
import type { StoreApi } from 'zustand/vanilla';
import type { DrawingProblem, WorkspaceState } from './workspace-state.ts';

/** Milliseconds without an edit before the drawing is checked. */
const CALM = 200;

const RANK = { error: 0, warning: 1, note: 2 } as const;

/**
 * Keeps `problems` up to date with the drawing: what can be seen in it, and whether every case can come to its end. The
 * last answers stay while the next are worked out. Soundness may take long, so that one question is asked at a time,
 * and the next is about the drawing as it is by then.
 */
export function watchProblems(
  store: StoreApi<WorkspaceState>,
  { analysis, environment }: Pick<SessionPorts, 'analysis' | 'environment'>,
): void {
  let callOff: (() => void) | null = null;
  let drawing: readonly Problem[] = [];
  let soundness: readonly SoundnessFinding[] = [];
  let isAsking = false;
  let document: string | null = null;

  function show(): void {
    store.setState({ problems: together(drawing, soundness) });
  }

  async function checkDrawing(service: Service): Promise<void> {
    // A check that fails must not look like a clean drawing: what was known stays, and the next edit tries again.
    const problems = await analysis.checkDrawing(service).catch(() => null);
    if (problems === null || store.getState().service !== service) return;
    drawing = problems;
    show();
  }

  async function checkSoundness(): Promise<void> {
    const { service } = store.getState();
    if (isAsking || service === null) return;
    isAsking = true;
    const findings = await analysis.checkSoundness(service).catch(() => null);
    isAsking = false;
    const { service: now } = store.getState();
    if (now !== service) return void checkSoundness();
    if (findings === null) return;
    soundness = findings;
    show();
  }

  function check(): void {
    const { service } = store.getState();
    if (service === null) return;
    void checkDrawing(service);
    void checkSoundness();
  }

  store.subscribe((state, before) => {
    if (state.service === before.service) return;
    const next = state.service?.profile.id ?? null;
    if (next !== document) [document, drawing, soundness] = [next, [], []];
    callOff?.();
    callOff = state.service === null ? null : environment.after(CALM, check);
  });
}

/** One list, worst first. A loop that nobody leaves says more than that no end can be reached from it. */
function together(
  drawing: readonly Problem[],
  soundness: readonly SoundnessFinding[],
): readonly DrawingProblem[] {
  const loops = new Set(soundness.flatMap(({ code, at }) => (code === 'soundness.livelock' ? at : [])));
  const seen = drawing.filter(({ code, at }) => code !== 'deadEnd' || !at.some((id) => loops.has(id)));
  return [...soundness, ...seen].toSorted((a, b) => RANK[a.severity] - RANK[b.severity]);
}
