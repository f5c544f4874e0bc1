import {
  type CaseAttribute,
  type DataObjectId,
  type FlowId,
  isIdTaken,
  type NodeId,
  type Performer,
  type ProcessNode,
  type Role,
  type RoleId,
  type Service,
  type Task,
} from '#core/model';
import type { Fragment } from './fragment.ts';
import { changed } from './records.ts';

/** What the records of a fragment are called in the service it is pasted into. */
export interface NamesHere {
  readonly roles: ReadonlyMap<RoleId, RoleId>;
  readonly objects: ReadonlyMap<DataObjectId, DataObjectId>;
  readonly nodes: ReadonlyMap<NodeId, NodeId>;
  readonly flows: ReadonlyMap<FlowId, FlowId>;
}

/**
 * A pasted node with everything it refers to by its name here: a team without the roles that are not even in the
 * fragment, the flows and steps that were copied along; steps it is separate from that stayed behind, it still is.
 */
export function withNamesHere(service: Service, node: ProcessNode, here: NamesHere): ProcessNode {
  if (node.kind !== 'task') return node;
  const { check, patience } = node;
  const objects = (ids: readonly DataObjectId[]) => ids.flatMap((id) => here.objects.get(id) ?? []);
  const left = (id: NodeId) => (Object.hasOwn(service.nodes, id) ? id : []);
  return changed<Task>(node, {
    performer: performerHere(node.performer, here.roles),
    inputs: objects(node.inputs),
    outputs: objects(node.outputs),
    separateFrom: node.separateFrom.flatMap((id) => here.nodes.get(id) ?? left(id)),
    check: check && {
      ...check,
      objectId: check.objectId && (here.objects.get(check.objectId) ?? null),
      rejectFlowId: check.rejectFlowId && (here.flows.get(check.rejectFlowId) ?? null),
    },
    patience: patience && {
      ...patience,
      flowId: patience.flowId && (here.flows.get(patience.flowId) ?? null),
    },
  });
}

function performerHere(performer: Performer, idHere: ReadonlyMap<RoleId, RoleId>): Performer {
  if (performer.by === 'role') {
    const roleId = idHere.get(performer.roleId);
    return roleId === undefined ? { by: 'lane' } : { by: 'role', roleId };
  }
  if (performer.by === 'allOf') {
    const needs = performer.needs.flatMap(({ roleId, quantity }) => {
      const known = idHere.get(roleId);
      return known === undefined ? [] : [{ roleId: known, quantity }];
    });
    return needs.length === 0 ? { by: 'lane' } : { by: 'allOf', needs };
  }
  if (performer.by !== 'anyOf') return performer;
  const roleIds = performer.roleIds.flatMap((id) => idHere.get(id) ?? []);
  return roleIds.length === 0 ? { by: 'lane' } : { by: 'anyOf', roleIds };
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** What the records of a catalogue are called in this service: by id, else by name, else they have to be added. */
function inCatalogue<R extends Named>(
  service: Service,
  table: Readonly<Record<string, R>>,
  wanted: readonly R[],
) {
  const idHere = new Map<R['id'], R['id']>();
  const added: R[] = [];
  for (const record of wanted) {
    const known = Object.hasOwn(table, record.id)
      ? record.id
      : Object.values(table).find((other) => other.name === record.name)?.id;
    if (known !== undefined) idHere.set(record.id, known);
    else if (!isIdTaken(service, record.id)) {
      idHere.set(record.id, record.id);
      added.push(record);
    }
  }
  return { idHere, added };
}

/** The roles of a fragment here; those to be added lose working hours that are not known here. */
export function rolesHere(service: Service, fragment: Fragment) {
  const { idHere, added } = inCatalogue<Role>(service, service.roles, fragment.roles);
  return { idHere, added: added.map((role) => withoutUnknownCalendar(service, role)) };
}

/** The data objects of a fragment here. */
export function objectsHere(service: Service, fragment: Fragment) {
  return inCatalogue(service, service.dataObjects, fragment.dataObjects);
}

/** The attributes of a fragment that have to be added here, since none has their name; with fresh random streams. */
export function attributesToAdd(
  service: Service,
  fragment: Fragment,
  firstStream: number,
): readonly CaseAttribute[] {
  const names = new Set(Object.values(service.attributes).map(({ name }) => name));
  return fragment.attributes
    .filter(({ id, name }) => !names.has(name) && !isIdTaken(service, id))
    .map((attribute, i) => ({ ...attribute, stream: firstStream + i }));
}

function withoutUnknownCalendar(service: Service, role: Role): Role {
  const knownCalendar = role.calendarId !== null && Object.hasOwn(service.calendars, role.calendarId);
  return { ...role, calendarId: knownCalendar ? role.calendarId : null };
}
