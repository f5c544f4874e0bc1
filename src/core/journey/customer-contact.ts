import { records } from '#core/base';
import type { ProcessNode, Service } from '#core/model';

/** Why the customer notices a step: takes part in it, does it (it stands in the customer's lane), or is told or asked by it. */
export type CustomerContact = 'takesPart' | 'customerLane' | 'message';

/** What a lane of customers is called, alone: a lane “Customer service” is somebody else's. */
const CUSTOMER =
  /^(the )?(customers?|clients?|consumers?|users?|patients?|passengers?|guests?|citizens?|applicants?|buyers?|policy ?holders?|客户|顾客|用户|消费者|患者|病人|乘客|旅客|客人|住客|申请人|买家|投保人|市民)$/i;

/** Whether and why the customer notices what happens at a node; null: not at all. */
export function contactAt(service: Service, node: ProcessNode): CustomerContact | null {
  if (node.kind === 'task' && node.customerContact) return 'takesPart';
  if (isAnswerable(node) && isCustomerLane(service, node)) return 'customerLane';
  return isMessageOutside(service, node) ? 'message' : null;
}

/** Is the lane of a node, or its whole pool, the customer's? */
export function isCustomerLane(service: Service, { laneId, processId }: ProcessNode): boolean {
  const names = [service.processes[processId]?.name, laneId === null ? '' : service.lanes[laneId]?.name];
  return names.some((name) => CUSTOMER.test((name ?? '').trim()));
}

/** Work and events; splits and milestones are nothing that somebody meets. */
function isAnswerable({ kind }: ProcessNode): boolean {
  return kind === 'task' || kind === 'messageCatchEvent' || kind === 'messageThrowEvent';
}

/** A message that nobody in the service sends or waits for comes from the customer, or goes there. */
function isMessageOutside(service: Service, node: ProcessNode): boolean {
  switch (node.kind) {
    case 'startEvent':
    case 'endEvent':
      return node.trigger === 'message';
    case 'task':
      return node.taskType === 'send' || node.taskType === 'receive';
    case 'messageCatchEvent':
      return !isAnsweredHere(service, 'messageThrowEvent', node.message);
    case 'messageThrowEvent':
      return !isAnsweredHere(service, 'messageCatchEvent', node.message);
    default:
      return false;
  }
}

function isAnsweredHere(
  service: Service,
  kind: 'messageThrowEvent' | 'messageCatchEvent',
  message: string,
): boolean {
  return (
    message !== '' && records(service.nodes).some((node) => node.kind === kind && node.message === message)
  );
}
