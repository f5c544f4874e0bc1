import { type Problem, problem } from '#core/base';
import { elementsBelow, elementsOf, textOf, type XmlElement } from '#core/exchange/xml';
import { isNodeElement } from './flow-node-kinds.ts';
import { BPMN, isBpmn, THROUGHLINE } from './namespaces.ts';

const LONGEST = 200;

/** Which element is which record: ids of the model for elements, and elements for references in the file. */
export class ElementIds {
  /** Elements whose id was taken by an earlier one, with the id they should be written with. */
  readonly renamed = new Map<XmlElement, string>();
  readonly problems: Problem[] = [];
  readonly #models = new Map<XmlElement, string>();
  readonly #byXmlId = new Map<string, XmlElement[]>();
  readonly #taken = new Set<string>();
  /** The last number tried behind each wanted id, so that thousands of equal wishes stay cheap. */
  readonly #last = new Map<string, number>();

  constructor(root: XmlElement) {
    const elements = [...elementsBelow(root)].filter((element) => element.uri === BPMN);
    for (const element of elements) {
      const id = element.attributes.get('id');
      if (id === undefined) continue;
      const same = this.#byXmlId.get(id);
      if (same === undefined) this.#byXmlId.set(id, [element]);
      else same.push(element);
      this.#taken.add(id);
    }
    const given = new Set<string>();
    for (const element of elements) this.#assign(element, given);
  }

  /** The id of the element in the model; undefined for elements that are neither drawn nor referred to. */
  modelId(element: XmlElement): string | undefined {
    return this.#models.get(element);
  }

  /** The element a reference means; prefixes of qualified names are ignored. Of several with one id, the first record. */
  find(reference: string | undefined): XmlElement | null {
    if (reference === undefined) return null;
    const id = reference.trim();
    const found = this.#byXmlId.get(id) ?? this.#byXmlId.get(id.slice(id.indexOf(':') + 1));
    return found?.find((element) => this.#models.has(element)) ?? found?.[0] ?? null;
  }

  /** The elements that carry one id in the file, in document order. */
  all(reference: string): readonly XmlElement[] {
    const id = reference.trim();
    return this.#byXmlId.get(id) ?? this.#byXmlId.get(id.slice(id.indexOf(':') + 1)) ?? [];
  }

  /** The id in the model of the element a reference means. */
  modelOf(reference: string | undefined): string | undefined {
    const element = this.find(reference);
    return element === null ? undefined : this.modelId(element);
  }

  /** An id nobody has: `wanted`, or with a number behind it. Remembered as taken. */
  fresh(wanted: string): string {
    let id = wanted;
    let n = this.#last.get(wanted) ?? 1;
    while (this.#taken.has(id)) {
      n += 1;
      id = `${wanted}_${n}`;
    }
    this.#last.set(wanted, n);
    this.#taken.add(id);
    return id;
  }

  #assign(element: XmlElement, given: Set<string>): void {
    if (!isNodeElement(element) && !RECORDS.has(element.local)) return;
    const xmlId = element.attributes.get('id');
    const own = ownId(element);
    if (own !== null && !given.has(own)) {
      given.add(own);
      this.#taken.add(own);
      this.#models.set(element, own);
      return;
    }
    const usable =
      xmlId !== undefined && xmlId !== '' && xmlId.length <= LONGEST && !(xmlId in Object.prototype);
    const model = usable && !given.has(xmlId) ? xmlId : this.fresh(usable ? xmlId : element.local);
    given.add(model);
    this.#models.set(element, model);
    if (xmlId !== undefined && xmlId !== model) {
      this.renamed.set(element, model);
      this.problems.push(problem('duplicateId', 'warning', [model], { id: xmlId, newId: model }));
    }
  }
}

/** Besides nodes, what becomes a record. Other elements keep their ids to themselves. */
const RECORDS = new Set(['process', 'participant', 'lane', 'sequenceFlow', 'choreography']);

/** The id a record had in Throughline where XML could not carry it (`set field="id"`). */
function ownId(element: XmlElement): string | null {
  for (const extension of elementsOf(element)) {
    if (!isBpmn(extension, 'extensionElements')) continue;
    for (const set of elementsOf(extension)) {
      if (set.uri !== THROUGHLINE || set.local !== 'set' || set.attributes.get('field') !== 'id') continue;
      try {
        const id: unknown = JSON.parse(textOf(set));
        if (typeof id === 'string' && id !== '' && id.length <= LONGEST && !(id in Object.prototype))
          return id;
      } catch {
        return null;
      }
    }
  }
  return null;
}
