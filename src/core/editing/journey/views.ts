import {
  type IdSource,
  type JourneyId,
  type JourneyLaneId,
  type JourneyView,
  type JourneyViewId,
  type Service,
} from '#core/model';
import { type EditResult, edited, missing } from '../edit-result.ts';
import { changed, drop, put } from '../records.ts';
import { newId } from './new-id.ts';

/** Gives a way to look at a map a name. Refused: `elementMissing` (also a lane of no map). */
export function addJourneyView(
  service: Service,
  args: {
    readonly journeyId: JourneyId;
    readonly name: string;
    readonly hiddenLaneIds: readonly JourneyLaneId[];
    readonly dense: boolean;
  },
  ids: IdSource,
): EditResult {
  const { journeyId, name, hiddenLaneIds, dense } = args;
  if (service.journeys[journeyId] === undefined) return missing(service, journeyId);
  const lost = lostLane(service, hiddenLaneIds);
  if (lost !== undefined) return missing(service, lost);
  const id = newId<JourneyViewId>(service, 'view', ids);
  const view: JourneyView = { id, journeyId, name, hiddenLaneIds, dense };
  return edited(put(service, 'journeyViews', [view]), { values: { name } });
}

/** Changes a named view. Refused: `elementMissing` (also a lane of no map). */
export function setJourneyView(
  service: Service,
  args: {
    readonly id: JourneyViewId;
    readonly change: Partial<Pick<JourneyView, 'name' | 'hiddenLaneIds' | 'dense'>>;
  },
): EditResult {
  const view = service.journeyViews[args.id];
  if (view === undefined) return missing(service, args.id);
  const { name = view.name, hiddenLaneIds = view.hiddenLaneIds, dense = view.dense } = args.change;
  const lost = lostLane(service, hiddenLaneIds);
  if (lost !== undefined) return missing(service, lost);
  const next = changed(view, { name, hiddenLaneIds, dense });
  return edited(put(service, 'journeyViews', [next]), { values: { name } });
}

/** Forgets a named view; the map stays as it is. */
export function removeJourneyView(service: Service, args: { readonly id: JourneyViewId }): EditResult {
  const view = service.journeyViews[args.id];
  if (view === undefined) return missing(service, args.id);
  return edited(drop(service, 'journeyViews', [view.id]), { values: { name: view.name } });
}

function lostLane(service: Service, ids: readonly JourneyLaneId[]): JourneyLaneId | undefined {
  return ids.find((id) => !Object.hasOwn(service.journeyLanes, id));
}
