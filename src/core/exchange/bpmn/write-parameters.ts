import { canonicalJson } from '#core/base';
import { deepEqual, lanesOf, type Service } from '#core/model';
import {
  elementsOf,
  insertChild,
  newElement,
  prefixFor,
  removeElement,
  setText,
  textOf,
  type XmlElement,
} from '#core/exchange/xml';
import { bpmnChild, THROUGHLINE } from './namespaces.ts';
import { createBpmn, insertInOrder } from './patch.ts';
import type { Reading } from './read-bpmn.ts';
import { parameterElements } from './read-parameters.ts';
import { serviceRecords } from './service-records.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Writes beside the drawing what the drawing cannot say: every field of the service in which it differs from what an
 * import of the patched document would assume (`assumed`), and the records that no element stands for. What is no
 * longer different is taken away; what is unchanged stays as it is written.
 */
export function writeParameters(
  root: XmlElement,
  service: Service,
  assumed: Reading,
  original: Service,
): void {
  const { structure } = assumed;
  const write = (
    id: string,
    record: object,
    reference: object | undefined,
    element: XmlElement | undefined,
  ) => {
    if (element !== undefined && reference !== undefined) {
      writeFields(element, differences(record as Fields, reference as Fields, ignoredFields(service, id)));
    }
  };
  for (const [id, process] of Object.entries(service.processes)) {
    const element = structure.processes.get(id) ?? structure.participants.get(id);
    write(id, process, own(assumed.service.processes, id), element);
  }
  for (const table of ['lanes', 'nodes', 'flows'] as const) {
    for (const [id, record] of Object.entries(service[table])) {
      write(id, record, own<object>(assumed.service[table], id), structure.elements.get(id));
    }
  }
  const host = hostOf(root);
  if (host !== null) writeRecords(host, serviceRecords(service, assumed.service, original));
}

function own<R>(table: Readonly<Record<string, R>>, id: string): R | undefined {
  return Object.hasOwn(table, id) ? table[id] : undefined;
}

/** The height of a process with lanes is theirs; its whole place, without a pool and lanes, is that of its nodes. */
function ignoredFields(service: Service, id: string): ReadonlySet<string> {
  const process = own(service.processes, id);
  if (process === undefined) return new Set(['id']);
  if (lanesOf(service, process.id).length > 0) return new Set(['id', 'height']);
  return new Set(process.pool ? ['id'] : ['id', 'x', 'y', 'width', 'height']);
}

/** The text of each differing field; null where the service has no such field. */
function differences(
  record: Fields,
  reference: Fields,
  ignored: ReadonlySet<string>,
): ReadonlyMap<string, string | null> {
  const fields = new Set([...Object.keys(record), ...Object.keys(reference)]);
  const found = new Map<string, string | null>();
  for (const field of fields) {
    if (ignored.has(field) || deepEqual(record[field], reference[field])) continue;
    found.set(field, record[field] === undefined ? null : canonicalJson(record[field]));
  }
  return found;
}

function writeFields(element: XmlElement, wanted: ReadonlyMap<string, string | null>): void {
  const left = new Map(wanted);
  for (const set of parameterElements(element)) {
    const field = set.attributes.get('field') ?? '';
    if (set.local !== 'set' || field === 'id') continue;
    const value = left.get(field);
    if (value === undefined) removeWithEmptyParent(set);
    else if (value === null) {
      set.attributes.set('absent', 'true');
      setText(set, '');
    } else {
      set.attributes.delete('absent');
      if (textOf(set) !== value) setText(set, value);
    }
    left.delete(field);
  }
  for (const [field, value] of left) {
    add(element, 'set', value === null ? { field, absent: 'true' } : { field }, value ?? '');
  }
}

/** Records of the service as a whole stand in the first collaboration, else in the first process. */
function hostOf(root: XmlElement): XmlElement | null {
  return bpmnChild(root, 'collaboration') ?? bpmnChild(root, 'process');
}

function writeRecords(
  host: XmlElement,
  wanted: readonly { readonly attributes: Readonly<Record<string, string>>; readonly text: string }[],
): void {
  const root = host.parent;
  const known = (root === null ? [] : elementsOf(root))
    .flatMap(parameterElements)
    .filter(({ local }) => local === 'record' || local === 'absent');
  const text = (attributes: Readonly<Record<string, string>>, body: string) =>
    canonicalJson([attributes, body]);
  const current = known
    .map((element) => text(Object.fromEntries(element.attributes), textOf(element)))
    .toSorted();
  if (deepEqual(current, wanted.map((record) => text(record.attributes, record.text)).toSorted())) return;
  for (const element of known) removeWithEmptyParent(element);
  for (const { attributes, text: body } of wanted)
    add(host, body === '' ? 'absent' : 'record', attributes, body);
}

function add(
  element: XmlElement,
  local: string,
  attributes: Readonly<Record<string, string>>,
  text: string,
): void {
  let extensions = bpmnChild(element, 'extensionElements');
  if (extensions === null) {
    extensions = createBpmn(element, 'extensionElements');
    insertInOrder(element, extensions);
  }
  insertChild(
    extensions,
    newElement(`${prefixFor(extensions, THROUGHLINE, 'throughline')}${local}`, THROUGHLINE, attributes, text),
  );
}

function removeWithEmptyParent(element: XmlElement): void {
  const { parent } = element;
  removeElement(element);
  if (parent !== null && parent.children.length === 0) removeElement(parent);
}
