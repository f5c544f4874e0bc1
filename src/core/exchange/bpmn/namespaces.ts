import type { XmlElement } from '#core/exchange/xml';

/** BPMN 2.0 (OMG formal/2011-01-03), its diagram interchange, and Throughline's own parameters. */
export const BPMN = 'http://www.omg.org/spec/BPMN/20100524/MODEL';
export const BPMNDI = 'http://www.omg.org/spec/BPMN/20100524/DI';
export const DC = 'http://www.omg.org/spec/DD/20100524/DC';
export const DI = 'http://www.omg.org/spec/DD/20100524/DI';
export const THROUGHLINE = 'urn:throughline:simulation:1';

/** Is it an element of BPMN, with this local name where one is given? */
export function isBpmn(element: XmlElement, local?: string): boolean {
  return element.uri === BPMN && (local === undefined || element.local === local);
}

/** The first BPMN child with this local name. */
export function bpmnChild(parent: XmlElement, local: string): XmlElement | null {
  for (const child of parent.children) if (child.type === 'element' && isBpmn(child, local)) return child;
  return null;
}

/** All BPMN children with this local name, in order. */
export function bpmnChildren(parent: XmlElement, local: string): readonly XmlElement[] {
  return parent.children.filter((child) => child.type === 'element' && isBpmn(child, local)) as XmlElement[];
}
