import { failure, problem, type Result, success } from '#core/base';
import { decodeReferences } from './decode-references.ts';
import { namespaceOf, type XmlDocument, type XmlElement, type XmlNode } from './xml-tree.ts';

const MAX_DEPTH = 200;
/** Elements, attributes, comments and texts together; a drawing of twenty thousand elements has a million. */
const MAX_PARTS = 2_000_000;

const NAME = /[:\p{L}_][\p{L}\p{N}:._\-·]*/uy;
const SPACE = /[ \t\r\n]*/y;
const ONLY_SPACE = /^[ \t\r\n]*$/;

/** Stops the reading; turned into a problem at the edge of this file. */
class Stop {
  readonly code: string;
  readonly at: number;
  readonly values: Readonly<Record<string, string | number>>;

  constructor(code: string, at: number, values: Readonly<Record<string, string | number>> = {}) {
    this.code = code;
    this.at = at;
    this.values = values;
  }
}

/**
 * Reads a document (XML 1.0 with namespaces, non-validating) into a tree that keeps order, comments, instructions and
 * CDATA. Document types are refused, so no entity but the five of XML is ever expanded. Never throws.
 *
 * Errors, with the 1-based line and column where reading stopped: notXml {line, column} (not well-formed) ·
 * truncated {line, column} · hasDoctype {line, column} · unknownEntity {entity, line, column} · tooDeep {limit, line, column} ·
 * tooManyElements {count, limit, line, column}, where `count` is how far it came.
 */
export function parseXml(text: string): Result<XmlDocument> {
  try {
    return success(new Reader(text.startsWith('\uFEFF') ? text.slice(1) : text).document());
  } catch (stop) {
    if (!(stop instanceof Stop)) throw stop;
    const values = { ...stop.values, ...placeOf(text, stop.at) };
    return failure(problem(stop.code, 'error', [], values));
  }
}

/** Counted without taking the lines apart: there may be millions of them. */
function placeOf(text: string, at: number): { readonly line: number; readonly column: number } {
  let line = 1;
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0 && end < at; end = text.indexOf('\n', start)) {
    line += 1;
    start = end + 1;
  }
  return { line, column: at - start + 1 };
}

class Reader {
  readonly #text: string;
  #at = 0;
  #parts = 0;

  constructor(text: string) {
    this.#text = text;
  }

