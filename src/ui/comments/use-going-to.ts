import { type CommentedId, elementOf, isOnMap, type JourneyId, type Service } from '#core/model';
import { useActionContext, useSession } from '#ui/kit';

/** Shows what a comment is about, where it stands: on the drawing, or on its map. */
export function useGoingTo(): (service: Service, id: CommentedId) => void {
  const session = useSession();
  const { canvas } = useActionContext();
  return (service, id) => {
    const { sheet, openSheet, select, selectOnMap } = session.workspace.getState();
    const element = elementOf(service, id);
    if (element !== null) {
      const isHere = sheet === null;
      openSheet(null);
      select([element.record.id]);
      // A drawing that comes into view shows what is selected by itself.
      if (isHere) canvas?.reveal([element.record.id]);
    } else if (isOnMap(service, id)) {
      openSheet(mapOf(service, id));
      selectOnMap([id]);
    } else if (Object.hasOwn(service.journeys, id)) {
      openSheet(id as JourneyId);
    }
  };
}

/** Can it be shown? A role and the service as a whole stand nowhere. */
export function standsSomewhere(service: Service, id: CommentedId): boolean {
  return elementOf(service, id) !== null || isOnMap(service, id) || Object.hasOwn(service.journeys, id);
}

function mapOf(service: Service, id: string): JourneyId | null {
  const { journeyCards, journeySteps, journeyStages, journeyLanes, journeyFlows, journeyLinks } = service;
  const tables = [journeyCards, journeySteps, journeyStages, journeyLanes, journeyFlows, journeyLinks];
  for (const table of tables as readonly Readonly<Record<string, { readonly journeyId: JourneyId }>>[])
    if (Object.hasOwn(table, id)) return table[id]?.journeyId ?? null;
  return null;
}
