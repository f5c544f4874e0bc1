import { textOf, type XmlElement } from '#core/exchange/xml';
import { bpmnChildren } from './namespaces.ts';

/** The `documentation` that Throughline shows as notes: the first one in plain text. */
export function documentationOf(element: XmlElement): XmlElement | null {
  const plain = bpmnChildren(element, 'documentation').filter((child) => {
    const format = child.attributes.get('textFormat');
    return (
      (format === undefined || format === 'text/plain') &&
      child.children.every((part) => part.type === 'text')
    );
  });
  return plain[0] ?? null;
}

/** The notes of an element as a member of its record; no member where there are none. */
export function notesOf(element: XmlElement): { notes?: string } {
  const documentation = documentationOf(element);
  const text = documentation === null ? '' : textOf(documentation);
  return text.trim() === '' ? {} : { notes: text };
}
