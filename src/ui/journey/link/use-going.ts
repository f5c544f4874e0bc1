import { useCallback, useMemo } from 'react';
import type { JourneyElementId, JourneyId, NodeId } from '#core/model';
import { useActionContext } from '#ui/kit';

/** Ways between a map and the process drawing: each opens the other sheet and selects there what it is about. */
export function useGoing(): {
  readonly toStep: (id: NodeId) => void;
  readonly toMap: (journeyId: JourneyId, id: JourneyElementId) => void;
} {
  const { session, canvas } = useActionContext();
  const toStep = useCallback(
    (id: NodeId) => {
      const { openSheet, select } = session.workspace.getState();
      openSheet(null);
      select([id]);
      canvas?.reveal([id]);
    },
    [session, canvas],
  );
  const toMap = useCallback(
    (journeyId: JourneyId, id: JourneyElementId) => {
      const { openSheet, selectOnMap } = session.workspace.getState();
      openSheet(journeyId);
      selectOnMap([id]);
    },
    [session],
  );
  return useMemo(() => ({ toStep, toMap }), [toStep, toMap]);
}
