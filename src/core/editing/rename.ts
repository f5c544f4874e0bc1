import { records } from '#core/base';
import {
  type CalendarId,
  elementOf,
  type Lane,
  type Role,
  type RoleId,
  type ScenarioId,
  type Service,
} from '#core/model';
import { type EditResult, edited, missing } from './edit-result.ts';
import { put } from './records.ts';

/**
 * Names anything that has a name: node, flow, lane, process, role, calendar, scenario, or the service itself (by its
 * id). A lane and its role that share a name are renamed together, unless another lane uses the role too.
 */
export function rename(service: Service, args: { readonly id: string; readonly name: string }): EditResult {
  const { id, name } = args;
  const next = renamed(service, id, name);
  return next === null ? missing(service, id) : edited(next, { values: { name } });
}

function renamed(service: Service, id: string, name: string): Service | null {
  if (id === service.profile.id) {
    return service.profile.name === name ? service : { ...service, profile: { ...service.profile, name } };
  }
  const element = elementOf(service, id);
  switch (element?.type) {
    case 'node':
      return put(service, 'nodes', [{ ...element.record, name }]);
    case 'flow':
      return put(service, 'flows', [{ ...element.record, name }]);
    case 'process':
      return put(service, 'processes', [{ ...element.record, name }]);
    case 'lane':
      return renameLane(service, element.record, name);
    case undefined:
      return renameCatalogue(service, id, name);
  }
}

function renameLane(service: Service, lane: Lane, name: string): Service {
  const next = put(service, 'lanes', [{ ...lane, name }]);
  const role = lane.roleId === null ? undefined : service.roles[lane.roleId];
  const shared = records(service.lanes).some((other) => other.id !== lane.id && other.roleId === role?.id);
  return role === undefined || role.name !== lane.name || shared
    ? next
    : put(next, 'roles', [{ ...role, name }]);
}

/** A role, and with it the lanes of that role that bear its name. */
export function renameRole(service: Service, role: Role, name: string): Service {
  const lanes = records(service.lanes).filter((lane) => lane.roleId === role.id && lane.name === role.name);
  const renamedLanes = lanes.map((lane) => ({ ...lane, name }));
  return put(put(service, 'roles', [{ ...role, name }]), 'lanes', renamedLanes);
}

function renameCatalogue(service: Service, id: string, name: string): Service | null {
  const role = Object.hasOwn(service.roles, id) ? service.roles[id as RoleId] : undefined;
  if (role !== undefined) return renameRole(service, role, name);
  const calendar = Object.hasOwn(service.calendars, id) ? service.calendars[id as CalendarId] : undefined;
  if (calendar !== undefined) return put(service, 'calendars', [{ ...calendar, name }]);
  const scenario = Object.hasOwn(service.scenarios, id) ? service.scenarios[id as ScenarioId] : undefined;
  return scenario === undefined ? null : put(service, 'scenarios', [{ ...scenario, name }]);
}
