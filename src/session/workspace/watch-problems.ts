import type { Finding } from '#core/analysis';
import type { SoundnessFinding } from '#core/analysis/soundness';
import type { Service } from '#core/model';
import type { SessionPorts } from '#session/ports';
import type { StoreApi } from 'zustand/vanilla';
import type { DrawingProblem, WorkspaceState } from './workspace-state.ts';

/** Milliseconds without an edit before the drawing is checked. */
const CALM = 200;

/** Milliseconds one answer waits for the other, so that the list changes once and not twice. */
const PATIENCE = 400;

const RANK = { error: 0, warning: 1, note: 2 } as const;

/** What a check found, and the revision of the document it is about. */
interface Answer<Found> {
  readonly found: readonly Found[];
  readonly revision: number;
}

const NONE = { found: [], revision: -1 } as const;

/**
 * Keeps `problems` up to date with what is open: a journey map, or the drawing of the processes. Of the drawing: what can be
 * seen in it, and whether every case can come to its end. Both
 * answers are shown at once where they come soon after each other; the last ones stay while the next are worked out.
 * Soundness may take long, so that one question is asked at a time, and the next is about the drawing as it is by then.
 */
export function watchProblems(
  store: StoreApi<WorkspaceState>,
  { analysis, environment }: Pick<SessionPorts, 'analysis' | 'environment'>,
): void {
  let callOff: (() => void) | null = null;
  let stopWaiting: (() => void) | null = null;
  let drawing: Answer<Finding> = NONE;
  let soundness: Answer<SoundnessFinding> = NONE;
  let isAsking = false;
  let document: string | null = null;

  function show(): void {
    stopWaiting?.();
    stopWaiting = null;
    // With a map open, the list is about the map.
    if (store.getState().sheet === null) store.setState({ problems: together(drawing, soundness) });
  }

  async function checkMap(): Promise<void> {
    const { service, sheet, revision } = store.getState();
    if (service === null || sheet === null) return;
    const found = await analysis.checkJourney(service, sheet, today()).catch(() => null);
    const now = store.getState();
    if (found === null || now.service !== service || now.sheet !== sheet) return;
    store.setState({ problems: found.map((each) => ({ ...each, remedies: [], revision })) });
  }

  function today(): string {
    // The Swedish way to write a day is that of ISO 8601.
    return new Intl.DateTimeFormat('sv', { timeZone: environment.timeZone }).format(environment.now());
  }

  function showSoon(): void {
    if (drawing.revision === soundness.revision) show();
    else stopWaiting ??= environment.after(PATIENCE, show);
  }

  async function checkDrawing(service: Service, revision: number): Promise<void> {
    // A check that fails must not look like a clean drawing: what was known stays, and the next edit tries again.
    const found = await analysis.checkDrawing(service).catch(() => null);
    if (found === null || store.getState().service !== service) return;
    drawing = { found, revision };
    showSoon();
  }

  async function checkSoundness(): Promise<void> {
    const { service, revision } = store.getState();
    if (isAsking || service === null) return;
    isAsking = true;
    const found = await analysis.checkSoundness(service).catch(() => null);
    isAsking = false;
    const { service: now } = store.getState();
    if (now !== service) return void checkSoundness();
    if (found === null) return;
    soundness = { found, revision };
    showSoon();
  }

  function check(): void {
    const { service, revision } = store.getState();
    if (service === null) return;
    void checkDrawing(service, revision);
    void checkSoundness();
    void checkMap();
  }

  store.subscribe((state, before) => {
    if (state.sheet !== before.sheet) {
      // What was said of the sheet before is not said of this one.
      if (state.sheet === null) show();
      else store.setState({ problems: [] });
      void checkMap();
    }
    if (state.service === before.service) return;
    const next = state.service?.profile.id ?? null;
    if (next !== document) [document, drawing, soundness] = [next, NONE, NONE];
    callOff?.();
    stopWaiting?.();
    stopWaiting = null;
    callOff = state.service === null ? null : environment.after(CALM, check);
  });
}

/** One list, worst first. A loop that nobody leaves says more than that no end can be reached from it. */
function together(drawing: Answer<Finding>, soundness: Answer<SoundnessFinding>): readonly DrawingProblem[] {
  const loops = new Set(soundness.found.flatMap(({ code, at }) => (code === 'soundness.livelock' ? at : [])));
  const seen = drawing.found.filter(({ code, at }) => code !== 'deadEnd' || !at.some((id) => loops.has(id)));
  return [
    ...soundness.found.map((each) => ({ ...each, revision: soundness.revision })),
    ...seen.map((each) => ({ ...each, revision: drawing.revision })),
  ].toSorted((a, b) => RANK[a.severity] - RANK[b.severity]);
}
