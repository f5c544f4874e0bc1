import { problem } from '#core/base';
import { elementsBelow, textOf, type XmlElement } from '#core/exchange/xml';
import { bpmnChild, bpmnChildren, isBpmn } from './namespaces.ts';
import { notesOf } from './notes.ts';
import { edgeOf, type Structure } from './structure.ts';

/** References that draw a line but are no sequence flow; they stay in the XML. */
const LINKS = new Set([
  'messageFlow',
  'association',
  'dataInputAssociation',
  'dataOutputAssociation',
  'conversationLink',
]);

/**
 * Reads the sequence flows of every process that was read. A flow whose ends are not both nodes of its process stays
 * in the XML and is listed (`danglingFlow`).
 */
export function readFlows(structure: Structure): void {
  const processOf = new Map(structure.drafts.nodes.map((node) => [node.id, node]));
  for (const [processId, process] of structure.processes) {
    for (const element of bpmnChildren(process, 'sequenceFlow')) {
      const id = structure.ids.modelId(element);
      if (id === undefined) continue;
      const name = element.attributes.get('name') ?? '';
      const ends = (['sourceRef', 'targetRef'] as const).map((end) => {
        const node = processOf.get(structure.ids.modelOf(element.attributes.get(end)) ?? '');
        return node !== undefined && node.processId === processId && node.flowNode !== false ? node.id : null;
      });
      const [source, target] = ends;
      if (source == null || target == null) {
        const end = source != null ? 'target' : target != null ? 'source' : 'both';
        structure.problems.push(problem('danglingFlow', 'warning', [id], { name, end }));
        continue;
      }
      structure.elements.set(id, element);
      structure.drafts.flows.push({
        id,
        processId,
        source,
        target,
        name,
        isDefault: isDefault(structure, element, source),
        condition: conditionOf(element),
        waypoints: structure.undrawn.has(processId) ? null : (edgeOf(structure, element)?.points ?? null),
        ...notesOf(element),
      });
    }
  }
  reportLinks(structure);
}

function isDefault({ ids, elements }: Structure, flow: XmlElement, source: string): boolean {
  const reference = elements.get(source)?.attributes.get('default');
  return reference !== undefined && ids.find(reference) === flow;
}

function conditionOf(flow: XmlElement): string | null {
  const expression = bpmnChild(flow, 'conditionExpression');
  const text = expression === null ? '' : textOf(expression).trim();
  return text === '' ? null : text;
}

function reportLinks({ document, problems }: Structure): void {
  let count = 0;
  for (const element of elementsBelow(document.root))
    if (isBpmn(element) && LINKS.has(element.local)) count += 1;
  if (count > 0) problems.push(problem('linksKept', 'note', [], { count }));
}
