import { records } from '#core/base';
import {
  type CaseAttribute,
  type DataObject,
  elementOf,
  type Flow,
  flowsFrom,
  isBoundaryEvent,
  type NodeId,
  nodesOf,
  type Performer,
  type ProcessNode,
  type Role,
  type RoleId,
  type Service,
} from '#core/model';

/** A copied piece of a drawing, as plain JSON for the clipboard. */
export interface Fragment {
  readonly format: 'throughline-fragment';
  readonly version: 1;
  readonly nodes: readonly ProcessNode[];
  /** Those with both ends among the nodes. */
  readonly flows: readonly Flow[];
  /** Those the tasks name. */
  readonly roles: readonly Role[];
  /** Those the tasks read, write or examine. */
  readonly dataObjects: readonly DataObject[];
  /** Those the conditions of the flows may read. */
  readonly attributes: readonly CaseAttribute[];
  /** How many elements were left out because only the file they came from holds them (placeholders). */
  readonly skipped: number;
}

/**
 * Copies the nodes among `ids` (a lane or pool stands for the nodes in it) with the flows between them. Null when
 * nothing can be copied.
 */
export function copyFragment(service: Service, ids: readonly string[]): Fragment | null {
  const wanted = new Map<NodeId, ProcessNode>();
  for (const id of ids) for (const node of nodesUnder(service, id)) wanted.set(node.id, node);
  const nodes = [...wanted.values()].filter((node) => node.kind !== 'placeholder');
  if (nodes.length === 0) return null;
  const known = new Set(nodes.map((node) => node.id));
  const flows = nodes.flatMap((node) => flowsFrom(service, node.id)).filter((flow) => known.has(flow.target));
  const tasks = nodes.filter((node) => node.kind === 'task');
  const roleIds = new Set<string>(tasks.flatMap(({ performer }) => rolesOf(performer)));
  const roles = records(service.roles).filter((role) => roleIds.has(role.id));
  const objectIds = new Set<string>(
    tasks.flatMap(({ inputs, outputs, check }) => [...inputs, ...outputs, check?.objectId ?? '']),
  );
  const dataObjects = records(service.dataObjects).filter((object) => objectIds.has(object.id));
  const attributes = records(service.attributes).filter((attribute) =>
    flows.some(({ condition }) => condition?.includes(attribute.name)),
  );
  const skipped = [...wanted.values()].filter(
    (node) => node.kind === 'placeholder' && !isBoundaryEvent(node),
  ).length;
  return {
    format: 'throughline-fragment',
    version: 1,
    nodes,
    flows,
    roles,
    dataObjects,
    attributes,
    skipped,
  };
}

/** The roles a performer names. */
function rolesOf(performer: Performer): readonly RoleId[] {
  if (performer.by === 'role') return [performer.roleId];
  if (performer.by === 'allOf') return performer.needs.map(({ roleId }) => roleId);
  return performer.by === 'anyOf' ? performer.roleIds : [];
}

function nodesUnder(service: Service, id: string): readonly ProcessNode[] {
  const element = elementOf(service, id);
  switch (element?.type) {
    case 'node':
      return [element.record];
    case 'lane':
      return nodesOf(service, element.record.processId).filter((node) => node.laneId === id);
    case 'process':
      return nodesOf(service, element.record.id);
    default:
      return [];
  }
}
