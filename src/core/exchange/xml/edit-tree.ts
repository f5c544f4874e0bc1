import { namespaceOf, type XmlElement, type XmlNode } from './xml-tree.ts';

/** A new element without children. `name` carries the prefix that stands for `uri` where it will be inserted. */
export function newElement(
  name: string,
  uri: string,
  attributes: Readonly<Record<string, string>> = {},
  text = '',
): XmlElement {
  const children: XmlNode[] = text === '' ? [] : [{ type: 'text', text, cdata: false }];
  const local = name.slice(name.indexOf(':') + 1);
  return {
    type: 'element',
    name,
    uri,
    local,
    attributes: new Map(Object.entries(attributes)),
    children,
    parent: null,
  };
}

/**
 * The prefix (with colon, or empty for the default namespace) that stands for `uri` inside `scope`; declared on the
 * root as `wanted` (or `wanted1` …) where there is none.
 */
export function prefixFor(scope: XmlElement, uri: string, wanted: string): string {
  const shadowed = new Set<string>();
  let root = scope;
  for (let element: XmlElement | null = scope; element !== null; element = element.parent) {
    root = element;
    for (const [name, value] of element.attributes) {
      if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
      const prefix = name === 'xmlns' ? '' : `${name.slice(6)}:`;
      if (value === uri && !shadowed.has(prefix)) return prefix;
      shadowed.add(prefix);
    }
  }
  let prefix = wanted;
  for (let n = 1; shadowed.has(`${prefix}:`) || namespaceOf(root, prefix) !== ''; n += 1)
    prefix = `${wanted}${n}`;
  root.attributes.set(`xmlns:${prefix}`, uri);
  return `${prefix}:`;
}

/**
 * Inserts a child before `next` (or last), on a line of its own, indented like its neighbours or two spaces deeper
 * than the parent. The child's own children, where they were added before, are kept as they stand.
 */
export function insertChild(parent: XmlElement, child: XmlElement, next: XmlElement | null = null): void {
  child.parent = parent;
  const indent = indentOf(parent);
  const outer = indentOfElement(parent);
  if (next !== null) {
    const at = parent.children.indexOf(next);
    parent.children.splice(at, 0, child, { type: 'text', text: indent, cdata: false });
    return;
  }
  const last = parent.children.at(-1);
  const padded = last?.type === 'text' && isSpace(last.text);
  const at = padded ? parent.children.length - 1 : parent.children.length;
  const before: XmlNode[] = [{ type: 'text', text: indent, cdata: false }, child];
  parent.children.splice(at, 0, ...before);
  if (!padded) parent.children.push({ type: 'text', text: outer, cdata: false });
}

/** Removes an element with the white space before it. */
export function removeElement(element: XmlElement): void {
  const { parent } = element;
  if (parent === null) return;
  const at = parent.children.indexOf(element);
  if (at < 0) return;
  const before = parent.children[at - 1];
  const spaced = before?.type === 'text' && isSpace(before.text);
  parent.children.splice(spaced ? at - 1 : at, spaced ? 2 : 1);
  element.parent = null;
  if (parent.children.every((child) => child.type === 'text' && isSpace(child.text)))
    parent.children.length = 0;
}

/** Replaces the character data of an element; comments and elements inside stay. */
export function setText(element: XmlElement, text: string): void {
  const others = element.children.filter((child) => child.type !== 'text');
  element.children.splice(
    0,
    element.children.length,
    ...(text === '' ? [] : [{ type: 'text' as const, text, cdata: false }]),
    ...others,
  );
}

function isSpace(text: string): boolean {
  return text.trim() === '';
}

/** The line break and indentation before the children of an element. */
function indentOf(parent: XmlElement): string {
  const first = parent.children[0];
  const second = parent.children[1];
  if (
    first?.type === 'text' &&
    isSpace(first.text) &&
    first.text.includes('\n') &&
    second?.type === 'element'
  ) {
    return first.text.slice(first.text.lastIndexOf('\n'));
  }
  return `${indentOfElement(parent)}  `;
}

/** The line break and indentation before an element itself. */
function indentOfElement(element: XmlElement): string {
  const siblings = element.parent?.children ?? [];
  const before = siblings[siblings.indexOf(element) - 1];
  if (before?.type === 'text' && before.text.includes('\n'))
    return before.text.slice(before.text.lastIndexOf('\n'));
  let depth = 0;
  for (let scope = element.parent; scope !== null; scope = scope.parent) depth += 1;
  return `\n${'  '.repeat(depth)}`;
}
