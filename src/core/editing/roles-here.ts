import {
  isIdTaken,
  type Performer,
  type ProcessNode,
  type Role,
  type RoleId,
  type Service,
} from '#core/model';
import type { Fragment } from './fragment.ts';

/** The performer as it is called here; a role that isn't even in the fragment leaves the task to its lane. */
export function withRole(node: ProcessNode, idHere: ReadonlyMap<RoleId, RoleId>): ProcessNode {
  if (node.kind !== 'task' || node.performer.by !== 'role') return node;
  const roleId = idHere.get(node.performer.roleId);
  const performer: Performer = roleId === undefined ? { by: 'lane' } : { by: 'role', roleId };
  return { ...node, performer };
}

/** What the roles of a fragment are called in this service: by id, else by name, else they have to be added. */
export function rolesHere(service: Service, fragment: Fragment) {
  const idHere = new Map<RoleId, RoleId>();
  const added: Role[] = [];
  for (const role of fragment.roles) {
    const known = Object.hasOwn(service.roles, role.id)
      ? role.id
      : Object.values(service.roles).find((other) => other.name === role.name)?.id;
    idHere.set(role.id, known ?? role.id);
    if (known !== undefined) continue;
    if (isIdTaken(service, role.id)) idHere.delete(role.id);
    else added.push(withoutUnknownCalendar(service, role));
  }
  return { idHere, added };
}

function withoutUnknownCalendar(service: Service, role: Role): Role {
  const knownCalendar = role.calendarId !== null && Object.hasOwn(service.calendars, role.calendarId);
  return { ...role, calendarId: knownCalendar ? role.calendarId : null };
}
