import { records } from '#core/base';
import { flowsFrom, flowsInto, type ProcessNode, type Service } from '#core/model';
import { type Item, itemOf } from './item.ts';

/** Kinds between which a node can be changed without becoming another thing. */
const FAMILY = {
  startEvent: 'start',
  endEvent: 'end',
  task: 'activity',
  exclusiveGateway: 'gateway',
  parallelGateway: 'gateway',
  inclusiveGateway: 'gateway',
  eventBasedGateway: 'gateway',
  intermediateEvent: 'event',
  timerEvent: 'event',
  messageCatchEvent: 'event',
  messageThrowEvent: 'event',
  placeholder: '',
} as const satisfies Record<ProcessNode['kind'], string>;

function familyOf(node: ProcessNode): string {
  if (node.kind !== 'placeholder') return FAMILY[node.kind];
  if (/event$/i.test(node.bpmnType)) return 'event';
  if (/gateway$/i.test(node.bpmnType)) return 'gateway';
  return node.flowNode ? 'activity' : node.bpmnType;
}

/** Nodes from left to right, so that equal ones are paired in the order in which they are read. */
export function nodeItems(service: Service): readonly Item[] {
  return records(service.nodes)
    .toSorted((one, other) => one.x - other.x || one.y - other.y)
    .map((node) =>
      itemOf(node.id, node.name, {
        family: familyOf(node),
        kind: node.kind === 'placeholder' ? node.bpmnType : node.kind,
        before: flowsInto(service, node.id).map(({ source }) => source),
        after: flowsFrom(service, node.id).map(({ target }) => target),
        links: [...(node.laneId === null ? [] : [node.laneId]), ...performersOf(node)],
      }),
    );
}

/** The roles a task names itself. */
export function performersOf(node: ProcessNode): readonly string[] {
  if (node.kind !== 'task') return [];
  const { performer } = node;
  switch (performer.by) {
    case 'role':
      return [performer.roleId];
    case 'allOf':
      return performer.needs.map(({ roleId }) => roleId);
    case 'anyOf':
      return performer.roleIds;
    case 'lane':
    case 'nobody':
      return [];
  }
}

/** What stands in each process and lane, by its id; roles have their lanes and the tasks that name them. */
export function membersOf(service: Service): ReadonlyMap<string, readonly string[]> {
  const members = new Map<string, string[]>();
  const put = (owner: string | null | undefined, member: string): void => {
    if (owner == null) return;
    const list = members.get(owner);
    if (list === undefined) members.set(owner, [member]);
    else list.push(member);
  };
  for (const node of records(service.nodes)) {
    put(node.processId, node.id);
    put(node.laneId, node.id);
    for (const role of performersOf(node)) put(role, node.id);
    if (node.kind !== 'task') continue;
    for (const object of new Set([...node.inputs, ...node.outputs])) put(object, node.id);
  }
  for (const lane of records(service.lanes)) {
    put(lane.processId, lane.id);
    put(lane.roleId, lane.id);
  }
  for (const role of records(service.roles)) put(role.calendarId, role.id);
  for (const scenario of records(service.scenarios)) {
    for (const start of Object.keys(scenario.arrivals)) put(scenario.id, start);
    for (const segment of Object.keys(scenario.segmentArrivals)) put(segment, scenario.id);
  }
  for (const persona of records(service.personas)) put(persona.segmentId, persona.id);
  for (const card of records(service.journeyCards)) {
    if (card.kind === 'touchpoint') put(card.channelId, card.id);
  }
  return members;
}
