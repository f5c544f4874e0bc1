import { records } from '#core/base';
import { type NodeId, type Service, staffingOf } from '#core/model';
import type { Viewpoint } from './walk-state.ts';

/** Does somebody with this viewpoint see what happens at a node? */
export function isSeen(service: Service, id: NodeId, viewpoint: Viewpoint): boolean {
  const node = service.nodes[id];
  if (node === undefined) return false;
  if (viewpoint.by === 'case') return true;
  if (viewpoint.by === 'role')
    return staffingOf(service, node).needs.some(({ role }) => role.id === viewpoint.roleId);
  switch (node.kind) {
    case 'task':
      // Where one may give up, one knows that one waits.
      return node.customerContact || node.patience !== null;
    case 'startEvent':
    case 'endEvent':
      return true;
    case 'messageThrowEvent':
      return !isCaughtHere(service, node.message);
    case 'messageCatchEvent':
      return !isThrownHere(service, node.message);
    default:
      return false;
  }
}

/** A message that somebody in the service waits for does not go to the customer. */
function isCaughtHere(service: Service, message: string): boolean {
  return (
    message !== '' &&
    records(service.nodes).some((node) => node.kind === 'messageCatchEvent' && node.message === message)
  );
}

function isThrownHere(service: Service, message: string): boolean {
  return (
    message !== '' &&
    records(service.nodes).some((node) => node.kind === 'messageThrowEvent' && node.message === message)
  );
}
