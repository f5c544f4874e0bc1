import type { CaseDiary } from '#core/analysis/walk';
import { problem } from '#core/base';
import type { ProcessId, ScenarioId, Service } from '#core/model';
import { runInputs } from '#core/versions';
import { failureCode, type SessionPorts } from '#session/ports';
import type { RunState } from '#session/run';
import type { WorkspaceState } from '#session/workspace';
import type { StoreApi } from 'zustand/vanilla';
import type { WalkSample } from './walk-state.ts';

/** How many simulated cases a walk is told from. */
const CASES = 2000;
/** Milliseconds without an edit before they are simulated anew. */
const CALM = 400;

type Known = Omit<WalkSample, 'alike'>;

interface Parts {
  readonly workspace: StoreApi<WorkspaceState>;
  readonly run: StoreApi<RunState>;
}

/**
 * Keeps simulated cases of a process at hand while somebody walks: those of the chosen scenario, of the service as it is now. `hear` is called
 * with every change.
 */
export function watchSample(
  { simulation, environment }: Pick<SessionPorts, 'simulation' | 'environment'>,
  { workspace, run }: Parts,
  hear: (sample: Known, diaries: readonly CaseDiary[]) => void,
): { follow(processId: ProcessId): void; leave(): void } {
  let followed: ProcessId | null = null;
  let madeFrom: string | null = null;
  let callOff: (() => void) | null = null;

  function now(): { readonly service: Service; readonly scenarioId: ScenarioId } | null {
    const { service } = workspace.getState();
    const { scenarioId } = run.getState();
    return service !== null && scenarioId !== null && Object.hasOwn(service.scenarios, scenarioId)
      ? { service, scenarioId }
      : null;
  }

  async function record(processId: ProcessId): Promise<void> {
    const wanted = now();
    madeFrom = wanted && runInputs(wanted.service, wanted.scenarioId);
    if (wanted === null) return hear({ status: 'none', scenarioName: '', cases: 0, problems: [] }, []);
    const { service, scenarioId } = wanted;
    const inputs = madeFrom;
    const common = { scenarioName: service.scenarios[scenarioId]?.name ?? '', cases: 0, problems: [] };
    hear({ ...common, status: 'recording' }, []);
    const kept = await simulation
      .keepDiaries(service, scenarioId, processId, CASES)
      .catch((error: unknown) => failed(failureCode(error)));
    // Another process, or other numbers, while it was made.
    if (followed !== processId || madeFrom !== inputs) return;
    if (!kept.ok) return hear({ ...common, status: 'refused', problems: kept.problems }, []);
    hear({ ...common, status: 'ready', cases: kept.diaries.length }, kept.diaries);
  }

  function check(): void {
    const processId = followed;
    if (processId === null) return;
    callOff?.();
    callOff = environment.after(CALM, () => {
      const wanted = now();
      const inputs = wanted && runInputs(wanted.service, wanted.scenarioId);
      if (followed === processId && inputs !== madeFrom) void record(processId);
    });
  }

  workspace.subscribe(({ service }, before) => {
    if (service !== before.service) check();
  });
  run.subscribe(({ scenarioId }, before) => {
    if (scenarioId !== before.scenarioId) check();
  });
  return {
    follow(processId) {
      followed = processId;
      void record(processId);
    },
    leave() {
      followed = null;
      callOff?.();
    },
  };
}

function failed(code: string) {
  return { ok: false as const, problems: [problem('playbackFailed', 'error', [], { code })] };
}
