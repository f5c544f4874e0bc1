import { records } from '#core/base';
import type { Process } from '#core/model';
import { removeElement, type XmlElement } from '#core/exchange/xml';
import { bpmnChild, bpmnChildren } from './namespaces.ts';
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
import { removeElements } from './remove-records.ts';

/** Brings processes and participants in line: new ones, names, notes, and whether a pool is drawn. */
export function patchProcesses(patch: Patch): void {
  for (const process of records(patch.after.processes)) {
    const before = patch.before.processes[process.id];
    const known = patch.structure.processes.has(process.id) || patch.structure.participants.has(process.id);
    if (!known) createProcess(patch, process);
    patchPool(patch, process);
    if (!known || before?.name !== process.name) rename(patch, process);
    const element = patch.structure.processes.get(process.id);
    if (element !== undefined && before?.notes !== process.notes) patchNotes(element, process.notes);
  }
}

/** The `process` element of a process; made where nodes are put into a black-box pool. */
export function processElement(patch: Patch, id: string): XmlElement {
  const known = patch.structure.processes.get(id);
  if (known !== undefined) return known;
  const element = createRecordElement(patch, patch.root, 'process', id);
  element.attributes.set('isExecutable', 'false');
  insertInOrder(patch.root, element);
  patch.structure.processes.set(id, element);
  patch.structure.participants.get(id)?.attributes.set('processRef', xmlIdOf(patch, element));
  return element;
}

function createProcess(patch: Patch, process: Process): void {
  processElement(patch, process.id);
}

function patchPool(patch: Patch, process: Process): void {
  const { participants } = patch.structure;
  const participant = participants.get(process.id);
  if (process.pool && participant === undefined) {
    const collaboration = collaborationOf(patch);
    const element = createBpmn(collaboration, 'participant', {
      id: freshXmlId(patch, `${process.id}_pool`, 'participant'),
      processRef: xmlIdOf(patch, processElement(patch, process.id)),
    });
    insertInOrder(collaboration, element);
    participants.set(process.id, element);
    rename(patch, process);
  }
  if (!process.pool && participant !== undefined) {
    processElement(patch, process.id);
    removeElements(patch, [participant]);
    participants.delete(process.id);
    rename(patch, process);
    const empty = bpmnChild(patch.root, 'collaboration');
    if (empty !== null && empty.children.every((child) => child.type === 'text')) removeElement(empty);
  }
}

function rename({ structure }: Patch, process: Process): void {
  const element = structure.participants.get(process.id) ?? structure.processes.get(process.id);
  if (element !== undefined) setAttribute(element, 'name', process.name);
}

/** The collaboration that holds the pools; the diagram is drawn of it as soon as there is one. */
function collaborationOf(patch: Patch): XmlElement {
  const known = bpmnChildren(patch.root, 'collaboration')[0];
  if (known !== undefined) return known;
  const element = createBpmn(patch.root, 'collaboration', {
    id: freshXmlId(patch, 'Collaboration_1', 'Collaboration_1'),
  });
  insertInOrder(patch.root, element);
  patch.structure.diagram.plane?.attributes.set('bpmnElement', xmlIdOf(patch, element));
  return element;
}
