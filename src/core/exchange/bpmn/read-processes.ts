import { problem } from '#core/base';
import type { Box } from '#core/model';
import { elementsBelow, type XmlElement } from '#core/exchange/xml';
import { bpmnChild, bpmnChildren, isBpmn } from './namespaces.ts';
import { notesOf } from './notes.ts';
import { readLanes } from './read-lanes.ts';
import { readNodes } from './read-nodes.ts';
import { type Draft, type Structure, shapeOf } from './structure.ts';

/**
 * Reads every process of the file that stands on the canvas: one per participant, and those without a participant
 * that nobody calls. A participant without a process is a pool without nodes. Called processes stay in the XML
 * (note `calledProcessKept`).
 */
export function readProcesses(structure: Structure): void {
  const { root } = structure.document;
  const containers = root.children.filter(
    (child) => child.type === 'element' && (isBpmn(child, 'process') || isBpmn(child, 'choreography')),
  ) as XmlElement[];
  const open = new Set(containers);
  for (const participant of bpmnChildren(root, 'collaboration').flatMap((each) =>
    bpmnChildren(each, 'participant'),
  )) {
    const process = structure.ids.find(participant.attributes.get('processRef'));
    const own = process !== null && open.delete(process) ? process : null;
    readProcess(structure, own, participant);
  }
  const called = calledProcesses(structure, root);
  const rest = [...open];
  const drawn = rest.filter((process) => !called.has(process));
  for (const process of structure.drafts.processes.length + drawn.length === 0 ? rest : drawn) {
    readProcess(structure, process, null);
  }
  for (const process of rest.filter((each) => called.has(each) && !isRead(structure, each))) {
    const id = structure.ids.modelId(process) ?? '';
    structure.problems.push(
      problem('calledProcessKept', 'note', [id], { name: process.attributes.get('name') ?? id }),
    );
  }
}

function isRead(structure: Structure, process: XmlElement): boolean {
  return structure.processes.get(structure.ids.modelId(process) ?? '') === process;
}

function calledProcesses({ ids }: Structure, root: XmlElement): ReadonlySet<XmlElement> {
  const called = new Set<XmlElement>();
  for (const element of elementsBelow(root)) {
    if (!isBpmn(element, 'callActivity')) continue;
    const process = ids.find(element.attributes.get('calledElement'));
    if (process !== null) called.add(process);
  }
  return called;
}

function readProcess(structure: Structure, process: XmlElement | null, participant: XmlElement | null): void {
  const { ids, drafts, problems } = structure;
  const owner = process ?? participant;
  const id = owner === null ? undefined : ids.modelId(owner);
  if (id === undefined) return;
  if (process !== null) structure.processes.set(id, process);
  if (participant !== null) structure.participants.set(id, participant);
  const name = (participant ?? process)?.attributes.get('name') ?? '';
  const shape = participant === null ? null : shapeOf(structure, participant);
  const lanes = process === null ? [] : leafLanes(structure, process, id);
  if (isVertical(structure, shape?.element, lanes)) {
    structure.undrawn.add(id);
    problems.push(problem('verticalPool', 'warning', [id], { name }));
  }
  const box = structure.undrawn.has(id) ? null : (shape?.box ?? null);
  const notes = process === null ? {} : notesOf(process);
  const draft: Draft = { id, name, pool: participant !== null, ...box, ...notes };
  drafts.processes.push(draft);
  const geometry = readLanes(structure, id, lanes, box);
  if (participant === null && geometry !== null) Object.assign(draft, geometry satisfies Box);
  if (process !== null) readNodes(structure, process, id, lanes);
}

/** The lanes that hold nodes: of nested lane sets, the innermost. */
function leafLanes({ problems }: Structure, process: XmlElement, id: string): readonly XmlElement[] {
  const leaves: XmlElement[] = [];
  let nested = false;
  const visit = (laneSet: XmlElement): void => {
    for (const lane of bpmnChildren(laneSet, 'lane')) {
      const inner = bpmnChild(lane, 'childLaneSet');
      if (inner === null || bpmnChildren(inner, 'lane').length === 0) leaves.push(lane);
      else {
        nested = true;
        visit(inner);
      }
    }
  };
  for (const laneSet of bpmnChildren(process, 'laneSet')) visit(laneSet);
  if (nested) problems.push(problem('lanesFlattened', 'note', [id]));
  return leaves;
}

function isVertical(
  structure: Structure,
  pool: XmlElement | undefined,
  lanes: readonly XmlElement[],
): boolean {
  const shapes = [pool, ...lanes.map((lane) => shapeOf(structure, lane)?.element)];
  return shapes.some((shape) => shape?.attributes.get('isHorizontal') === 'false');
}
