import type { Service } from '#core/model';
import {
  elementsBelow,
  elementsOf,
  insertChild,
  newElement,
  prefixFor,
  type XmlElement,
} from '#core/exchange/xml';
import { BPMN, isBpmn, THROUGHLINE } from './namespaces.ts';
import type { Structure } from './structure.ts';

/** A document on its way from the service it was read as to the service it shall say. */
export interface Patch {
  readonly structure: Structure;
  readonly root: XmlElement;
  readonly before: Service;
  readonly after: Service;
  /** Every id in the file, those of the diagram included. */
  readonly taken: Set<string>;
}

const NC_NAME = /^[\p{L}_][\p{L}\p{N}._-]*$/u;

/** Starts patching; elements whose id was not unique are given their own. */
export function startPatch(structure: Structure, before: Service, after: Service): Patch {
  const { root } = structure.document;
  for (const [element, id] of structure.ids.renamed) element.attributes.set('id', id);
  const taken = new Set<string>();
  for (const element of elementsBelow(root)) taken.add(element.attributes.get('id') ?? '');
  return { structure, root, before, after, taken };
}

/** An XML id nobody in the file has: `wanted` where it is a legal one, else made from `fallback`. */
export function freshXmlId({ taken }: Patch, wanted: string, fallback: string): string {
  const base = NC_NAME.test(wanted) ? wanted : fallback;
  let id = base;
  for (let n = 2; taken.has(id); n += 1) id = `${base}_${n}`;
  taken.add(id);
  return id;
}

/** Creates the element of a record: its id is the record's where XML allows, else the record's is kept beside it. */
export function createRecordElement(patch: Patch, parent: XmlElement, local: string, id: string): XmlElement {
  const element = createBpmn(parent, local, { id: freshXmlId(patch, id, local) });
  if (element.attributes.get('id') !== id) keepId(element, parent, id);
  return element;
}

function keepId(element: XmlElement, parent: XmlElement, id: string): void {
  const extensions = createBpmn(parent, 'extensionElements');
  const set = newElement(
    `${prefixFor(parent, THROUGHLINE, 'throughline')}set`,
    THROUGHLINE,
    { field: 'id' },
    JSON.stringify(id),
  );
  set.parent = extensions;
  extensions.parent = element;
  extensions.children.push(set);
  element.children.push(extensions);
}

/** The id attribute of the element of a record; one is given where the file had none. */
export function xmlIdOf(patch: Patch, element: XmlElement): string {
  const known = element.attributes.get('id');
  if (known !== undefined) return known;
  const id = freshXmlId(patch, patch.structure.ids.modelId(element) ?? element.local, element.local);
  element.attributes.set('id', id);
  return id;
}

/** A BPMN element with the prefix that BPMN has inside `scope`; not inserted yet. */
export function createBpmn(
  scope: XmlElement,
  local: string,
  attributes: Readonly<Record<string, string>> = {},
  text = '',
): XmlElement {
  return newElement(`${prefixFor(scope, BPMN, 'bpmn')}${local}`, BPMN, attributes, text);
}

/** The order of the schema for children that have one; everything else comes last. */
const RANKS: Readonly<Record<string, number>> = {
  import: 0,
  extension: 1,
  documentation: 0,
  extensionElements: 1,
  auditing: 2,
  monitoring: 2,
  categoryValueRef: 3,
  incoming: 4,
  outgoing: 5,
  message: 3,
  collaboration: 4,
  participant: 3,
  laneSet: 3,
  childLaneSet: 12,
  property: 2,
};

/** Inserts a child where the schema wants it: behind its like, before whatever ranks higher. */
export function insertInOrder(parent: XmlElement, child: XmlElement): void {
  const rank = rankOf(child);
  const next = elementsOf(parent).find((sibling) => rankOf(sibling) > rank);
  insertChild(parent, child, next ?? null);
}

function rankOf(element: XmlElement): number {
  if (!isBpmn(element)) return 100;
  if (ARTEFACTS.has(element.local)) return 20;
  return RANKS[element.local] ?? 10;
}

const ARTEFACTS = new Set(['association', 'group', 'textAnnotation']);

/** Sets or removes an attribute; an empty value is written only over an existing one. */
export function setAttribute(element: XmlElement, name: string, value: string): void {
  if (value === '' && !element.attributes.has(name)) return;
  element.attributes.set(name, value);
}
