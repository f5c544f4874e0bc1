import type { Box, Point } from '#core/model';
import { elementsOf, type XmlElement } from '#core/exchange/xml';
import { BPMNDI, DC, DI } from './namespaces.ts';

const FARTHEST = 1e6;

/** A shape of the drawing with its rectangle, where that is stated in numbers. */
export interface DrawnShape {
  readonly element: XmlElement;
  readonly box: Box | null;
}

/** An edge of the drawing with its points; null where there are fewer than two in numbers. */
export interface DrawnEdge {
  readonly element: XmlElement;
  readonly points: readonly Point[] | null;
}

/** The first diagram of a file: shapes and edges by the id they refer to, in document order. */
export interface Diagram {
  readonly count: number;
  readonly plane: XmlElement | null;
  readonly shapes: ReadonlyMap<string, readonly DrawnShape[]>;
  readonly edges: ReadonlyMap<string, readonly DrawnEdge[]>;
}

/** Reads the first diagram; numbers that are none, and sizes of zero or less, count as not drawn. */
export function readDiagram(root: XmlElement): Diagram {
  const diagrams = elementsOf(root).filter((child) => child.uri === BPMNDI && child.local === 'BPMNDiagram');
  const plane =
    diagrams[0] &&
    elementsOf(diagrams[0]).find((child) => child.uri === BPMNDI && child.local === 'BPMNPlane');
  const shapes = new Map<string, DrawnShape[]>();
  const edges = new Map<string, DrawnEdge[]>();
  for (const element of plane === undefined ? [] : elementsOf(plane)) {
    const reference = localPart(element.attributes.get('bpmnElement') ?? '');
    if (element.uri !== BPMNDI || reference === '') continue;
    if (element.local === 'BPMNShape') append(shapes, reference, { element, box: readBox(element) });
    if (element.local === 'BPMNEdge') append(edges, reference, { element, points: readPoints(element) });
  }
  return { count: diagrams.length, plane: plane ?? null, shapes, edges };
}

/** References in a diagram are qualified names; ids never hold a colon. */
function localPart(name: string): string {
  return name.trim().slice(name.trim().indexOf(':') + 1);
}

/** The rectangle of a shape or label. */
export function readBox(shape: XmlElement): Box | null {
  const bounds = boundsElement(shape);
  if (bounds === null) return null;
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) =>
    numberOf(bounds.attributes.get(name)),
  );
  if (x == null || y == null || width == null || height == null || width <= 0 || height <= 0) return null;
  return { x, y, width, height };
}

/** The `Bounds` element of a shape or label. */
export function boundsElement(shape: XmlElement): XmlElement | null {
  return elementsOf(shape).find((child) => child.uri === DC && child.local === 'Bounds') ?? null;
}

/** The `waypoint` elements of an edge. */
export function waypointElements(edge: XmlElement): readonly XmlElement[] {
  return elementsOf(edge).filter((child) => child.uri === DI && child.local === 'waypoint');
}

/** The `BPMNLabel` of a shape or edge. */
export function labelElement(drawn: XmlElement): XmlElement | null {
  return elementsOf(drawn).find((child) => child.uri === BPMNDI && child.local === 'BPMNLabel') ?? null;
}

function readPoints(edge: XmlElement): readonly Point[] | null {
  const points = waypointElements(edge).flatMap((waypoint) => {
    const x = numberOf(waypoint.attributes.get('x'));
    const y = numberOf(waypoint.attributes.get('y'));
    return x === null || y === null ? [] : [{ x, y }];
  });
  return points.length < 2 ? null : points;
}

function numberOf(text: string | undefined): number | null {
  if (text === undefined || text.trim() === '') return null;
  const value = Number(text);
  return Number.isFinite(value) && Math.abs(value) <= FARTHEST ? value : null;
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
