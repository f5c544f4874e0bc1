import { elementOf } from './element.ts';
import { flowsFrom, flowsInto } from './flow-index.ts';
import type { NodeId } from './ids.ts';
import type { Flow, Service } from './service.ts';

/** One line, single spaces. */
function plain(name: string): string {
  return name.replace(/\s+/gu, ' ').trim();
}

function nodeName(service: Service, id: NodeId): string {
  return plain(service.nodes[id]?.name ?? '');
}

/** The first flow in key order whose far end has a name. */
function firstNamed(service: Service, flows: readonly Flow[], end: 'source' | 'target'): string {
  for (const flow of flows) {
    const name = nodeName(service, flow[end]);
    if (name !== '') return name;
  }
  return '';
}

/**
 * What to call an element in a list or a sentence, on one line: its own name; for an unnamed flow `source → target`;
 * for an unnamed node its place, `→ next` or `previous →`; for an unnamed lane its role. Falls back on the id, so it is never empty.
 */
export function expandedName(service: Service, id: string): string {
  const element = elementOf(service, id);
  if (element === null) return id;
  const own = plain(element.record.name);
  if (own !== '') return own;
  if (element.type === 'lane') {
    const { roleId } = element.record;
    return plain((roleId && service.roles[roleId]?.name) ?? '') || id;
  }
  if (element.type === 'flow') {
    const { source, target } = element.record;
    return `${nodeName(service, source) || source} → ${nodeName(service, target) || target}`;
  }
  if (element.type === 'node') {
    const next = firstNamed(service, flowsFrom(service, element.record.id), 'target');
    if (next !== '') return `→ ${next}`;
    const previous = firstNamed(service, flowsInto(service, element.record.id), 'source');
    if (previous !== '') return `${previous} →`;
  }
  return id;
}
