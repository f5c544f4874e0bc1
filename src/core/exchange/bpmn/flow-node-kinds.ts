import type { NodeKind, TaskType } from '#core/model';
import { elementsOf, type XmlElement } from '#core/exchange/xml';
import { isBpmn } from './namespaces.ts';

/** Local names of the task elements, and what they are in the model. */
export const TASK_TYPES: ReadonlyMap<string, TaskType> = new Map([
  ['task', 'none'],
  ['userTask', 'user'],
  ['manualTask', 'manual'],
  ['serviceTask', 'service'],
  ['scriptTask', 'script'],
  ['businessRuleTask', 'businessRule'],
  ['sendTask', 'send'],
  ['receiveTask', 'receive'],
]);

/** Tasks that a person does; the others run by themselves. */
export const STAFFED: ReadonlySet<TaskType> = new Set(['none', 'user', 'manual']);

const GATEWAYS = new Set(['exclusiveGateway', 'parallelGateway', 'inclusiveGateway', 'eventBasedGateway']);

/** Elements that stand on the canvas but take no sequence flow. */
const ARTEFACTS = new Set([
  'textAnnotation',
  'group',
  'dataObject',
  'dataObjectReference',
  'dataStoreReference',
  'dataInput',
  'dataOutput',
]);

const FLOW_NODE =
  /(Task|task|Gateway|Event|event|Process|process|Activity|transaction|Choreography|choreography)$/;

/** What an element of a drawing is in the model. */
export interface KindReading {
  readonly kind: NodeKind;
  readonly taskType?: TaskType;
  readonly trigger?: 'none' | 'timer' | 'message';
  readonly bpmnType?: string;
  readonly flowNode?: boolean;
  /** Why it is not executed: an event definition, or a marker (`loop`, `multiInstance`, `compensation` …). */
  readonly because?: string;
  /** The event definition that says when or for what, where there is one. */
  readonly definition?: XmlElement;
}

/** Does the element stand on the canvas as a node? */
export function isNodeElement(element: XmlElement): boolean {
  return isBpmn(element) && (ARTEFACTS.has(element.local) || isFlowNodeName(element.local));
}

/** Is it an artefact: drawn, but without sequence flows? */
export function isArtefact(local: string): boolean {
  return ARTEFACTS.has(local);
}

function isFlowNodeName(local: string): boolean {
  return FLOW_NODE.test(local) && !local.startsWith('global');
}

/**
 * Maps an element to a kind of the model. Whatever Throughline does not execute as drawn — other event definitions,
 * sub-processes, boundary events, loop and multi-instance markers, compensation — is a placeholder.
 */
export function readKind(
  element: XmlElement,
  resolve: (reference: string) => XmlElement | null,
): KindReading {
  const { local } = element;
  if (ARTEFACTS.has(local)) return { kind: 'placeholder', bpmnType: local, flowNode: false };
  const taskType = TASK_TYPES.get(local);
  if (taskType !== undefined) {
    const because = taskMarker(element);
    return because === null ? { kind: 'task', taskType } : placeholder(local, because);
  }
  if (GATEWAYS.has(local)) {
    return element.attributes.get('instantiate') === 'true'
      ? placeholder(local, 'instantiate')
      : { kind: local as NodeKind };
  }
  return readEvent(element, resolve) ?? placeholder(local, markerOf(element));
}

function readEvent(
  element: XmlElement,
  resolve: (reference: string) => XmlElement | null,
): KindReading | null {
  const definitions = elementsOf(element).flatMap((child) => {
    if (isBpmn(child, 'eventDefinitionRef'))
      return [resolve(child.children.map((node) => ('text' in node ? node.text : '')).join(''))];
    return isBpmn(child) && child.local.endsWith('EventDefinition') ? [child] : [];
  });
  const definition = definitions[0] ?? undefined;
  const trigger =
    definitions.length === 0 ? 'none' : (definition?.local.replace('EventDefinition', '') ?? 'unknown');
  const because = definitions.length > 1 ? 'multiple' : trigger;
  if (definitions.length <= 1) {
    const key = `${element.local} ${trigger}`;
    switch (key) {
      case 'startEvent none':
      case 'startEvent timer':
      case 'startEvent message':
        return { kind: 'startEvent', trigger: trigger as 'none', definition };
      case 'endEvent none':
      case 'endEvent message':
        return { kind: 'endEvent', trigger: trigger as 'none', definition };
      case 'intermediateThrowEvent none':
        return { kind: 'intermediateEvent' };
      case 'intermediateThrowEvent message':
        return { kind: 'messageThrowEvent', definition };
      case 'intermediateCatchEvent timer':
        return { kind: 'timerEvent', definition };
      case 'intermediateCatchEvent message':
        return { kind: 'messageCatchEvent', definition };
    }
  }
  return element.local.endsWith('Event') ? placeholder(element.local, because) : null;
}

function placeholder(bpmnType: string, because: string): KindReading {
  return { kind: 'placeholder', bpmnType, flowNode: true, because };
}

/** Markers that change how often a task runs or whether it runs at all; null for none. */
function taskMarker(element: XmlElement): string | null {
  const marker = markerOf(element);
  if (marker !== '') return marker;
  const count = (name: string) => element.attributes.get(name) ?? '1';
  return count('startQuantity') !== '1' || count('completionQuantity') !== '1' ? 'quantity' : null;
}

function markerOf(element: XmlElement): string {
  for (const child of elementsOf(element)) {
    if (isBpmn(child, 'standardLoopCharacteristics')) return 'loop';
    if (isBpmn(child, 'multiInstanceLoopCharacteristics')) return 'multiInstance';
  }
  if (element.attributes.get('isForCompensation') === 'true') return 'compensation';
  if (element.attributes.get('triggeredByEvent') === 'true') return 'event';
  return '';
}

/** The element a node of the model is written as. */
export function elementOfKind(node: {
  readonly kind: NodeKind;
  readonly taskType?: TaskType;
  readonly trigger?: string;
  readonly bpmnType?: string;
}): { readonly local: string; readonly definition: 'timer' | 'message' | null } {
  switch (node.kind) {
    case 'task':
      return {
        local: [...TASK_TYPES].find(([, type]) => type === node.taskType)?.[0] ?? 'task',
        definition: null,
      };
    case 'startEvent':
    case 'endEvent':
      return {
        local: node.kind,
        definition: node.trigger === 'timer' || node.trigger === 'message' ? node.trigger : null,
      };
    case 'intermediateEvent':
      return { local: 'intermediateThrowEvent', definition: null };
    case 'timerEvent':
      return { local: 'intermediateCatchEvent', definition: 'timer' };
    case 'messageCatchEvent':
      return { local: 'intermediateCatchEvent', definition: 'message' };
    case 'messageThrowEvent':
      return { local: 'intermediateThrowEvent', definition: 'message' };
    case 'placeholder':
      return { local: node.bpmnType ?? 'task', definition: null };
    case 'exclusiveGateway':
    case 'parallelGateway':
    case 'inclusiveGateway':
    case 'eventBasedGateway':
      return { local: node.kind, definition: null };
  }
}
