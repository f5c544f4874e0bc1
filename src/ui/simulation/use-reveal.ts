import { useCallback } from 'react';
import { records } from '#core/base';
import { type ElementId, elementOf, type Service, staffingOf } from '#core/model';
import { useActionContext } from '#ui/kit';

/**
 * Selects and shows on the canvas what the first of the ids stands for that is there, or what `all` of them stand for.
 * A role stands for its lanes, or else for its steps.
 */
export function useReveal(): (ids: readonly string[], options?: { readonly all?: boolean }) => void {
  const { session, canvas } = useActionContext();
  return useCallback(
    (ids, { all = false } = {}) => {
      const { service, select } = session.workspace.getState();
      if (service === null) return;
      const found = ids.map((id) => elementsOf(service, id)).filter((elements) => elements.length > 0);
      const shown = all ? [...new Set(found.flat())] : found[0];
      if (shown === undefined || shown.length === 0) return;
      select(shown);
      canvas?.reveal(shown);
    },
    [session, canvas],
  );
}

function elementsOf(service: Service, id: string): readonly ElementId[] {
  const element = elementOf(service, id);
  if (element !== null) return [element.record.id];
  const lanes = records(service.lanes).filter((lane) => lane.roleId === id);
  if (lanes.length > 0) return lanes.map((lane) => lane.id);
  return records(service.nodes)
    .filter((node) => staffingOf(service, node).needs.some(({ role }) => role.id === id))
    .map((node) => node.id);
}
