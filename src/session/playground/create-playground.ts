import type { Levers } from '#core/analysis';
import type { Comparison, Measure, Measured } from '#core/analysis/whatif';
import { type Problem, problem } from '#core/base';
import type { Edit } from '#core/editing';
import type { RoleId, ScenarioId, Service } from '#core/model';
import { type EvaluationHandle, failureCode, type SessionPorts } from '#session/ports';
import type { RunState } from '#session/run';
import type { WorkspaceState } from '#session/workspace';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { PlaygroundState } from './playground-state.ts';

/** Milliseconds between a move and its first replications. */
const SOON = 80;
/** Milliseconds an answer that nobody waits for any more may take before its worker is stopped. */
const PATIENCE = 600;
/** Replications asked for at once, and the most that are spent on one position of the levers. */
const BATCH = 2;
const MOST = 20;

const STILL: Levers = { staff: {}, arrivals: 1, durations: {} };
const IDLE = { levers: STILL, moved: false, running: false, answer: null, problems: [] } as const;

/** Levers on what lies on the desk. Replications come in small batches, so that a move is answered at once. */
export function createPlayground(
  { evaluation, environment }: Pick<SessionPorts, 'evaluation' | 'environment'>,
  { workspace, run }: { readonly workspace: StoreApi<WorkspaceState>; readonly run: StoreApi<RunState> },
): StoreApi<PlaygroundState> {
  let handle: EvaluationHandle | null = null;
  /** Replications of the document as it is; another list where the document is another. */
  let base: Measured[] = [];
  /** Grows with every move. */
  let position = 0;
  let isBusy = false;
  let callOff: (() => void) | null = null;

  const store = createStore<PlaygroundState>()((set, get) => {
    function move(change: Partial<Levers>): void {
      position += 1;
      const levers = { ...get().levers, ...change };
      const moved = isMoved(levers);
      set({ levers, moved, running: moved, problems: [], ...(moved ? {} : { answer: null }) });
      callOff?.();
      callOff = environment.after(isBusy ? PATIENCE : SOON, isBusy ? stopWork : () => void work());
    }
    return {
      ...IDLE,
      setStaff: (id, people) => move({ staff: { ...get().levers.staff, [id]: people } }),
      setArrivals: (arrivals) => move({ arrivals }),
      setDuration: (id, factor) => move({ durations: { ...get().levers.durations, [id]: factor } }),
      reset() {
        position += 1;
        callOff?.();
        stopWork();
        base = [];
        set(IDLE);
      },
      async keep() {
        const edits = await editsOf(get().levers);
        if (edits.length === 0) return;
        const change = { id: 'played', code: 'played', at: [], values: {}, edits };
        const problems = workspace.getState().carryOut(change);
        if (problems.some(({ severity }) => severity === 'error')) set({ problems });
      },
    };
  });

  function isMoved({ staff, arrivals, durations }: Levers): boolean {
    const { service } = workspace.getState();
    return (
      arrivals !== 1 ||
      Object.values(durations).some((factor) => factor !== 1) ||
      Object.entries(staff).some(([id, people]) => service?.roles[id as RoleId]?.capacity !== people)
    );
  }

  async function editsOf(levers: Levers): Promise<readonly Edit[]> {
    const { leverEdits } = await import('#core/analysis');
    const { service } = workspace.getState();
    const { scenarioId } = run.getState();
    return service === null || scenarioId === null ? [] : leverEdits(service, scenarioId, levers);
  }

  function stopWork(): void {
    handle?.close();
    handle = null;
  }

  /** Answers where the levers stand, and again where they have been moved on meanwhile. */
  async function work(): Promise<void> {
    if (isBusy) return;
    isBusy = true;
    for (let answered = -1; answered !== position && store.getState().moved; ) {
      answered = position;
      await answerTo(answered);
    }
    isBusy = false;
  }

  /** Simulates one position of the levers until its replications are used up or the levers are moved on. */
  async function answerTo(wanted: number): Promise<void> {
    const { service } = workspace.getState();
    const { scenarioId } = run.getState();
    if (service === null || scenarioId === null) return;
    const planned = Math.min(MOST, Math.max(2, service.scenarios[scenarioId]?.replications ?? 2));
    const own: Measured[] = [];
    try {
      const edits = await editsOf(store.getState().levers);
      const { comparePaired, MEASURES } = await import('#core/analysis/whatif');
      while (own.length < planned && wanted === position) {
        const problems = await replicate(service, scenarioId, edits, own, planned);
        if (wanted !== position) return;
        if (problems !== null) return store.setState({ running: false, answer: null, problems });
        const of = Object.fromEntries(
          MEASURES.map((measure) => [measure, comparePaired(base, own, measure)] as const),
        ) as Record<Measure, Comparison>;
        const replications = own.length;
        store.setState({ answer: { of, replications, planned }, running: replications < planned });
      }
    } catch (error) {
      // Work that was stopped because the levers have been moved on fails as well.
      if (wanted !== position) return;
      const values = { code: failureCode(error), message: String(error) };
      store.setState({ running: false, problems: [problem('simulationCrashed', 'error', [], values)] });
    }
  }

  /** Adds the next replications to `own`, and to the base where it lacks them; problems where it cannot be run. */
  async function replicate(
    service: Service,
    scenarioId: ScenarioId,
    edits: readonly Edit[],
    own: Measured[],
    planned: number,
  ): Promise<readonly Problem[] | null> {
    handle ??= evaluation.open(service, scenarioId);
    const known = base;
    const length = Math.min(BATCH, planned - own.length);
    const asked = Array.from({ length }, (_, index) => own.length + index);
    const missing = asked.filter((index) => index >= known.length);
    const [after, before] = await Promise.all([
      handle.evaluate(edits, asked),
      missing.length === 0 ? null : handle.evaluate([], missing),
    ]);
    if (before?.ok) known.push(...before.measured);
    if (!after.ok) return after.problems;
    if (before !== null && !before.ok) return before.problems;
    own.push(...after.measured);
    return null;
  }

  // Levers are relative to the document and to the scenario: where those change, they go back.
  workspace.subscribe(({ service }, before) => {
    if (service !== before.service && (handle !== null || store.getState().moved)) store.getState().reset();
  });
  run.subscribe(({ scenarioId }, before) => {
    if (scenarioId !== before.scenarioId) store.getState().reset();
  });
  return store;
}
