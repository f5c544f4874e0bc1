import type { Problem } from '#core/base';
import type { Diagram, DrawnEdge, DrawnShape } from './diagram.ts';
import type { ElementIds } from './element-ids.ts';
import type { XmlDocument, XmlElement } from '#core/exchange/xml';

/** A record as the service file states it, before it is validated. */
export type Draft = Record<string, unknown> & { id: string };

/** The lists of a service file that a drawing can fill. */
export interface Drafts {
  readonly processes: Draft[];
  readonly lanes: Draft[];
  readonly nodes: Draft[];
  readonly flows: Draft[];
  readonly roles: Draft[];
}

/** What was read from a document, and where each record of the model stands in it. */
export interface Structure {
  readonly document: XmlDocument;
  readonly ids: ElementIds;
  readonly diagram: Diagram;
  readonly drafts: Drafts;
  /** The `process` element of a process; missing for a black-box pool. */
  readonly processes: Map<string, XmlElement>;
  /** The `participant` of a process; missing where no pool is drawn. */
  readonly participants: Map<string, XmlElement>;
  /** The elements of lanes, nodes and flows. */
  readonly elements: Map<string, XmlElement>;
  /** Ids of processes whose drawing is not used (vertical pools). */
  readonly undrawn: Set<string>;
  /** Flows whose route stands beside the drawing, as it is in the service. */
  readonly statedRoutes: Set<string>;
  /** What staff is called where neither pool nor process has a name. */
  readonly staff: string;
  /** Roles made up for processes without lanes, by process. */
  readonly rolesOfProcesses: Map<string, string>;
  readonly problems: Problem[];
}

/** The shape that belongs to an element: of several elements with one id, the first has the first shape. */
export function shapeOf({ ids, diagram }: Structure, element: XmlElement): DrawnShape | null {
  return drawnFor(ids, diagram.shapes, element);
}

/** The edge that belongs to an element. */
export function edgeOf({ ids, diagram }: Structure, element: XmlElement): DrawnEdge | null {
  return drawnFor(ids, diagram.edges, element);
}

function drawnFor<T>(
  ids: ElementIds,
  drawn: ReadonlyMap<string, readonly T[]>,
  element: XmlElement,
): T | null {
  const id = element.attributes.get('id');
  if (id === undefined) return null;
  const list = drawn.get(id.trim());
  return list?.[Math.max(0, ids.all(id).indexOf(element))] ?? null;
}
