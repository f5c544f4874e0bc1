import { problem } from '#core/base';
import {
  type IdSource,
  JOURNEY_LANES,
  type JourneyId,
  type JourneyLane,
  type JourneyLaneId,
  type JourneyLaneKind,
  journeyLanesOf,
  laneTraits,
  type Service,
} from '#core/model';
import { type EditResult, edited, missing, refused } from '../edit-result.ts';
import { changed, put } from '../records.ts';
import { arranged } from './arranged.ts';
import { newId } from './new-id.ts';

const KINDS = Object.keys(JOURNEY_LANES);

/**
 * Adds a lane before another one or (null) at the bottom; where nothing is told, where its kind stands in a new map.
 * Selects it. Refused: `laneTwice` (lanes that are drawn from other things stand in a map once).
 */
export function addJourneyLane(
  service: Service,
  args: {
    readonly journeyId: JourneyId;
    readonly kind: JourneyLaneKind;
    readonly name?: string;
    readonly before?: JourneyLaneId | null;
  },
  ids: IdSource,
): EditResult {
  const { journeyId, kind, name = '' } = args;
  if (service.journeys[journeyId] === undefined) return missing(service, journeyId);
  const lanes = journeyLanesOf(service, journeyId);
  const same = lanes.find((lane) => lane.kind === kind);
  if (same !== undefined && laneTraits(kind).cards.length === 0)
    return refused(service, problem('laneTwice', 'error', [same.id], { lane: kind }));
  const id = newId<JourneyLaneId>(service, 'lane', ids);
  const lane: JourneyLane = { id, journeyId, kind, name, order: -1, hidden: false, pinned: false };
  const before = args.before === undefined ? usualPlace(lanes, kind) : args.before;
  return edited(put(service, 'journeyLanes', arranged(lanes, [lane], before)), {
    select: [id],
    values: { name, lane: kind },
  });
}

/** The lane above which a kind usually stands; null: at the bottom. */
function usualPlace(lanes: readonly JourneyLane[], kind: JourneyLaneKind): JourneyLaneId | null {
  const rank = KINDS.indexOf(kind);
  const above = lanes.findLastIndex((lane) => KINDS.indexOf(lane.kind) <= rank);
  return lanes[above + 1]?.id ?? null;
}

/** Renames, hides or pins a lane. An empty name is the usual one of its kind. */
export function setJourneyLane(
  service: Service,
  args: {
    readonly id: JourneyLaneId;
    readonly change: Partial<Pick<JourneyLane, 'name' | 'hidden' | 'pinned'>>;
  },
): EditResult {
  const lane = service.journeyLanes[args.id];
  if (lane === undefined) return missing(service, args.id);
  const { name = lane.name, hidden = lane.hidden, pinned = lane.pinned } = args.change;
  const next = changed(lane, { name, hidden, pinned });
  return edited(put(service, 'journeyLanes', [next]), { values: { name, lane: lane.kind } });
}

/** Puts a lane before another one of its map, or (null) at the bottom. */
export function moveJourneyLane(
  service: Service,
  args: { readonly id: JourneyLaneId; readonly before: JourneyLaneId | null },
): EditResult {
  const lane = service.journeyLanes[args.id];
  if (lane === undefined) return missing(service, args.id);
  if (args.before === args.id) return edited(service);
  const lanes = arranged(journeyLanesOf(service, lane.journeyId), [lane], args.before);
  return edited(put(service, 'journeyLanes', lanes), { values: { name: lane.name, lane: lane.kind } });
}

/** Hides exactly these lanes of a map and shows all its others; what is written in them stays. Refused: `elementMissing`. */
export function hideLanes(
  service: Service,
  args: { readonly journeyId: JourneyId; readonly hiddenLaneIds: readonly JourneyLaneId[] },
): EditResult {
  const { journeyId, hiddenLaneIds } = args;
  if (service.journeys[journeyId] === undefined) return missing(service, journeyId);
  const lanes = journeyLanesOf(service, journeyId);
  const lost = hiddenLaneIds.find((id) => !lanes.some((lane) => lane.id === id));
  if (lost !== undefined) return missing(service, lost);
  const next = lanes.map((lane) => changed(lane, { hidden: hiddenLaneIds.includes(lane.id) }));
  return edited(put(service, 'journeyLanes', next));
}
