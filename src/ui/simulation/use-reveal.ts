import { useCallback } from 'react';
import { records } from '#core/base';
import { type ElementId, elementOf, type Service } from '#core/model';
import { useActionContext } from '#ui/kit';

/** Selects and shows on the canvas what the ids stand for; a role stands for its lanes, or else for its steps. */
export function useReveal(): (ids: readonly string[]) => void {
  const { session, canvas } = useActionContext();
  return useCallback(
    (ids) => {
      const { service, select } = session.workspace.getState();
      if (service === null) return;
      const [first] = ids.map((id) => elementsOf(service, id)).filter((found) => found.length > 0);
      if (first === undefined) return;
      select(first);
      canvas?.reveal(first);
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
    .filter((node) => node.kind === 'task' && node.performer.by === 'role' && node.performer.roleId === id)
    .map((node) => node.id);
}