  document(): XmlDocument {
    const before: XmlNode[] = [];
    const after: XmlNode[] = [];
    let root: XmlElement | null = null;
    let open: XmlElement | null = null;
    let depth = 0;
    while (this.#at < this.#text.length) {
      this.#count();
      if (this.#text.charCodeAt(this.#at) !== LESS_THAN) {
        const text = this.#characters();
        if (open !== null) open.children.push({ type: 'text', text, cdata: false });
        else if (!ONLY_SPACE.test(text)) throw new Stop('notXml', this.#at);
        continue;
      }
      const markup = this.#markup();
      if (markup !== null) {
        if (open !== null) open.children.push(markup);
        else if (markup.type === 'text') throw new Stop('notXml', this.#at);
        else if (!isDeclaration(markup)) (root === null ? before : after).push(markup);
      } else if (this.#text.startsWith('</', this.#at)) {
        if (open === null) throw new Stop('notXml', this.#at);
        this.#closeTag(open);
        open = open.parent;
        depth -= 1;
      } else {
        if (open === null && root !== null) throw new Stop('notXml', this.#at);
        const { element, closed } = this.#openTag(open);
        root ??= element;
        open?.children.push(element);
        if (closed) continue;
        open = element;
        depth += 1;
        if (depth > MAX_DEPTH) throw new Stop('tooDeep', this.#at, { limit: MAX_DEPTH });
      }
    }
    if (open !== null) throw new Stop('truncated', this.#text.length);
    if (root === null) throw new Stop('notXml', this.#at);
    return { before, root, after };
  }

  #count(): void {
    this.#parts += 1;
    if (this.#parts > MAX_PARTS)
      throw new Stop('tooManyElements', this.#at, { count: this.#parts, limit: MAX_PARTS });
  }

  #characters(): string {
    const start = this.#at;
    const next = this.#text.indexOf('<', start);
    this.#at = next < 0 ? this.#text.length : next;
    return this.#decoded(start, this.#text.slice(start, this.#at).replace(/\r\n?/g, '\n'));
  }

  #decoded(start: number, raw: string): string {
    const { text, unknown } = decodeReferences(raw);
    if (unknown !== null) throw new Stop('unknownEntity', start, { entity: unknown });
    return text;
  }

  /** A comment, instruction or CDATA section at the cursor; null where an element's tag starts. */
  #markup(): XmlNode | null {
    const text = this.#text;
    if (text.startsWith('<!--', this.#at)) return { type: 'comment', text: this.#until('<!--', '-->') };
    if (text.startsWith('<![CDATA[', this.#at))
      return { type: 'text', text: this.#until('<![CDATA[', ']]>'), cdata: true };
    if (text.startsWith('<?', this.#at)) return { type: 'instruction', text: this.#until('<?', '?>') };
    if (/^<!DOCTYPE/i.test(text.slice(this.#at, this.#at + 9))) throw new Stop('hasDoctype', this.#at);
    return null;
  }

  #until(opening: string, closing: string): string {
    const start = this.#at + opening.length;
    const end = this.#text.indexOf(closing, start);
    if (end < 0) throw new Stop('truncated', this.#at);
    this.#at = end + closing.length;
    return this.#text.slice(start, end);
  }

  #openTag(parent: XmlElement | null): { element: XmlElement; closed: boolean } {
    this.#at += 1;
    const name = this.#name();
    const attributes = new Map<string, string>();
    for (;;) {
      const spaced = this.#space();
      if (this.#take('/>') || this.#take('>')) break;
      if (!spaced) throw this.#broken();
      this.#count();
      const attribute = this.#name();
      this.#space();
      if (!this.#take('=')) throw this.#broken();
      this.#space();
      if (attributes.has(attribute)) throw new Stop('notXml', this.#at);
      attributes.set(attribute, this.#attributeValue());
    }
    const element: XmlElement = {
      type: 'element',
      name,
      uri: '',
      local: name,
      attributes,
      children: [],
      parent,
    };
    const colon = name.indexOf(':');
    element.uri = namespaceOf(element, colon < 0 ? '' : name.slice(0, colon));
    if (colon >= 0 && element.uri === '') throw new Stop('notXml', this.#at);
    element.local = name.slice(colon + 1);
    return { element, closed: this.#text[this.#at - 2] === '/' };
  }

  #closeTag(open: XmlElement): void {
    this.#at += 2;
    if (this.#name() !== open.name) throw new Stop('notXml', this.#at);
    this.#space();
    if (!this.#take('>')) throw this.#broken();
  }

  #attributeValue(): string {
    const quote = this.#text[this.#at];
    if (quote !== '"' && quote !== "'") throw this.#broken();
    const start = this.#at + 1;
    const end = this.#text.indexOf(quote, start);
    if (end < 0) throw new Stop('truncated', this.#at);
    const raw = this.#text.slice(start, end);
    if (raw.includes('<')) throw new Stop('notXml', start);
    this.#at = end + 1;
    return this.#decoded(start, raw.replace(/\r\n|[\t\r\n]/g, ' '));
  }

  #name(): string {
    NAME.lastIndex = this.#at;
    const name = NAME.exec(this.#text)?.[0];
    if (name === undefined) throw this.#broken();
    this.#at += name.length;
    return name;
  }

  #space(): boolean {
    SPACE.lastIndex = this.#at;
    const length = SPACE.exec(this.#text)?.[0].length ?? 0;
    this.#at += length;
    return length > 0;
  }

  #take(text: string): boolean {
    if (!this.#text.startsWith(text, this.#at)) return false;
    this.#at += text.length;
    return true;
  }

  /** Not well-formed here; at the end of the text it is merely cut off. */
  #broken(): Stop {
    return new Stop(this.#at >= this.#text.length ? 'truncated' : 'notXml', this.#at);
  }
}

/** The `<?xml … ?>` at the head; it describes the bytes, which are gone, and is written anew. */
function isDeclaration(node: XmlNode): boolean {
  return node.type === 'instruction' && /^xml\s/.test(node.text);
}

const LESS_THAN = 60;
