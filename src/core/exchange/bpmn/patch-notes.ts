import { insertChild, removeElement, setText, type XmlElement } from '#core/exchange/xml';
import { elementsOf } from '#core/exchange/xml';
import { documentationOf } from './notes.ts';
import { createBpmn } from './patch.ts';

/** Writes notes as the documentation of an element, or removes it. */
export function patchNotes(element: XmlElement, notes: string | undefined): void {
  const known = documentationOf(element);
  if (notes === undefined) {
    if (known !== null) removeElement(known);
  } else if (known !== null) setText(known, notes);
  else insertChild(element, createBpmn(element, 'documentation', {}, notes), elementsOf(element)[0] ?? null);
}
