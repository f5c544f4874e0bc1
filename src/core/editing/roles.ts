import { records } from '#core/base';
import {
  freshId,
  type IdSource,
  isIdTaken,
  PLAIN_ROLE,
  type Role,
  type RoleId,
  type Service,
} from '#core/model';
import { checkNumber } from './check-number.ts';
import { type EditResult, edited, missing, refused } from './edit-result.ts';
import { changed, drop, put } from './records.ts';
import { renameRole } from './rename.ts';

/** One person, free of charge, always on duty. */
export function newRole(service: Service, name: string, ids: IdSource): Role {
  const id = freshId<RoleId>('role', (candidate) => isIdTaken(service, candidate), ids);
  return { id, name, ...PLAIN_ROLE };
}

/** What can be said of a role. */
export type RoleChange = Partial<Omit<Role, 'id'>>;

/** Adds a role to the catalogue, by default one person, free of charge, always on duty. Selects nothing. */
export function addRole(
  service: Service,
  args: { readonly name: string } & RoleChange,
  ids: IdSource,
): EditResult {
  const role = newRole(service, args.name, ids);
  const result = setRole(put(service, 'roles', [role]), { id: role.id, change: args });
  return result.problems.length > 0 ? refused(service, ...result.problems) : result;
}

/**
 * Changes a role; its lanes follow a new name where they bore the old one. Refused: `invalidNumber` (capacity and
 * maximum integers ≥ 0, cost ≥ 0), `elementMissing` (also for an unknown calendar).
 */
export function setRole(
  service: Service,
  args: { readonly id: RoleId; readonly change: RoleChange },
): EditResult {
  const role = service.roles[args.id];
  if (role === undefined) return missing(service, args.id);
  const { name = role.name, capacity = role.capacity, costPerHour = role.costPerHour } = args.change;
  const { calendarId = role.calendarId, discipline = role.discipline } = args.change;
  const { maximumCapacity = role.maximumCapacity } = args.change;
  const wrong =
    checkNumber(role.id, 'capacity', capacity, { min: 0, whole: true }) ??
    checkNumber(role.id, 'maximumCapacity', maximumCapacity, { min: 0, whole: true }) ??
    checkNumber(role.id, 'costPerHour', costPerHour, { min: 0 });
  if (wrong !== null) return refused(service, wrong);
  if (calendarId !== null && !Object.hasOwn(service.calendars, calendarId))
    return missing(service, calendarId);
  const renamed = name === role.name ? service : renameRole(service, role, name);
  const next = changed(renamed.roles[role.id] ?? role, {
    capacity,
    costPerHour,
    calendarId,
    discipline,
    maximumCapacity,
  });
  return edited(put(renamed, 'roles', [next]), { values: { name } });
}

/**
 * Takes a role out of the catalogue; its lanes have none from then on, teams do without it, and its own tasks are left
 * to their lanes.
 */
export function removeRole(service: Service, args: { readonly id: RoleId }): EditResult {
  const role = service.roles[args.id];
  if (role === undefined) return missing(service, args.id);
  const lanes = records(service.lanes)
    .filter((lane) => lane.roleId === role.id)
    .map((lane) => ({ ...lane, roleId: null }));
  return edited(drop(put(service, 'lanes', lanes), 'roles', [role.id]), { values: { name: role.name } });
}
