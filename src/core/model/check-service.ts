import { type Problem, records } from '#core/base';
import { checkDiscussion } from './check-discussion.ts';
import { checkJourneys } from './check-journeys.ts';
import { Findings } from './check-findings.ts';
import { TABLE_NAMES } from './fresh-id.ts';
import type { Task } from './node.ts';
import type { Service, TableName } from './service.ts';

/**
 * The structural integrity every other part relies on; empty for a sound service. Loaders repair or refuse what is
 * listed; every editing command keeps it clean. All problems are errors with values `table`, `field` and `value`:
 * `idMismatch`, `idNotUnique`, `danglingReference`, `processMismatch`, `laneOrderNotUnique`, `streamNotUnique`,
 * `streamNotReserved`, `numberOutOfRange`.
 */
export function checkService(service: Service): readonly Problem[] {
  const findings = new Findings(service);
  checkIds(service, findings);
  checkRecords(service, findings);
  return findings.problems;
}

/** Shows every record, with all it refers to, to what gathers findings. */
export function checkRecords(service: Service, findings: Findings): void {
  checkGraph(service, findings);
  checkStreams(service, findings);
  checkCatalogue(service, findings);
  checkJourneys(service, findings);
  checkDiscussion(service, findings);
}

function checkIds(service: Service, findings: Findings): void {
  const seen = new Set<string>([service.profile.id]);
  for (const table of TABLE_NAMES) {
    for (const [key, record] of Object.entries(service[table] as Record<string, { readonly id: string }>)) {
      if (record.id !== key) findings.add('idMismatch', table, key, 'id', record.id);
      if (seen.has(key)) findings.add('idNotUnique', table, key, 'id', key);
      seen.add(key);
    }
  }
}

function checkGraph(service: Service, findings: Findings): void {
  checkContainers(service, findings);
  for (const node of records(service.nodes)) {
    const { id } = node;
    findings.reference('nodes', id, 'processId', 'processes', node.processId);
    findings.reference('nodes', id, 'laneId', 'lanes', node.laneId);
    const lane = node.laneId === null ? undefined : own(service.lanes, node.laneId);
    if (lane !== undefined && lane.processId !== node.processId) {
      findings.add('processMismatch', 'nodes', id, 'laneId', lane.id);
    }
    if (node.kind === 'task') checkTaskLinks(node, findings);
    findings.number('nodes', id, 'x', node.x);
    findings.number('nodes', id, 'y', node.y);
    findings.number('nodes', id, 'width', node.width, 1);
    findings.number('nodes', id, 'height', node.height, 1);
  }
  for (const flow of records(service.flows)) {
    findings.reference('flows', flow.id, 'processId', 'processes', flow.processId);
    for (const end of ['source', 'target'] as const) {
      findings.reference('flows', flow.id, end, 'nodes', flow[end]);
      const node = own(service.nodes, flow[end]);
      if (node !== undefined && node.processId !== flow.processId) {
        findings.add('processMismatch', 'flows', flow.id, end, node.id);
      }
    }
    findings.number('flows', flow.id, 'probability', flow.probability, 0, 1);
    for (const point of flow.waypoints ?? []) {
      findings.number('flows', flow.id, 'waypoints', point.x);
      findings.number('flows', flow.id, 'waypoints', point.y);
    }
  }
}

function checkTaskLinks(task: Task, findings: Findings): void {
  const refer = (field: string, table: TableName, values: readonly (string | null)[]) => {
    for (const value of values) findings.reference('nodes', task.id, field, table, value);
  };
  const { performer, check, patience } = task;
  if (performer.by === 'role') refer('performer', 'roles', [performer.roleId]);
  if (performer.by === 'anyOf') refer('performer', 'roles', performer.roleIds);
  if (performer.by === 'allOf') {
    for (const { roleId, quantity } of performer.needs) {
      refer('performer', 'roles', [roleId]);
      findings.number('nodes', task.id, 'quantity', quantity, 1);
    }
  }
  refer('inputs', 'dataObjects', task.inputs);
  refer('outputs', 'dataObjects', task.outputs);
  refer('separateFrom', 'nodes', task.separateFrom);
  if (check) refer('check', 'dataObjects', [check.objectId]);
  if (check) refer('check', 'flows', [check.rejectFlowId]);
  if (patience) refer('patience', 'flows', [patience.flowId]);
}

/** Nodes, attributes and segments each have random numbers of their own. */
function checkStreams(service: Service, findings: Findings): void {
  const streams = new Set<number>();
  for (const table of ['nodes', 'attributes', 'segments'] as const)
    for (const { id, stream } of records<{ readonly id: string; readonly stream: number }>(service[table])) {
      if (streams.has(stream)) findings.add('streamNotUnique', table, id, 'stream', stream);
      streams.add(stream);
      if (stream >= service.profile.nextStream)
        findings.add('streamNotReserved', table, id, 'stream', stream);
    }
}

/** A hand-written file may refer to `toString`, which every object answers to. */
function own<Id extends string, R>(table: Readonly<Record<Id, R>>, id: Id): R | undefined {
  return Object.hasOwn(table, id) ? table[id] : undefined;
}

function checkContainers(service: Service, findings: Findings): void {
  for (const process of records(service.processes)) {
    findings.reference('processes', process.id, 'targetCalendarId', 'calendars', process.targetCalendarId);
    findings.number('processes', process.id, 'x', process.x);
    findings.number('processes', process.id, 'y', process.y);
    findings.number('processes', process.id, 'width', process.width, 0);
    findings.number('processes', process.id, 'height', process.height, 0);
  }
  const orders = new Set<string>();
  for (const lane of records(service.lanes)) {
    findings.reference('lanes', lane.id, 'processId', 'processes', lane.processId);
    findings.reference('lanes', lane.id, 'roleId', 'roles', lane.roleId);
    findings.number('lanes', lane.id, 'height', lane.height, 1);
    const place = `${lane.processId} ${lane.order}`;
    if (orders.has(place)) findings.add('laneOrderNotUnique', 'lanes', lane.id, 'order', lane.order);
    orders.add(place);
  }
}

function checkCatalogue(service: Service, findings: Findings): void {
  for (const role of records(service.roles)) {
    findings.reference('roles', role.id, 'calendarId', 'calendars', role.calendarId);
    findings.number('roles', role.id, 'costPerHour', role.costPerHour, 0);
    findings.number('roles', role.id, 'capacity', role.capacity, 0);
    if (!Number.isInteger(role.capacity))
      findings.add('numberOutOfRange', 'roles', role.id, 'capacity', role.capacity);
  }
  for (const segment of records(service.segments)) {
    for (const attributeId of Object.keys(segment.attributes))
      findings.reference('segments', segment.id, 'attributes', 'attributes', attributeId);
  }
  for (const observation of records(service.observations))
    findings.reference('observations', observation.id, 'nodeId', 'nodes', observation.nodeId);
  for (const scenario of records(service.scenarios)) {
    for (const nodeId of Object.keys(scenario.arrivals)) {
      findings.reference('scenarios', scenario.id, 'arrivals', 'nodes', nodeId);
    }
    for (const [segmentId, arrivals] of Object.entries(scenario.segmentArrivals)) {
      findings.reference('scenarios', scenario.id, 'segmentArrivals', 'segments', segmentId);
      for (const nodeId of Object.keys(arrivals))
        findings.reference('scenarios', scenario.id, 'segmentArrivals', 'nodes', nodeId);
    }
    findings.number('scenarios', scenario.id, 'replications', scenario.replications, 1);
    findings.number('scenarios', scenario.id, 'seed', scenario.seed, 0);
  }
}
