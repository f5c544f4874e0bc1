/**
 * exchange/xml: XML text to a tree that keeps everything — order, comments, foreign namespaces — and back.
 * Never resolves a document type, an external reference or a nested entity. Invariant: write ∘ parse changes nothing
 * but the XML declaration, quotes and line ends.
 *
 *   const parsed = parseXml('<a b="1"/>'); if (parsed.ok) writeXml(parsed.value);
 */
export { insertChild, newElement, prefixFor, removeElement, setText } from './edit-tree.ts';
export { parseXml } from './parse-xml.ts';
export { escapeAttribute, escapeText, legal, writeXml } from './write-xml.ts';
export {
  elementsBelow,
  elementsOf,
  textOf,
  type XmlDocument,
  type XmlElement,
} from './xml-tree.ts';
