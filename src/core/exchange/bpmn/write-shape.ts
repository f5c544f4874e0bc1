import type { Box, Point } from '#core/model';
import {
  elementsOf,
  insertChild,
  newElement,
  prefixFor,
  removeElement,
  type XmlElement,
} from '#core/exchange/xml';
import { boundsElement, labelElement, readBox, waypointElements } from './diagram.ts';
import { BPMNDI, BPMN, DC, DI } from './namespaces.ts';
import { freshXmlId, type Patch, xmlIdOf } from './patch.ts';

/** Draws an element as a rectangle: moves its shape, and the label with it, or adds one. */
export function drawShape(
  patch: Patch,
  element: XmlElement,
  box: Box,
  shape: XmlElement | null,
  attributes: Readonly<Record<string, string>>,
): void {
  if (shape === null) {
    addShape(patch, element, box, attributes);
    return;
  }
  const from = readBox(shape);
  if (shape.attributes.get('isHorizontal') === 'false') shape.attributes.set('isHorizontal', 'true');
  const bounds = boundsElement(shape);
  if (bounds === null) insertChild(shape, boundsFor(shape, box), elementsOf(shape)[0] ?? null);
  else setBounds(bounds, box);
  if (from !== null) moveLabel(shape, box.x - from.x, box.y - from.y);
}

/** Draws an element as a line: replaces the points of its edge, or adds one. */
export function drawEdge(
  patch: Patch,
  element: XmlElement,
  points: readonly Point[],
  edge: XmlElement | null,
): void {
  if (points.length < 2) return;
  if (edge === null) {
    const plane = planeOf(patch);
    const line = diagramElement(patch, plane, 'BPMNEdge', element, {});
    for (const point of points) addChild(line, waypointFor(plane, point));
    insertChild(plane, line);
    return;
  }
  const old = waypointElements(edge);
  const from = middleOf(old.map(pointOf));
  for (const waypoint of old) removeElement(waypoint);
  const next = elementsOf(edge)[0] ?? null;
  for (const point of points) insertChild(edge, waypointFor(edge, point), next);
  const to = middleOf(points);
  if (from !== null && to !== null) moveLabel(edge, to.x - from.x, to.y - from.y);
}

/** Moves the label of a shape or edge, where its place is stated. */
export function moveLabel(drawn: XmlElement, x: number, y: number): void {
  const label = labelElement(drawn);
  const bounds = label === null ? null : boundsElement(label);
  if (bounds !== null && (x !== 0 || y !== 0)) moveBy(bounds, x, y);
}

/** Moves an element that has x and y attributes in numbers. */
export function moveBy(element: XmlElement, x: number, y: number): void {
  const [left, top] = [Number(element.attributes.get('x')), Number(element.attributes.get('y'))];
  if (!Number.isFinite(left) || !Number.isFinite(top)) return;
  element.attributes.set('x', String(round(left + x)));
  element.attributes.set('y', String(round(top + y)));
}

function addShape(
  patch: Patch,
  element: XmlElement,
  box: Box,
  attributes: Readonly<Record<string, string>>,
): void {
  const plane = planeOf(patch);
  const shape = diagramElement(patch, plane, 'BPMNShape', element, attributes);
  addChild(shape, boundsFor(plane, box));
  const isContainer = element.local === 'participant' || element.local === 'lane';
  const next = elementsOf(plane).find((child) =>
    isContainer ? !isContainerShape(patch, child) : child.local === 'BPMNEdge',
  );
  insertChild(plane, shape, next ?? null);
}

function isContainerShape({ structure }: Patch, shape: XmlElement): boolean {
  const reference = shape.attributes.get('bpmnElement') ?? '';
  const containers = [...structure.participants.values(), ...structure.elements.values()].filter(
    (element) => element.local === 'participant' || element.local === 'lane',
  );
  return (
    shape.local === 'BPMNShape' && containers.some((element) => element.attributes.get('id') === reference)
  );
}

function diagramElement(
  patch: Patch,
  plane: XmlElement,
  local: string,
  element: XmlElement,
  attributes: Readonly<Record<string, string>>,
): XmlElement {
  const id = xmlIdOf(patch, element);
  const name = `${prefixFor(plane, BPMNDI, 'bpmndi')}${local}`;
  return newElement(name, BPMNDI, {
    id: freshXmlId(patch, `${id}_di`, 'di'),
    bpmnElement: id,
    ...attributes,
  });
}

/** The plane of the first diagram; a diagram of the collaboration, or of the first process, where there is none. */
function planeOf(patch: Patch): XmlElement {
  const known = patch.structure.diagram.plane ?? patch.root.children.flatMap(planeIn)[0];
  if (known !== undefined) return known;
  const drawn = elementsOf(patch.root).filter((child) => child.uri === BPMN);
  const subject =
    drawn.find((child) => child.local === 'collaboration') ??
    drawn.find((child) => child.local === 'process');
  const prefix = prefixFor(patch.root, BPMNDI, 'bpmndi');
  const diagram = newElement(`${prefix}BPMNDiagram`, BPMNDI, {
    id: freshXmlId(patch, 'BPMNDiagram_1', 'di'),
  });
  const plane = newElement(`${prefix}BPMNPlane`, BPMNDI, { id: freshXmlId(patch, 'BPMNPlane_1', 'di') });
  if (subject !== undefined) plane.attributes.set('bpmnElement', xmlIdOf(patch, subject));
  insertChild(patch.root, diagram);
  insertChild(diagram, plane);
  return plane;
}

function planeIn(child: Patch['root']['children'][number]): readonly XmlElement[] {
  if (child.type !== 'element' || child.uri !== BPMNDI || child.local !== 'BPMNDiagram') return [];
  return elementsOf(child).filter((plane) => plane.uri === BPMNDI && plane.local === 'BPMNPlane');
}

function boundsFor(scope: XmlElement, box: Box): XmlElement {
  const bounds = newElement(`${prefixFor(scope, DC, 'dc')}Bounds`, DC);
  setBounds(bounds, box);
  return bounds;
}

function setBounds(bounds: XmlElement, box: Box): void {
  for (const name of ['x', 'y', 'width', 'height'] as const) {
    if (Number(bounds.attributes.get(name)) !== box[name] || !bounds.attributes.has(name))
      bounds.attributes.set(name, String(box[name]));
  }
}

function waypointFor(scope: XmlElement, point: Point): XmlElement {
  return newElement(`${prefixFor(scope, DI, 'di')}waypoint`, DI, { x: String(point.x), y: String(point.y) });
}

/** Adds a child to an element that is not in the tree yet. */
function addChild(parent: XmlElement, child: XmlElement): void {
  child.parent = parent;
  parent.children.push(child);
}

function pointOf(waypoint: XmlElement): Point {
  return { x: Number(waypoint.attributes.get('x')), y: Number(waypoint.attributes.get('y')) };
}

/** The point half-way between the ends; null where there is none. */
function middleOf(points: readonly Point[]): Point | null {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return null;
  const middle = { x: (first.x + last.x) / 2, y: (first.y + last.y) / 2 };
  return Number.isFinite(middle.x) && Number.isFinite(middle.y) ? middle : null;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
