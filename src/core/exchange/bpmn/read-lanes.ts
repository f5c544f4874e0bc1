import type { Box } from '#core/model';
import { unionOf } from '#core/model';
import type { XmlElement } from '#core/exchange/xml';
import { type Structure, shapeOf } from './structure.ts';

const LEAST_HEIGHT = 20;

/**
 * Reads the lanes of a process from top to bottom, each with a role of its own; lanes of one name share a role.
 * Lanes are made to tile the pool: each reaches down to the next. Returns the rectangle around the lanes, where drawn.
 */
export function readLanes(
  structure: Structure,
  processId: string,
  lanes: readonly XmlElement[],
  pool: Box | null,
): Box | null {
  const usable = !structure.undrawn.has(processId);
  const drawn = lanes.map((lane, index) => ({
    lane,
    index,
    box: usable ? (shapeOf(structure, lane)?.box ?? null) : null,
  }));
  const boxes = drawn.flatMap(({ box }) => (box === null ? [] : [box]));
  const complete = boxes.length === lanes.length && lanes.length > 0;
  const around = complete ? (pool ?? unionOf(boxes)) : null;
  const stacked = complete
    ? drawn.toSorted((a, b) => (a.box?.y ?? 0) - (b.box?.y ?? 0) || a.index - b.index)
    : drawn;
  stacked.forEach(({ lane }, order) => {
    const id = structure.ids.modelId(lane);
    if (id === undefined) return;
    structure.elements.set(id, lane);
    const top = order === 0 ? around?.y : stacked[order]?.box?.y;
    const bottom = stacked[order + 1]?.box?.y ?? (around === null ? undefined : around.y + around.height);
    const height =
      complete && top !== undefined && bottom !== undefined
        ? Math.max(LEAST_HEIGHT, bottom - top)
        : undefined;
    const name = lane.attributes.get('name') ?? '';
    const draft = { id, processId, name, roleId: roleFor(structure, id, name), order, height };
    structure.drafts.lanes.push(draft);
  });
  return around;
}

/** The role of a lane: the one of a lane of the same name, else a new one. */
function roleFor({ drafts, ids }: Structure, laneId: string, name: string): string {
  const label = name.trim();
  const known = drafts.roles.find((role) => label !== '' && role.name === label);
  if (known !== undefined) return known.id;
  const id = ids.fresh(`role_${laneId}`);
  drafts.roles.push({
    id,
    name: label === '' ? laneId : label,
    capacity: 1,
    costPerHour: 0,
    calendarId: null,
  });
  return id;
}
