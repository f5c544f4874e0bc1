import { type Problem, problem } from '#core/base';
import {
  type Batching,
  flowsFrom,
  type NodeId,
  type Performer,
  rejectionFlows,
  type Service,
  type Task,
} from '#core/model';
import { checkNumber } from './check-number.ts';

const DAY = 1440;

/** Why a task may not become `next`, or null; only what differs from `before` is looked at (see `setTask`). */
export function taskProblem(service: Service, before: Task, next: Task): Problem | null {
  const { id } = next;
  return (
    checkNumber(id, 'cost', next.cost, { min: 0 }) ??
    checkNumber(id, 'limit', next.target?.limit, { min: 0 }) ??
    checkNumber(id, 'priority', next.priority, { whole: true }) ??
    (before.performer === next.performer ? null : performerProblem(service, id, next.performer)) ??
    batchingProblem(id, next.batching) ??
    linkProblem(service, before, next)
  );
}

function performerProblem(service: Service, id: NodeId, performer: Performer): Problem | null {
  const named =
    performer.by === 'role'
      ? [performer.roleId]
      : performer.by === 'allOf'
        ? performer.needs.map(({ roleId }) => roleId)
        : performer.by === 'anyOf'
          ? performer.roleIds
          : null;
  if (named === null) return null;
  if (named.length === 0) return problem('teamEmpty', 'error', [id]);
  const lost = named.find((roleId) => !Object.hasOwn(service.roles, roleId));
  if (lost !== undefined) return problem('roleMissing', 'error', [id], { id: lost });
  if (performer.by !== 'allOf') return null;
  for (const { quantity } of performer.needs) {
    const wrong = checkNumber(id, 'quantity', quantity, { min: 1, whole: true });
    if (wrong !== null) return wrong;
  }
  return null;
}

function batchingProblem(id: NodeId, batching: Batching | null): Problem | null {
  if (batching === null) return null;
  if (batching.by === 'size') {
    return (
      checkNumber(id, 'size', batching.size, { min: 1, whole: true }) ??
      checkNumber(id, 'maximumWait', batching.maximumWait, { min: 0 })
    );
  }
  if (batching.times.length === 0)
    return problem('invalidNumber', 'error', [id], { field: 'times', value: 0 });
  let after = -Infinity;
  for (const time of batching.times) {
    const fits = Number.isFinite(time) && time >= 0 && time <= DAY && time > after;
    if (!fits) return problem('invalidNumber', 'error', [id], { field: 'times', value: time });
    after = time;
  }
  return null;
}

function linkProblem(service: Service, before: Task, next: Task): Problem | null {
  const { id, check, patience } = next;
  const objects = [...next.inputs, ...next.outputs, ...(check?.objectId ? [check.objectId] : [])];
  const lost =
    objects.find((object) => !Object.hasOwn(service.dataObjects, object)) ??
    next.separateFrom.find((other) => !Object.hasOwn(service.nodes, other));
  if (lost !== undefined) return problem('elementMissing', 'error', [id], { id: lost });
  if (next.separateFrom.includes(id))
    return problem('separateFromItself', 'error', [id], { name: next.name });
  const leaving = patience?.flowId ?? null;
  if (leaving !== null && !flowsFrom(service, id).some((flow) => flow.id === leaving))
    return problem('flowNotOfTask', 'error', [id], { field: 'patience', name: next.name });
  const rejecting = check?.rejectFlowId ?? null;
  if (rejecting !== null && rejecting !== before.check?.rejectFlowId) {
    const patient = { ...service, nodes: { ...service.nodes, [id]: next } };
    if (!rejectionFlows(patient, next).some((flow) => flow.id === rejecting))
      return problem('flowNotOfTask', 'error', [id], { field: 'check', name: next.name });
  }
  return null;
}
