import { useCallback } from 'react';
import type { CommandArguments } from '#core/editing';
import type { Scenario } from '#core/model';
import { useRun, useSession, useWorkspace } from '#ui/kit';

/** The chosen scenario; null where the service has none. */
export function useScenario(): Scenario | null {
  const id = useRun((state) => state.scenarioId);
  return useWorkspace((state) => (id && state.service?.scenarios[id]) || null);
}

/** Changes the chosen scenario. */
export function useSetScenario(): (change: CommandArguments<'setScenario'>['change']) => void {
  const session = useSession();
  return useCallback(
    (change) => {
      const id = session.run.getState().scenarioId;
      if (id !== null) session.workspace.getState().edit('setScenario', { id, change });
    },
    [session],
  );
}

/** True while the open service may be changed. */
export function useEditable(): boolean {
  return useWorkspace((state) => state.save.kind !== 'readOnly');
}
