import { records } from '#core/base';
import {
  type JourneyId,
  journeyLanesOf,
  type JourneyLaneId,
  type JourneyView,
  type Service,
} from '#core/model';

/** What of a map is shown right now, as far as a view remembers it. */
export interface ShownLanes {
  /** All lanes of the map, shown or not. */
  readonly count: number;
  readonly hiddenLaneIds: readonly JourneyLaneId[];
  readonly dense: boolean;
}

/** What of a map is shown right now. */
export function shownLanes(service: Service, journeyId: JourneyId, dense: boolean): ShownLanes {
  const lanes = journeyLanesOf(service, journeyId);
  const hiddenLaneIds = lanes.flatMap(({ id, hidden }) => (hidden ? id : []));
  return { count: lanes.length, hiddenLaneIds, dense };
}

/** The views of a map, in the order in which they were saved. */
export function viewsOf(service: Service, journeyId: JourneyId): readonly JourneyView[] {
  return records(service.journeyViews).filter((view) => view.journeyId === journeyId);
}

/** Does the map look as a view says? */
export function isAsSaved(view: JourneyView, { hiddenLaneIds, dense }: ShownLanes): boolean {
  const hidden = new Set(view.hiddenLaneIds);
  return (
    view.dense === dense &&
    hidden.size === hiddenLaneIds.length &&
    hiddenLaneIds.every((id) => hidden.has(id))
  );
}
