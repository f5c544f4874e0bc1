import { type ElementId, elementOf, flowsFrom, lanesOf, nodesOf, type Service } from '#core/model';
import { type Direction, neighbourOf } from '../geometry/neighbour.ts';
import { readingOrder } from '../geometry/reading-order.ts';

/** The element after (or before) another in reading order; null at the end. From nothing: the first, or the last. */
export function stepInOrder(service: Service, from: ElementId | null, by: 1 | -1): ElementId | null {
  const order = readingOrder(service);
  if (from === null) return (by === 1 ? order[0] : order.at(-1)) ?? null;
  const index = order.indexOf(from);
  return index === -1 ? (order[0] ?? null) : (order[index + by] ?? null);
}

/** The first node of the drawing, else the first element of any kind. */
export function firstElement(service: Service): ElementId | null {
  const order = readingOrder(service);
  return order.find((id) => elementOf(service, id)?.type === 'node') ?? order[0] ?? null;
}

/** Where an arrow key leads from an element; null where there is nothing that way. */
export function stepTowards(service: Service, from: ElementId, direction: Direction): ElementId | null {
  const element = elementOf(service, from);
  switch (element?.type) {
    case 'node':
      return neighbourOf(service, element.record.id, direction);
    case 'flow':
      return alongFlow(service, element.record, direction);
    case 'lane':
      return fromLane(service, element.record, direction);
    case 'process':
      return fromPool(service, element.record.id, direction);
    case undefined:
      return firstElement(service);
  }
}

type Flow = Service['flows'][keyof Service['flows']];
type Lane = Service['lanes'][keyof Service['lanes']];

/** Right and left to its ends, up and down to the other flows of the same node. */
function alongFlow(service: Service, flow: Flow, direction: Direction): ElementId | null {
  if (direction === 'right') return flow.target;
  if (direction === 'left') return flow.source;
  const siblings = flowsFrom(service, flow.source);
  const index = siblings.findIndex((other) => other.id === flow.id) + (direction === 'down' ? 1 : -1);
  return siblings[index]?.id ?? null;
}

function fromLane(service: Service, lane: Lane, direction: Direction): ElementId | null {
  const lanes = lanesOf(service, lane.processId);
  const index = lanes.findIndex((other) => other.id === lane.id);
  if (direction === 'up') return lanes[index - 1]?.id ?? null;
  if (direction === 'down') return lanes[index + 1]?.id ?? null;
  if (direction === 'left') return service.processes[lane.processId]?.pool ? lane.processId : null;
  const inside = nodesOf(service, lane.processId).filter((node) => node.laneId === lane.id);
  return inside.toSorted((a, b) => a.x - b.x)[0]?.id ?? null;
}

function fromPool(service: Service, id: Lane['processId'], direction: Direction): ElementId | null {
  if (direction === 'right') return lanesOf(service, id)[0]?.id ?? nodesOf(service, id)[0]?.id ?? null;
  if (direction === 'left') return null;
  const ids = Object.values(service.processes).map((process) => process.id);
  return ids[ids.indexOf(id) + (direction === 'down' ? 1 : -1)] ?? null;
}
