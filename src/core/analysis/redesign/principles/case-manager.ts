import {
  distinctName,
  flowsFrom,
  flowsInto,
  type NodeId,
  type Role,
  type Service,
  type Task,
} from '#core/model';
import { scaled } from '#core/random';
import { isApproval } from '../../approval-words.ts';
import { CASE_MANAGER_SAVING } from '../assumptions.ts';
import { type Given, type Redesign, redesign } from '../redesign.ts';
import { onlyRoleOf, tasksOf } from '../steps.ts';

/**
 * Case manager: a step that leaves a role only to come back to it is done by that role, which knows the case. Approvals
 * and what the customer comes for stay where they are. Change `giveToRole {name, role, before, saving}`.
 */
export function proposeCaseOwner(given: Given): readonly Redesign[] {
  const { service } = given;
  return tasksOf(service).flatMap((task) => {
    const own = onlyRoleOf(service, task);
    const around = own && roleAround(service, task);
    if (!own || !around || around.id === own.id || !isOffice(task)) return [];
    const values = {
      name: distinctName(service, task.id),
      role: around.name,
      before: own.name,
      saving: CASE_MANAGER_SAVING,
    };
    const about = { principle: 'caseManager', code: 'giveToRole', at: [task.id, around.id], values } as const;
    return redesign(given, about, (draft) =>
      draft.do('setTask', {
        ids: [task.id],
        change: {
          performer: { by: 'role', roleId: around.id },
          duration: scaled(task.duration, 1 - CASE_MANAGER_SAVING),
        },
      }),
    );
  });
}

function isOffice(task: Task): boolean {
  return task.check?.kind !== 'approval' && !isApproval(task.name) && task.valueClass !== 'valueAdding';
}

/** The role that does every step right before and every step right behind; null where they differ or there are none. */
function roleAround(service: Service, task: Task): Role | null {
  const before = nearest(service, task.id, 'before');
  const behind = nearest(service, task.id, 'behind');
  if (before.length === 0 || behind.length === 0) return null;
  const roles = new Set([...before, ...behind].map((each) => onlyRoleOf(service, each)));
  const [role] = roles;
  return roles.size === 1 ? (role ?? null) : null;
}

/** The next steps of people in one direction, through gateways, events and automatic work. */
function nearest(service: Service, from: NodeId, where: 'before' | 'behind'): readonly Task[] {
  const found: Task[] = [];
  const seen = new Set<NodeId>([from]);
  for (const id of seen) {
    const node = service.nodes[id];
    if (id !== from && node?.kind === 'task' && node.performer.by !== 'nobody') {
      found.push(node);
      continue;
    }
    const next =
      where === 'before'
        ? flowsInto(service, id).map(({ source }) => source)
        : flowsFrom(service, id).map(({ target }) => target);
    for (const each of next) seen.add(each);
  }
  return found;
}
