import { elementsBelow, textOf, type XmlElement } from '#core/exchange/xml';
import { boundsElement, type DrawnEdge, waypointElements } from './diagram.ts';
import { bpmnChild, isBpmn } from './namespaces.ts';
import type { Patch } from './patch.ts';
import { edgeOf, shapeOf } from './structure.ts';
import { moveBy, moveLabel } from './write-shape.ts';

/** How far something was moved on the canvas. */
export interface Shift {
  readonly x: number;
  readonly y: number;
}

/** Moves what is drawn inside a box that Throughline shows closed: the content of a sub-process, or of a called process. */
export function moveInside(patch: Patch, element: XmlElement, shift: Shift): void {
  if (shift.x === 0 && shift.y === 0) return;
  const content = isBpmn(element, 'callActivity')
    ? calledContent(patch, element)
    : [...elementsBelow(element)].slice(1);
  for (const inner of content) {
    const shape = shapeOf(patch.structure, inner)?.element;
    const edge = edgeOf(patch.structure, inner)?.element;
    const bounds = shape === undefined ? null : boundsElement(shape);
    if (bounds !== null) moveBy(bounds, shift.x, shift.y);
    for (const waypoint of edge === undefined ? [] : waypointElements(edge))
      moveBy(waypoint, shift.x, shift.y);
    for (const drawn of [shape, edge]) if (drawn !== undefined) moveLabel(drawn, shift.x, shift.y);
  }
}

/** The elements of a process that is shown nowhere but inside the activity that calls it. */
function calledContent({ structure }: Patch, activity: XmlElement): readonly XmlElement[] {
  const process = structure.ids.find(activity.attributes.get('calledElement'));
  if (process === null || structure.processes.get(structure.ids.modelId(process) ?? '') === process)
    return [];
  return [...elementsBelow(process)].slice(1);
}

const LINES = new Set(['messageFlow', 'association', 'dataInputAssociation', 'dataOutputAssociation']);

/** Lets lines that are kept but not shown (messages, associations) follow the end that moved. */
export function moveAttachedLines(patch: Patch, moved: ReadonlyMap<XmlElement, Shift>): void {
  if (moved.size === 0) return;
  for (const line of elementsBelow(patch.root)) {
    if (!isBpmn(line) || !LINES.has(line.local)) continue;
    const edge = edgeOf(patch.structure, line);
    if (edge === null) continue;
    follow(edge, shiftOf(patch, moved, line, 'sourceRef'), shiftOf(patch, moved, line, 'targetRef'));
  }
}

function follow(edge: DrawnEdge, source: Shift | undefined, target: Shift | undefined): void {
  const waypoints = waypointElements(edge.element);
  if (source !== undefined && target !== undefined && source.x === target.x && source.y === target.y) {
    for (const waypoint of waypoints) moveBy(waypoint, source.x, source.y);
    moveLabel(edge.element, source.x, source.y);
    return;
  }
  const [first, last] = [waypoints[0], waypoints.at(-1)];
  if (source !== undefined && first !== undefined) moveBy(first, source.x, source.y);
  if (target !== undefined && last !== undefined) moveBy(last, target.x, target.y);
}

/** How far the element at one end was moved; a data association hangs on the task it is written in. */
function shiftOf(
  { structure }: Patch,
  moved: ReadonlyMap<XmlElement, Shift>,
  line: XmlElement,
  end: string,
): Shift | undefined {
  const child = bpmnChild(line, end);
  const reference = line.attributes.get(end) ?? (child === null ? undefined : textOf(child));
  const direct = structure.ids.find(reference);
  const shift = direct === null ? undefined : moved.get(direct);
  const host = line.parent;
  const hostEnd =
    line.local === 'dataInputAssociation'
      ? 'targetRef'
      : line.local === 'dataOutputAssociation'
        ? 'sourceRef'
        : '';
  return shift ?? (host !== null && end === hostEnd ? moved.get(host) : undefined);
}
