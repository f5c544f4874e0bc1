import { problem } from '#core/base';
import {
  freshId,
  type IdSource,
  isIdTaken,
  type Lane,
  type LaneId,
  lanesOf,
  nodesOf,
  type ProcessId,
  type RoleId,
  type Service,
} from '#core/model';
import { type EditResult, edited, missing, refused } from './edit-result.ts';
import { put } from './records.ts';
import { newRole } from './roles.ts';
import { settleNodes } from './settle.ts';
import { moveLanes } from './stack-lanes.ts';

const HEIGHT = 144;

export interface AddLane {
  readonly processId: ProcessId;
  /** Where: directly above or below this lane; absent: at the bottom of the pool. */
  readonly beside?: LaneId;
  readonly place?: 'above' | 'below';
  /** Name of the lane, and of its role unless `roleId` names one. */
  readonly name: string;
  /** Null: a lane without a role. Absent: the role of that name, which is added where there is none. */
  readonly roleId?: RoleId | null;
}

/**
 * Adds a lane; those below move down. The first lane of a process takes over its height and all its nodes. Selects the
 * lane. Refused: `elementMissing`, `roleMissing`.
 */
export function addLane(service: Service, args: AddLane, ids: IdSource): EditResult {
  const process = service.processes[args.processId];
  if (process === undefined) return missing(service, args.processId);
  if (args.roleId && !Object.hasOwn(service.roles, args.roleId)) {
    return refused(service, problem('roleMissing', 'error', [args.roleId], { id: args.roleId }));
  }
  const { service: staffed, roleId } = roleFor(service, args, ids);
  const before = lanesOf(service, process.id);
  const lane: Lane = {
    id: freshId<LaneId>('lane', (id) => isIdTaken(staffed, id), ids),
    processId: process.id,
    name: args.name,
    roleId,
    order: 1 + Math.max(-1, ...before.map((other) => other.order)),
    height: before.length === 0 ? Math.max(HEIGHT, process.height) : HEIGHT,
  };
  const beside = before.findIndex((other) => other.id === args.beside);
  const index = beside === -1 ? before.length : beside + (args.place === 'above' ? 0 : 1);
  let next = moveLanes(put(staffed, 'lanes', [lane]), process.id, before.toSpliced(index, 0, lane));
  if (before.length === 0) {
    const nodes = nodesOf(next, process.id).map((node) => ({ ...node, laneId: lane.id }));
    const inside = nodes.map((node) => node.id);
    next = settleNodes(put(next, 'nodes', nodes), inside, 'keep');
  }
  return edited(next, { select: [lane.id], values: { name: lane.name } });
}

function roleFor(
  service: Service,
  args: AddLane,
  ids: IdSource,
): { service: Service; roleId: RoleId | null } {
  if (args.roleId !== undefined) return { service, roleId: args.roleId };
  const name = args.name.trim();
  if (name === '') return { service, roleId: null };
  const known = Object.values(service.roles).find((role) => role.name === name);
  if (known !== undefined) return { service, roleId: known.id };
  const role = newRole(service, name, ids);
  return { service: put(service, 'roles', [role]), roleId: role.id };
}
