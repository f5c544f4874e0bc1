import { lanesOf, nodesOf, processesOf } from '#core/model';
import { textOf, removeElement, type XmlElement } from '#core/exchange/xml';
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
import { processElement } from './patch-processes.ts';

/** Brings lanes in line: new ones, names, and which node stands in which. */
export function patchLanes(patch: Patch): void {
  const { structure, before, after } = patch;
  for (const process of processesOf(after)) {
    for (const lane of lanesOf(after, process.id)) {
      const known = structure.elements.get(lane.id);
      if (known === undefined) createLane(patch, process.id, lane.id, lane.name);
      else if (before.lanes[lane.id]?.name !== lane.name) setAttribute(known, 'name', lane.name);
    }
  }
}

/** Puts nodes into the lanes they stand in now. Runs when every node has its element. */
export function patchLaneMembers(patch: Patch): void {
  const { structure, before, after } = patch;
  for (const process of processesOf(after)) {
    for (const node of nodesOf(after, process.id)) {
      const element = structure.elements.get(node.id);
      const old = before.nodes[node.id];
      if (element === undefined || (old !== undefined && old.laneId === node.laneId)) continue;
      if (node.kind === 'placeholder' && !node.flowNode) continue;
      const id = xmlIdOf(patch, element);
      if (old?.laneId != null) forget(structure.processes.get(old.processId), id);
      const lane = node.laneId === null ? undefined : structure.elements.get(node.laneId);
      if (lane !== undefined) insertInOrder(lane, createBpmn(lane, 'flowNodeRef', {}, id));
    }
  }
}

function createLane(patch: Patch, processId: string, id: string, name: string): void {
  const process = processElement(patch, processId);
  let laneSet = bpmnChild(process, 'laneSet');
  if (laneSet === null) {
    laneSet = createBpmn(process, 'laneSet', { id: freshXmlId(patch, `${processId}_lanes`, 'laneSet') });
    insertInOrder(process, laneSet);
  }
  const element = createRecordElement(patch, laneSet, 'lane', id);
  setAttribute(element, 'name', name);
  insertInOrder(laneSet, element);
  patch.structure.elements.set(id, element);
}

/** Takes a node out of every lane of a process, nested ones included. */
function forget(process: XmlElement | undefined, id: string): void {
  const visit = (laneSet: XmlElement): void => {
    for (const lane of bpmnChildren(laneSet, 'lane')) {
      for (const reference of bpmnChildren(lane, 'flowNodeRef'))
        if (textOf(reference).trim() === id) removeElement(reference);
      for (const inner of bpmnChildren(lane, 'childLaneSet')) visit(inner);
    }
  };
  for (const laneSet of process === undefined ? [] : bpmnChildren(process, 'laneSet')) visit(laneSet);
}
