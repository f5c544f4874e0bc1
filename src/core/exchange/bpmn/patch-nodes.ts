import { records } from '#core/base';
import type { ProcessNode } from '#core/model';
import { elementsOf, prefixFor, removeElement, setText, type XmlElement } from '#core/exchange/xml';
import { elementOfKind } from './flow-node-kinds.ts';
import { BPMN, bpmnChild, bpmnChildren, isBpmn } from './namespaces.ts';
import {
  createBpmn,
  createRecordElement,
  freshXmlId,
  insertInOrder,
  type Patch,
  setAttribute,
  xmlIdOf,
} from './patch.ts';
import { patchNotes } from './patch-notes.ts';
import { processElement } from './patch-processes.ts';
import { isoDuration } from './timer.ts';

/** Attributes and children that only some kinds of task may have; dropped when the kind changes. */
const KIND_ATTRIBUTES = [
  'implementation',
  'scriptFormat',
  'instantiate',
  'messageRef',
  'operationRef',
  'gatewayDirection',
  'eventGatewayType',
];

/** Brings nodes in line: new ones, their process, kind, name, notes, message and delay. */
export function patchNodes(patch: Patch): void {
  for (const node of records(patch.after.nodes)) {
    const before = patch.before.nodes[node.id];
    let element = patch.structure.elements.get(node.id);
    if (element === undefined) {
      const process = processElement(patch, node.processId);
      element = createRecordElement(patch, process, elementOfKind(node).local, node.id);
      insertInOrder(process, element);
      patch.structure.elements.set(node.id, element);
      setDefinition(patch, element, node);
    } else if (before !== undefined) {
      if (before.processId !== node.processId) move(patch, element, node.processId);
      patchKind(patch, element, before, node);
    }
    if (before?.name !== node.name) setName(patch, element, node.name);
    if (before?.notes !== node.notes) patchNotes(element, node.notes);
    patchMessage(patch, element, node);
    patchDelay(element, before, node);
  }
}

function move(patch: Patch, element: XmlElement, processId: string): void {
  removeElement(element);
  insertInOrder(processElement(patch, processId), element);
}

function patchKind(patch: Patch, element: XmlElement, before: ProcessNode, after: ProcessNode): void {
  const [old, wanted] = [elementOfKind(before), elementOfKind(after)];
  if (old.local === wanted.local && old.definition === wanted.definition) return;
  if (after.kind === 'placeholder') return;
  if (old.local !== wanted.local) {
    element.name = `${prefixFor(element, BPMN, 'bpmn')}${wanted.local}`;
    element.local = wanted.local;
    for (const name of KIND_ATTRIBUTES) element.attributes.delete(name);
    const script = bpmnChild(element, 'script');
    if (script !== null) removeElement(script);
  }
  for (const child of elementsOf(element)) if (isDefinition(child)) removeElement(child);
  setDefinition(patch, element, after);
}

function isDefinition(child: XmlElement): boolean {
  return isBpmn(child) && (child.local.endsWith('EventDefinition') || child.local === 'eventDefinitionRef');
}

function setDefinition(patch: Patch, element: XmlElement, node: ProcessNode): void {
  const { definition } = elementOfKind(node);
  if (definition === null) return;
  const id = freshXmlId(patch, `${element.attributes.get('id') ?? node.kind}_${definition}`, definition);
  insertInOrder(element, createBpmn(element, `${definition}EventDefinition`, { id }));
}

/** The name of a node is the text of an annotation, the category of a group, an attribute of everything else. */
function setName(patch: Patch, element: XmlElement, name: string): void {
  if (isBpmn(element, 'textAnnotation')) {
    const text = bpmnChild(element, 'text');
    if (text === null) insertInOrder(element, createBpmn(element, 'text', {}, name));
    else setText(text, name);
    return;
  }
  const category = isBpmn(element, 'group')
    ? patch.structure.ids.find(element.attributes.get('categoryValueRef'))
    : null;
  if (category !== null) category.attributes.set('value', name);
  else setAttribute(element, 'name', name);
}

/** Points the event at the message of that name; messages of the file are reused. */
function patchMessage(patch: Patch, element: XmlElement, node: ProcessNode): void {
  if (node.kind !== 'messageCatchEvent' && node.kind !== 'messageThrowEvent') return;
  const definition = elementsOf(element).find((child) => isBpmn(child, 'messageEventDefinition'));
  if (definition === undefined) return;
  const messages = bpmnChildren(patch.root, 'message');
  const reference = definition.attributes.get('messageRef') ?? '';
  const local = reference.slice(reference.indexOf(':') + 1);
  const current =
    messages.find((message) => message.attributes.get('id') === local)?.attributes.get('name') ?? '';
  if (current === node.message) return;
  if (node.message === '') {
    definition.attributes.delete('messageRef');
    return;
  }
  let message = messages.find((each) => each.attributes.get('name') === node.message);
  if (message === undefined) {
    const id = freshXmlId(patch, `Message_${node.message}`, 'Message_1');
    message = createBpmn(patch.root, 'message', { id, name: node.message });
    insertInOrder(patch.root, message);
  }
  definition.attributes.set('messageRef', xmlIdOf(patch, message));
}

/** Writes a fixed delay as a duration of the timer, where ISO 8601 can say it. */
function patchDelay(element: XmlElement, before: ProcessNode | undefined, after: ProcessNode): void {
  if (after.kind !== 'timerEvent' || after.delay.type !== 'fixed') return;
  const { value, unit } = after.delay;
  if (
    before?.kind === 'timerEvent' &&
    before.delay.type === 'fixed' &&
    before.delay.value === value &&
    before.delay.unit === unit
  )
    return;
  const text = isoDuration(value, unit);
  const definition = elementsOf(element).find((child) => isBpmn(child, 'timerEventDefinition'));
  if (text === null || definition === undefined) return;
  for (const child of elementsOf(definition))
    if (isBpmn(child) && child.local.startsWith('time')) removeElement(child);
  insertInOrder(definition, createBpmn(definition, 'timeDuration', {}, text));
}
