/**
 * An element of a parsed document. The tree is mutable: an exporter patches it in place. `attributes` keeps the order
 * of the source, with names as written (prefix included); `uri` and `local` are the resolved name.
 */
export interface XmlElement {
  readonly type: 'element';
  name: string;
  uri: string;
  local: string;
  readonly attributes: Map<string, string>;
  readonly children: XmlNode[];
  parent: XmlElement | null;
}

/** Character data; `cdata` where it was written as a CDATA section. */
export interface XmlText {
  readonly type: 'text';
  text: string;
  readonly cdata: boolean;
}

/** A comment, or a processing instruction, with the text between its delimiters. */
export interface XmlMarkup {
  readonly type: 'comment' | 'instruction';
  readonly text: string;
}

export type XmlNode = XmlElement | XmlText | XmlMarkup;

/** A document: its root and the comments and instructions around it, in order. The XML declaration is not kept. */
export interface XmlDocument {
  readonly before: readonly XmlNode[];
  readonly root: XmlElement;
  readonly after: readonly XmlNode[];
}

/** The child elements, in order. */
export function elementsOf(parent: XmlElement): readonly XmlElement[] {
  return parent.children.filter((child) => child.type === 'element');
}

/** All character data directly inside an element. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (child.type === 'text' ? child.text : '')).join('');
}

/** An element and everything below it, in document order. Iterative; safe at any depth. */
export function* elementsBelow(root: XmlElement): Generator<XmlElement> {
  const stack = [root];
  for (let element = stack.pop(); element !== undefined; element = stack.pop()) {
    yield element;
    for (let i = element.children.length - 1; i >= 0; i -= 1) {
      const child = element.children[i];
      if (child?.type === 'element') stack.push(child);
    }
  }
}

/** The namespace a prefix stands for at an element (`''`: the default namespace); empty where it is not declared. */
export function namespaceOf(element: XmlElement | null, prefix: string): string {
  if (prefix === 'xml') return 'xml';
  const declaration = prefix === '' ? 'xmlns' : `xmlns:${prefix}`;
  for (let scope = element; scope !== null; scope = scope.parent) {
    const uri = scope.attributes.get(declaration);
    if (uri !== undefined) return uri;
  }
  return '';
}
