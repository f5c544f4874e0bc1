import { elementsBelow, removeElement, textOf, type XmlElement } from '#core/exchange/xml';
import { BPMNDI, isBpmn } from './namespaces.ts';
import type { Patch } from './patch.ts';

/** Ends of lines that lead nowhere once their element is gone. */
const ENDS = ['sourceRef', 'targetRef'];
const LINES = new Set(['messageFlow', 'association', 'dataInputAssociation', 'dataOutputAssociation']);
const LISTS = new Set(['flowNodeRef', 'incoming', 'outgoing']);

/**
 * Removes the elements of records that are gone, with their shapes and edges, and whatever only pointed at them:
 * lines of other kinds, lists of flows and nodes, default flows. Nothing else is touched.
 */
export function removeRecords(patch: Patch): void {
  const { structure, after } = patch;
  const gone: XmlElement[] = [];
  for (const [id, element] of structure.elements) {
    if (!Object.hasOwn(after.nodes, id) && !Object.hasOwn(after.flows, id) && !Object.hasOwn(after.lanes, id))
      gone.push(element);
  }
  for (const elements of [structure.processes, structure.participants]) {
    for (const [id, element] of elements) if (!Object.hasOwn(after.processes, id)) gone.push(element);
  }
  if (gone.length > 0) removeElements(patch, [...gone, ...calledOnlyBy(patch, gone)]);
}

/** Processes that stand nowhere but in the activities that are gone go with them. */
function calledOnlyBy({ structure, root }: Patch, gone: readonly XmlElement[]): readonly XmlElement[] {
  const removed = new Set(gone);
  const callers = Array.from(elementsBelow(root)).filter((element) => isBpmn(element, 'callActivity'));
  const called = (caller: XmlElement) => structure.ids.find(caller.attributes.get('calledElement'));
  const read = new Set(structure.processes.values());
  const kept = new Set(callers.filter((caller) => !isInside(caller, removed)).map(called));
  return callers
    .map(called)
    .filter((process) => process !== null && !read.has(process) && !kept.has(process)) as XmlElement[];
}

function isInside(element: XmlElement, removed: ReadonlySet<XmlElement>): boolean {
  for (let scope: XmlElement | null = element; scope !== null; scope = scope.parent)
    if (removed.has(scope)) return true;
  return false;
}

/** Removes elements and every reference to them and to what stands inside them. */
export function removeElements(patch: Patch, elements: readonly XmlElement[]): void {
  const ids = new Set<string>();
  for (const element of elements) {
    for (const inner of elementsBelow(element)) ids.add(inner.attributes.get('id') ?? '');
    removeElement(element);
  }
  ids.delete('');
  const lines = [...elementsBelow(patch.root)].filter(
    (element) => isBpmn(element) && LINES.has(element.local) && leadsTo(element, ids),
  );
  for (const line of lines) {
    ids.add(line.attributes.get('id') ?? '');
    removeElement(line);
  }
  const left = Array.from(elementsBelow(patch.root));
  for (const element of left) {
    if (isBpmn(element) && LISTS.has(element.local) && ids.has(textOf(element).trim()))
      removeElement(element);
    if (isBpmn(element) && ids.has(element.attributes.get('default') ?? ''))
      element.attributes.delete('default');
    if (
      element.uri === BPMNDI &&
      ids.has(localPart(element.attributes.get('bpmnElement') ?? '')) &&
      element.local !== 'BPMNPlane'
    ) {
      removeElement(element);
    }
  }
}

function leadsTo(line: XmlElement, ids: ReadonlySet<string>): boolean {
  return ENDS.some((end) => ids.has(localPart(line.attributes.get(end) ?? '')));
}

function localPart(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
