import { problem } from '#core/base';
import { defaultSizeOf } from '#core/model';
import { elementsBelow, elementsOf, textOf, type XmlElement } from '#core/exchange/xml';
import { isArtefact, isNodeElement, type KindReading, readKind, STAFFED } from './flow-node-kinds.ts';
import { ASSUMED_DELAY, ASSUMED_DURATION } from './assumptions.ts';
import { bpmnChild, bpmnChildren, isBpmn } from './namespaces.ts';
import { notesOf } from './notes.ts';
import { type Draft, type Structure, shapeOf } from './structure.ts';
import { durationOf } from './timer.ts';

const CIRCLE = { width: 36, height: 36 };
const DIAMOND = { width: 48, height: 48 };

/** Reads the nodes directly inside a process; what stands inside a sub-process stays in its XML. */
export function readNodes(
  structure: Structure,
  process: XmlElement,
  processId: string,
  lanes: readonly XmlElement[],
): void {
  const laneOf = lanesByNode(structure, lanes);
  for (const element of elementsOf(process)) {
    if (!isNodeElement(element)) continue;
    readNode(structure, element, processId, (id) => laneOf.get(id) ?? null, lanes.length > 0);
  }
}

/** Reads one element as a node. Artefacts that are not drawn are not read: they would only clutter the canvas. */
export function readNode(
  structure: Structure,
  element: XmlElement,
  processId: string,
  laneOf: (id: string) => string | null,
  hasLanes: boolean,
): void {
  const id = structure.ids.modelId(element);
  if (id === undefined) return;
  const shape = structure.undrawn.has(processId) ? null : shapeOf(structure, element);
  if (isArtefact(element.local) && (shape?.box ?? null) === null) return;
  const reading = readKind(element, (reference) => structure.ids.find(reference));
  const { because: _, definition, ...kind } = reading;
  const draft: Draft = {
    id,
    processId,
    laneId: laneOf(id),
    name: nodeName(structure, element),
    ...kind,
    ...placeOf(shape?.box ?? null, reading),
    ...notesOf(element),
    ...behaviour(structure, reading, definition),
  };
  if (reading.kind === 'task' && STAFFED.has(reading.taskType ?? 'none') && !hasLanes) {
    draft.performer = { by: 'role', roleId: roleOfProcess(structure, processId) };
  }
  structure.elements.set(id, element);
  structure.drafts.nodes.push(draft);
  if (reading.kind === 'placeholder' && reading.flowNode !== false)
    reportPlaceholder(structure, element, id, reading, draft);
}

function reportPlaceholder(
  { problems }: Structure,
  element: XmlElement,
  id: string,
  reading: KindReading,
  draft: Draft,
): void {
  const inside = [...elementsBelow(element)].filter(
    (inner) => inner !== element && isNodeElement(inner),
  ).length;
  const values = {
    type: reading.bpmnType ?? '',
    because: reading.because ?? '',
    name: String(draft.name).replace(/\s+/g, ' ').trim() || id,
    inside,
  };
  problems.push(problem('notExecuted', 'warning', [id], values));
}

function lanesByNode({ ids }: Structure, lanes: readonly XmlElement[]): ReadonlyMap<string, string> {
  const laneOf = new Map<string, string>();
  for (const lane of lanes) {
    const laneId = ids.modelId(lane);
    for (const reference of bpmnChildren(lane, 'flowNodeRef')) {
      const nodeId = ids.modelOf(textOf(reference));
      if (nodeId !== undefined && laneId !== undefined && !laneOf.has(nodeId)) laneOf.set(nodeId, laneId);
    }
  }
  return laneOf;
}

/** What a node says on the canvas: its name, or the text of an annotation, or the category of a group. */
export function nodeName({ ids }: Structure, element: XmlElement): string {
  const text = isBpmn(element, 'textAnnotation') ? bpmnChild(element, 'text') : null;
  if (text !== null) return textOf(text);
  const category = isBpmn(element, 'group') ? ids.find(element.attributes.get('categoryValueRef')) : null;
  return (category === null ? element.attributes.get('name') : category.attributes.get('value')) ?? '';
}

function placeOf(
  box: { x: number; y: number; width: number; height: number } | null,
  { kind, bpmnType }: KindReading,
) {
  if (box !== null) {
    const size = defaultSizeOf(kind);
    return box.width === size.width && box.height === size.height ? { x: box.x, y: box.y } : box;
  }
  if (bpmnType === undefined) return {};
  return bpmnType.endsWith('Event') ? CIRCLE : bpmnType.endsWith('Gateway') ? DIAMOND : {};
}

/** What an import assumes about the behaviour of a kind, or reads from its definition. */
function behaviour(
  structure: Structure,
  reading: KindReading,
  definition: XmlElement | undefined,
): Record<string, unknown> {
  switch (reading.kind) {
    case 'task':
      return {
        duration: ASSUMED_DURATION,
        performer: { by: STAFFED.has(reading.taskType ?? 'none') ? 'lane' : 'nobody' },
      };
    case 'timerEvent':
      return { delay: (definition && durationOf(definition)) ?? ASSUMED_DELAY };
    case 'messageCatchEvent':
      return { message: messageName(structure, definition), delay: ASSUMED_DELAY };
    case 'messageThrowEvent':
      return { message: messageName(structure, definition) };
    default:
      return {};
  }
}

function messageName({ ids }: Structure, definition: XmlElement | undefined): string {
  return ids.find(definition?.attributes.get('messageRef'))?.attributes.get('name') ?? '';
}

/** The role of a process without lanes, named after it. */
function roleOfProcess(structure: Structure, processId: string): string {
  const known = structure.rolesOfProcesses.get(processId);
  if (known !== undefined) return known;
  const owner = structure.participants.get(processId) ?? structure.processes.get(processId);
  const name = owner?.attributes.get('name')?.trim() ?? '';
  const id = structure.ids.fresh(`role_${processId}`);
  structure.drafts.roles.push({
    id,
    name: name === '' ? structure.staff : name,
    capacity: 1,
    costPerHour: 0,
    calendarId: null,
  });
  structure.rolesOfProcesses.set(processId, id);
  return id;
}
