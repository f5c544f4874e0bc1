import type { ProcessNode } from './node.ts';
import type { Role, Service } from './service.ts';

/**
 * Who works on a node: the role the task names, else the role of its lane. Null: nobody (automatic tasks, everything
 * that is not a task, and tasks whose lane has no role; `checkDrawing` tells the last of these).
 */
export function roleOf(service: Service, node: ProcessNode): Role | null {
  if (node.kind !== 'task') return null;
  const { performer } = node;
  if (performer.by === 'nobody') return null;
  const roleId =
    performer.by === 'role' ? performer.roleId : node.laneId && service.lanes[node.laneId]?.roleId;
  return (roleId && service.roles[roleId]) || null;
}
