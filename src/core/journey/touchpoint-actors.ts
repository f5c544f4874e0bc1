import { type Actor, type ProcessNode, type RoleId, type Service, staffingOf } from '#core/model';
import { isCustomerLane } from './customer-contact.ts';

const CUSTOMER: Actor = { by: 'customer' };

/** Who begins and who answers at a touchpoint that a step is. */
export interface TouchpointActors {
  readonly initiator: Actor;
  readonly receiver: Actor;
}

/**
 * Who begins and who answers where a step happens: the customer begins with what stands in the customer's lane and with
 * what is received, and with everything where `customerBegins`; else whoever does the step.
 */
export function actorsAt(service: Service, node: ProcessNode, customerBegins = false): TouchpointActors {
  const roleId = isCustomerLane(service, node) ? null : roleOf(service, node);
  const staff: Actor = roleId === null ? { by: 'other', name: '' } : { by: 'role', roleId };
  return customerBegins || isFromCustomer(service, node)
    ? { initiator: CUSTOMER, receiver: staff }
    : { initiator: staff, receiver: CUSTOMER };
}

/** The first role that is needed for a step; of what is no task that of its lane. Null: nobody. */
export function roleOf(service: Service, node: ProcessNode): RoleId | null {
  const own = staffingOf(service, node).needs[0]?.role.id;
  if (own !== undefined || node.kind === 'task') return own ?? null;
  return (node.laneId && service.lanes[node.laneId]?.roleId) ?? null;
}

function isFromCustomer(service: Service, node: ProcessNode): boolean {
  if (isCustomerLane(service, node)) return true;
  if (node.kind === 'task') return node.taskType === 'receive';
  return node.kind === 'startEvent' || node.kind === 'messageCatchEvent';
}
