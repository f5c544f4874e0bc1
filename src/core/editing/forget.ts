import { records } from '#core/base';
import {
  type AttributeId,
  type Check,
  flowsFrom,
  flowsInto,
  type NodeId,
  type Performer,
  type ProcessNode,
  type SegmentId,
  type Service,
  type TableName,
  type Task,
} from '#core/model';
import { withoutStaleAnchors } from './forget-discussion.ts';
import { JOURNEY_REFERRED, withoutStaleJourneyReferences } from './forget-journeys.ts';
import { changed, drop, put } from './records.ts';

const REFERRED: readonly TableName[] = [
  'nodes',
  'flows',
  'roles',
  'dataObjects',
  'attributes',
  'segments',
  ...JOURNEY_REFERRED,
];

/**
 * `after` without any reference to what a command has taken out of `before`, or has led elsewhere: teams lose their
 * member, steps their inputs and outputs, checks and patience their flow, scenarios and segments what they said of it;
 * notes go with their step, comments remember what they were about. Every command passes through here, so that none has to think of them all.
 */
export function withoutStaleReferences(before: Service, after: Service): Service {
  return withoutStaleAnchors(before, withoutStaleLinks(before, after));
}

function withoutStaleLinks(before: Service, after: Service): Service {
  const lost = new Set(REFERRED.filter((table) => lostRecords(before[table], after[table])));
  const rerouted = before.flows !== after.flows;
  if (lost.size === 0 && !rerouted) return after;
  let next = put(after, 'nodes', cleanTasks(after));
  if (lost.has('nodes')) {
    const gone = records(next.observations).filter(({ nodeId }) => !Object.hasOwn(next.nodes, nodeId));
    next = drop(
      next,
      'observations',
      gone.map(({ id }) => id),
    );
  }
  next = withoutStaleJourneyReferences(next, lost);
  if (lost.has('attributes')) next = withoutLostAttributes(next);
  return lost.has('segments') ? withoutLostArrivals(next) : next;
}

function lostRecords(before: object, after: object): boolean {
  return before !== after && Object.keys(before).some((id) => !Object.hasOwn(after, id));
}

function cleanTasks(service: Service): readonly ProcessNode[] {
  return records(service.nodes).map((node) => (node.kind === 'task' ? cleanTask(service, node) : node));
}

function cleanTask(service: Service, task: Task): Task {
  const { patience } = task;
  const patient =
    patience?.flowId && service.flows[patience.flowId]?.source !== task.id
      ? { ...patience, flowId: null }
      : patience;
  return changed(task, {
    performer: withoutLostRoles(service, task.performer),
    inputs: known(service.dataObjects, task.inputs),
    outputs: known(service.dataObjects, task.outputs),
    separateFrom: known(service.nodes, task.separateFrom),
    check: task.check && cleanCheck(service, task.id, task.check),
    patience: patient,
  });
}

/** A team that has lost a member is those who are left; a task that nobody is left for, its lane's. */
function withoutLostRoles(service: Service, performer: Performer): Performer {
  const { roles } = service;
  if (performer.by === 'role') return Object.hasOwn(roles, performer.roleId) ? performer : { by: 'lane' };
  if (performer.by === 'allOf') {
    const needs = performer.needs.filter(({ roleId }) => Object.hasOwn(roles, roleId));
    if (needs.length === performer.needs.length) return performer;
    return needs.length === 0 ? { by: 'lane' } : { by: 'allOf', needs };
  }
  if (performer.by !== 'anyOf') return performer;
  const roleIds = known(roles, performer.roleIds);
  if (roleIds === performer.roleIds) return performer;
  return roleIds.length === 0 ? { by: 'lane' } : { by: 'anyOf', roleIds };
}

function cleanCheck(service: Service, taskId: NodeId, check: Check): Check {
  const { objectId, rejectFlowId } = check;
  const flow = rejectFlowId === null ? undefined : service.flows[rejectFlowId];
  return changed(check, {
    objectId: objectId !== null && !Object.hasOwn(service.dataObjects, objectId) ? null : objectId,
    rejectFlowId: flow !== undefined && isReachedStraight(service, taskId, flow.source) ? rejectFlowId : null,
  });
}

/**
 * Is `source` the task, or the first gateway straight behind it? Steps that were put between a check and its decision
 * leave the decision the check's.
 */
function isReachedStraight(service: Service, taskId: NodeId, source: NodeId): boolean {
  if (taskId === source) return true;
  if (service.nodes[source]?.kind !== 'exclusiveGateway') return false;
  const seen = new Set<NodeId>();
  for (let id = source; !seen.has(id); ) {
    seen.add(id);
    const before: readonly NodeId[] = flowsInto(service, id).map((flow) => flow.source);
    if (before.includes(taskId)) return true;
    const [only] = before;
    if (before.length !== 1 || only === undefined || flowsFrom(service, only).length > 1) return false;
    id = only;
  }
  return false;
}

function withoutLostAttributes(service: Service): Service {
  return put(
    service,
    'segments',
    records(service.segments).map((segment) => ({
      ...segment,
      attributes: only(segment.attributes, (id: AttributeId) => Object.hasOwn(service.attributes, id)),
    })),
  );
}

function withoutLostArrivals(service: Service): Service {
  return put(
    service,
    'scenarios',
    records(service.scenarios).map((scenario) => ({
      ...scenario,
      segmentArrivals: only(scenario.segmentArrivals, (id: SegmentId) => Object.hasOwn(service.segments, id)),
    })),
  );
}

/** The ids that are in the table; the very list where all are. */
function known<Id extends string>(table: object, ids: readonly Id[]): readonly Id[] {
  return ids.every((id) => Object.hasOwn(table, id)) ? ids : ids.filter((id) => Object.hasOwn(table, id));
}

function only<Id extends string, R>(
  table: Readonly<Record<Id, R>>,
  keep: (id: Id) => boolean,
): Readonly<Record<Id, R>> {
  return Object.fromEntries(Object.entries<R>(table).filter(([id]) => keep(id as Id))) as Record<Id, R>;
}
