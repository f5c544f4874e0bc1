import { expandedName, type NodeId, type NodeOf, type RoleId, type Service, staffingOf } from '#core/model';
import { isApproval } from '../approval-words.ts';
import type { Change } from '../change.ts';
import { areSeparate, tasksOf } from './staff-of.ts';

/** Who did the step `source` goes on with `target`; null where that is not one role, and for the reasons of `giveToRole`. */
export function goOnInOneHand(
  service: Service,
  { source, target }: { readonly source: NodeId; readonly target: NodeId },
): Change | null {
  const [before, after] = [service.nodes[source], service.nodes[target]];
  const [one, ...others] = before === undefined ? [] : staffingOf(service, before).needs;
  if (one === undefined || others.length > 0 || after?.kind !== 'task') return null;
  return giveToRole(service, after, one.role.id);
}

/**
 * A step is done by another role. Null where it is a matter of several roles, an approval (it is there because somebody
 * else looks), or where the role does a step that has to be in other hands (`separateFrom`).
 */
function giveToRole(service: Service, task: NodeOf<'task'>, roleId: RoleId): Change | null {
  if (task.performer.by === 'allOf' || task.performer.by === 'anyOf') return null;
  if (task.check?.kind === 'approval' || (task.check === null && isApproval(task.name))) return null;
  const isBarred = tasksOf(service).some(
    (other) =>
      areSeparate(task, other) && staffingOf(service, other).needs.some(({ role }) => role.id === roleId),
  );
  if (isBarred) return null;
  return {
    id: `giveToRole ${task.id} ${roleId}`,
    code: 'giveToRole',
    at: [task.id, roleId],
    values: { name: expandedName(service, task.id), role: service.roles[roleId]?.name ?? '' },
    edits: [{ command: 'setTask', args: { ids: [task.id], change: { performer: { by: 'role', roleId } } } }],
  };
}
