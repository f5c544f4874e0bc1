import type { RoleId } from './ids.ts';
import type { Performer, ProcessNode } from './node.ts';
import type { Role, Service } from './service.ts';

/**
 * Who works on a node: the role the task names (the first of several), else the role of its lane. Null: nobody (automatic tasks, everything
 * that is not a task, and tasks whose lane has no role; `checkDrawing` tells the last of these).
 */
export function roleOf(service: Service, node: ProcessNode): Role | null {
  if (node.kind !== 'task') return null;
  const { performer } = node;
  if (performer.by === 'nobody') return null;
  const roleId = firstNamed(performer) ?? (node.laneId && service.lanes[node.laneId]?.roleId);
  return (roleId && service.roles[roleId]) || null;
}

function firstNamed(performer: Performer): RoleId | undefined {
  if (performer.by === 'role') return performer.roleId;
  if (performer.by === 'allOf') return performer.needs[0]?.roleId;
  return performer.by === 'anyOf' ? performer.roleIds[0] : undefined;
}

/** Who is needed for a node: all of `needs` at once, or one of them (`any`). Nobody is needed where there are none. */
export interface Staffing {
  readonly any: boolean;
  readonly needs: readonly { readonly role: Role; readonly quantity: number }[];
}

/** Everybody who is needed for a node, in the order in which they are named. */
export function staffingOf(service: Service, node: ProcessNode): Staffing {
  const performer = node.kind === 'task' ? node.performer : null;
  const one = (role: Role | null | undefined, quantity = 1) => (role ? [{ role, quantity }] : []);
  if (performer?.by === 'allOf')
    return {
      any: false,
      needs: performer.needs.flatMap(({ roleId, quantity }) => one(service.roles[roleId], quantity)),
    };
  if (performer?.by === 'anyOf')
    return { any: true, needs: performer.roleIds.flatMap((roleId) => one(service.roles[roleId])) };
  return { any: false, needs: one(roleOf(service, node)) };
}
