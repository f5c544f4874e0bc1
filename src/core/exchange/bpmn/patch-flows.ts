import { records } from '#core/base';
import { type FlowId, flowsFrom, type NodeId, type ProcessNode, type Service } from '#core/model';
import { prefixFor, removeElement, setText, textOf, type XmlElement } from '#core/exchange/xml';
import { BPMN, bpmnChild, bpmnChildren } from './namespaces.ts';
import {
  createBpmn,
  createRecordElement,
  insertInOrder,
  type Patch,
  setAttribute,
  xmlIdOf,
} from './patch.ts';
import { patchNotes } from './patch-notes.ts';
import { processElement } from './patch-processes.ts';

const XSI = 'http://www.w3.org/2001/XMLSchema-instance';
/** What a condition that a person typed here is written in; BPMN itself would take it for XPath. */
const FEEL = 'http://www.omg.org/spec/FEEL/20140401';

/** Brings sequence flows in line: new ones, ends, name, condition, notes, and which one is the default. */
export function patchFlows(patch: Patch): void {
  for (const flow of records(patch.after.flows)) {
    const before = patch.before.flows[flow.id];
    let element = patch.structure.elements.get(flow.id);
    if (element === undefined) {
      const process = processElement(patch, flow.processId);
      element = createRecordElement(patch, process, 'sequenceFlow', flow.id);
      insertInOrder(process, element);
      patch.structure.elements.set(flow.id, element);
    } else if (before !== undefined && before.processId !== flow.processId) {
      removeElement(element);
      insertInOrder(processElement(patch, flow.processId), element);
    }
    if (before?.source !== flow.source)
      patchEnd(patch, element, 'sourceRef', 'outgoing', before?.source, flow.source);
    if (before?.target !== flow.target)
      patchEnd(patch, element, 'targetRef', 'incoming', before?.target, flow.target);
    if (before?.name !== flow.name) setAttribute(element, 'name', flow.name);
    if (before?.notes !== flow.notes) patchNotes(element, flow.notes);
    if ((before?.condition ?? null) !== flow.condition) patchCondition(element, flow.condition);
  }
  for (const node of records(patch.after.nodes)) patchDefault(patch, node);
}

function patchEnd(
  patch: Patch,
  flow: XmlElement,
  end: string,
  list: string,
  from: string | undefined,
  to: string,
): void {
  const id = xmlIdOf(patch, flow);
  const old = from === undefined ? undefined : patch.structure.elements.get(from);
  for (const reference of old === undefined ? [] : bpmnChildren(old, list)) {
    if (textOf(reference).trim() === id) removeElement(reference);
  }
  const node = patch.structure.elements.get(to);
  if (node === undefined) return;
  flow.attributes.set(end, xmlIdOf(patch, node));
  insertInOrder(node, createBpmn(node, list, {}, id));
}

function patchCondition(flow: XmlElement, condition: string | null): void {
  const known = bpmnChild(flow, 'conditionExpression');
  if (condition === null) {
    if (known !== null) removeElement(known);
  } else if (known !== null) setText(known, condition);
  else {
    const type = `${prefixFor(flow, BPMN, 'bpmn')}tFormalExpression`;
    const language: Readonly<Record<string, string>> = condition.startsWith('${') ? {} : { language: FEEL };
    const attributes = { [`${prefixFor(flow, XSI, 'xsi')}type`]: type, ...language };
    insertInOrder(flow, createBpmn(flow, 'conditionExpression', attributes, condition));
  }
}

/** Only these may have a default flow. */
function mayHaveDefault(node: ProcessNode): boolean {
  return (
    node.kind === 'task' ||
    node.kind === 'placeholder' ||
    node.kind === 'exclusiveGateway' ||
    node.kind === 'inclusiveGateway'
  );
}

function patchDefault(patch: Patch, node: ProcessNode): void {
  const element = patch.structure.elements.get(node.id);
  const wanted = defaultFlow(patch.after, node.id);
  if (element === undefined || wanted === defaultFlow(patch.before, node.id)) return;
  const flow =
    wanted === undefined || !mayHaveDefault(node) ? undefined : patch.structure.elements.get(wanted);
  if (flow === undefined) element.attributes.delete('default');
  else element.attributes.set('default', xmlIdOf(patch, flow));
}

function defaultFlow(service: Service, source: NodeId): FlowId | undefined {
  return flowsFrom(service, source).find((flow) => flow.isDefault)?.id;
}
