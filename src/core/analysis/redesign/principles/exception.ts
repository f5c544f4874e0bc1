import { records } from '#core/base';
import {
  distinctName,
  effectiveProbabilities,
  type Flow,
  flowsInto,
  type Service,
  type Task,
} from '#core/model';
import { EXCEPTION_SHARE } from '../assumptions.ts';
import { type Given, type Redesign, redesign } from '../redesign.ts';
import { onlyRoleOf, tasksOf } from '../steps.ts';

/**
 * Exception isolation: a step that only few cases need is taken out of the hands of those who do the normal work; one of
 * them does nothing else from then on. Change `isolate {name, role, share, people}`.
 */
export function proposeExceptionIsolation(given: Given): readonly Redesign[] {
  const { service } = given;
  return records(service.flows).flatMap((flow) => {
    const task = service.nodes[flow.target];
    const share = chanceOf(service, flow);
    if (task?.kind !== 'task' || flowsInto(service, task.id).length !== 1) return [];
    if (share === null || share <= 0 || share > EXCEPTION_SHARE) return [];
    const role = onlyRoleOf(service, task);
    if (role === null || role.capacity < 2 || !doesMore(service, role.id, task)) return [];
    const values = { name: distinctName(service, task.id), role: role.name, share, people: 1 };
    const about = { principle: 'exception', code: 'isolate', at: [task.id, role.id], values } as const;
    return redesign(given, about, (draft) => {
      const roleId = draft.add('roles', 'addRole', {
        name: `${role.name} · ${task.name}`,
        capacity: 1,
        costPerHour: role.costPerHour,
        calendarId: role.calendarId,
        discipline: role.discipline,
      });
      draft.do('setRole', { id: role.id, change: { capacity: role.capacity - 1 } });
      if (roleId !== null)
        draft.do('setTask', { ids: [task.id], change: { performer: { by: 'role', roleId } } });
    });
  });
}

function chanceOf(service: Service, flow: Flow): number | null {
  const source = service.nodes[flow.source];
  if (source?.kind !== 'exclusiveGateway' || flow.condition !== null) return null;
  return effectiveProbabilities(service, source.id).get(flow.id) ?? null;
}

function doesMore(service: Service, roleId: string, task: Task): boolean {
  return tasksOf(service).some((other) => other.id !== task.id && onlyRoleOf(service, other)?.id === roleId);
}
