import { records } from '#core/base';
import {
  type NodeOf,
  processesOf,
  type Role,
  type RoleId,
  type ScenarioId,
  type Service,
  staffingOf,
} from '#core/model';
import { reachableNodes } from '../../reachability.ts';

/** What of a service cases come by in a scenario: only changes to this can matter. */
export interface Scope {
  readonly service: Service;
  readonly tasks: readonly NodeOf<'task'>[];
  /** Roles that are needed, in the order of the document, with the tasks they are needed for. */
  readonly roles: readonly { readonly role: Role; readonly tasks: readonly NodeOf<'task'>[] }[];
}

/** The tasks that can be reached in processes that receive cases, and who is needed for them. */
export function scopeOf(service: Service, scenarioId: ScenarioId): Scope {
  const scenario = service.scenarios[scenarioId];
  const starts = new Set([
    ...Object.keys(scenario?.arrivals ?? {}),
    ...Object.values(scenario?.segmentArrivals ?? {}).flatMap((each) => Object.keys(each)),
  ]);
  const reached = processesOf(service)
    .filter(({ id }) => records(service.nodes).some((node) => node.processId === id && starts.has(node.id)))
    .map(({ id }) => reachableNodes(service, id));
  const tasks = records(service.nodes).flatMap((node) =>
    node.kind === 'task' && reached.some((nodes) => nodes.has(node.id)) ? [node] : [],
  );
  const tasksOf = (id: RoleId) =>
    tasks.filter((task) => staffingOf(service, task).needs.some(({ role }) => role.id === id));
  const roles = records(service.roles).map((role) => ({ role, tasks: tasksOf(role.id) }));
  return { service, tasks, roles: roles.filter((each) => each.tasks.length > 0) };
}
