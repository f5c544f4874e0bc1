import type { ProcessNode } from './node.ts';
import type { Role, Service } from './service.ts';

/** Who is needed for a node: all of `needs` at once, or one of them (`any`). Nobody is needed where there are none. */
export interface Staffing {
  readonly any: boolean;
  readonly needs: readonly { readonly role: Role; readonly quantity: number }[];
}

/**
 * Everybody who is needed for a node, in the order in which they are named: the roles its task names, else the role of its
 * lane. Nobody for automatic tasks, everything that is not a task, and tasks whose lane has no role (`checkDrawing` tells
 * the last of these).
 */
export function staffingOf(service: Service, node: ProcessNode): Staffing {
  if (node.kind !== 'task') return { any: false, needs: [] };
  const { performer, laneId } = node;
  const one = (id: string | null | undefined, quantity = 1) => {
    const role = id == null ? undefined : service.roles[id as Role['id']];
    return role === undefined ? [] : [{ role, quantity }];
  };
  switch (performer.by) {
    case 'nobody':
      return { any: false, needs: [] };
    case 'role':
      return { any: false, needs: one(performer.roleId) };
    case 'allOf':
      return { any: false, needs: performer.needs.flatMap((need) => one(need.roleId, need.quantity)) };
    case 'anyOf':
      return { any: true, needs: performer.roleIds.flatMap((roleId) => one(roleId)) };
    default:
      return { any: false, needs: one(laneId && service.lanes[laneId]?.roleId) };
  }
}

/**
 * Who works on a node, on one line: `Desk`, `Desk + 2 × Expert` where all are needed, `Desk / Expert` where one of them is.
 * Empty: nobody.
 */
export function staffName(service: Service, node: ProcessNode): string {
  const { any, needs } = staffingOf(service, node);
  const names = needs.map(({ role, quantity }) =>
    quantity === 1 ? role.name : `${quantity} × ${role.name}`,
  );
  return names.join(any ? ' / ' : ' + ');
}
