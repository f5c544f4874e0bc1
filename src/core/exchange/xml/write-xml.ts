import type { XmlDocument, XmlElement, XmlNode } from './xml-tree.ts';

/**
 * The text of a document, with an XML declaration for UTF-8. White space, order, comments, instructions and CDATA are
 * written as they stand in the tree; characters that XML does not allow are left out. Iterative over siblings,
 * recursive over depth, which the reader bounds.
 */
export function writeXml(document: XmlDocument): string {
  const parts: string[] = ['<?xml version="1.0" encoding="UTF-8"?>\n'];
  for (const node of document.before) {
    write(node, parts);
    parts.push('\n');
  }
  write(document.root, parts);
  for (const node of document.after) {
    parts.push('\n');
    write(node, parts);
  }
  parts.push('\n');
  return parts.join('');
}

function write(node: XmlNode, parts: string[]): void {
  switch (node.type) {
    case 'text':
      parts.push(
        node.cdata
          ? `<![CDATA[${legal(node.text).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`
          : escapeText(node.text),
      );
      return;
    case 'comment':
      parts.push(`<!--${legal(node.text)}-->`);
      return;
    case 'instruction':
      parts.push(`<?${legal(node.text)}?>`);
      return;
    case 'element':
      writeElement(node, parts);
  }
}

function writeElement(element: XmlElement, parts: string[]): void {
  parts.push(`<${element.name}`);
  for (const [name, value] of element.attributes) parts.push(` ${name}="${escapeAttribute(value)}"`);
  if (element.children.length === 0) {
    parts.push('/>');
    return;
  }
  parts.push('>');
  for (const child of element.children) write(child, parts);
  parts.push(`</${element.name}>`);
}

/** Escapes text for use between tags. */
export function escapeText(text: string): string {
  return legal(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}

/** Escapes text for use in a double-quoted attribute; line breaks and tabs survive as references. */
export function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}

/** What XML 1.0 has no way to write: control characters, non-characters and lone surrogates. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const ILLEGAL =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text without the characters that XML does not allow. */
export function legal(text: string): string {
  return text.replace(ILLEGAL, '');
}
