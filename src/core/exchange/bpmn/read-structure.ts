import { problem } from '#core/base';
import { elementsOf, type XmlDocument, type XmlElement } from '#core/exchange/xml';
import { readDiagram } from './diagram.ts';
import { ElementIds } from './element-ids.ts';
import { isArtefact } from './flow-node-kinds.ts';
import { bpmnChildren, isBpmn } from './namespaces.ts';
import { readFlows } from './read-flows.ts';
import { readNode } from './read-nodes.ts';
import { readProcesses } from './read-processes.ts';
import { type Draft, type Structure, shapeOf } from './structure.ts';

/** Reads the whole drawing of a document whose root is `definitions`, as drafts of records. `staff` names the role of a process without a name. */
export function readStructure(document: XmlDocument, staff: string): Structure {
  const ids = new ElementIds(document.root);
  const diagram = readDiagram(document.root);
  const structure: Structure = {
    document,
    ids,
    diagram,
    drafts: { processes: [], lanes: [], nodes: [], flows: [], roles: [] },
    processes: new Map(),
    participants: new Map(),
    elements: new Map(),
    undrawn: new Set(),
    statedRoutes: new Set(),
    staff,
    rolesOfProcesses: new Map(),
    problems: [...ids.problems],
  };
  if (diagram.count > 1)
    structure.problems.push(problem('severalDiagrams', 'note', [], { count: diagram.count }));
  readProcesses(structure);
  readSharedArtefacts(structure);
  readFlows(structure);
  reportShape(structure);
  return structure;
}

/** Annotations and groups of a collaboration belong to the pool they are drawn in, else to the first process. */
function readSharedArtefacts(structure: Structure): void {
  for (const collaboration of bpmnChildren(structure.document.root, 'collaboration')) {
    for (const element of elementsOf(collaboration)) {
      if (!isBpmn(element) || !isArtefact(element.local)) continue;
      const process = processAround(structure, element) ?? structure.drafts.processes[0];
      if (process !== undefined) readNode(structure, element, process.id, () => null, true);
    }
  }
}

function processAround(structure: Structure, element: XmlElement): Draft | undefined {
  const box = shapeOf(structure, element)?.box;
  if (box == null) return undefined;
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  return structure.drafts.processes.find((process) => {
    const [left, top, width, height] = [process.x, process.y, process.width, process.height].map(Number);
    return (
      left !== undefined &&
      top !== undefined &&
      x >= left &&
      y >= top &&
      x <= left + (width ?? 0) &&
      y <= top + (height ?? 0)
    );
  });
}

/** Says what is unusual about the drawing as a whole. */
function reportShape({ drafts, problems }: Structure): void {
  const notPlaced = drafts.nodes.filter((node) => node.x === undefined).map((node) => node.id);
  if (notPlaced.length > 0)
    problems.push(problem('notDrawn', 'note', notPlaced, { count: notPlaced.length }));
  const artefacts = drafts.nodes.filter((node) => node.flowNode === false).map((node) => node.id);
  if (artefacts.length > 0)
    problems.push(problem('artefactsKept', 'note', artefacts, { count: artefacts.length }));
  const conditions = drafts.flows.filter((flow) => flow.condition !== null).map((flow) => flow.id);
  if (conditions.length > 0)
    problems.push(problem('conditionsKept', 'note', conditions, { count: conditions.length }));
  for (const { id, name } of drafts.processes) {
    const nodes = drafts.nodes.filter((node) => node.processId === id && node.flowNode !== false);
    if (nodes.length === 0) continue;
    const label = String(name === '' ? id : name);
    if (!nodes.some((node) => isEvent(node, 'startEvent')))
      problems.push(problem('noStart', 'note', [id], { name: label }));
    if (!nodes.some((node) => isEvent(node, 'endEvent')))
      problems.push(problem('noEnd', 'note', [id], { name: label }));
  }
}

function isEvent(node: Draft, local: string): boolean {
  return node.kind === local || node.bpmnType === local;
}
