import {
  createService,
  type Flow,
  type FlowId,
  type LaneId,
  type NodeId,
  type NodeKind,
  PLAIN_TASK,
  type ProcessId,
  type ProcessNode,
  type Service,
} from '#core/model';

const KINDS: Readonly<Record<string, NodeKind>> = {
  s: 'startEvent',
  e: 'endEvent',
  t: 'task',
  x: 'exclusiveGateway',
  a: 'parallelGateway',
  o: 'inclusiveGateway',
  g: 'eventBasedGateway',
  m: 'timerEvent',
  p: 'placeholder',
};

const FIELDS: Readonly<Partial<Record<NodeKind, object>>> = {
  startEvent: { trigger: 'none' },
  endEvent: { trigger: 'none' },
  task: {
    taskType: 'none',
    performer: { by: 'lane' },
    duration: { type: 'fixed', value: 7, unit: 'min' },
    ...PLAIN_TASK,
  },
  timerEvent: { delay: { type: 'fixed', value: 1, unit: 'h' } },
  placeholder: { bpmnType: 'subProcess', flowNode: true },
};

export const PROCESS = 'process_1' as ProcessId;
export const LANE = 'lane_1' as LaneId;

/** Casts a text to an id; only for tests. */
export function id<T extends string = NodeId>(text: string): T {
  return text as T;
}

/**
 * A service with one lane, drawn from text: nodes `t:A x:X` (kind letter and id, which is the name too), flows `A>X X>B`
 * (also their ids). Nodes stand in a row, 160 apart from x = 100, their middles at y = 120.
 */
export function drawing(nodes: string, flows = ''): Service {
  const blank = createService({ id: 'service', name: 'Test', locale: 'en' });
  const made = nodes.split(' ').map((text, i): ProcessNode => {
    const [letter = '', name = ''] = text.split(':');
    const kind = KINDS[letter] ?? 'task';
    const small = kind.endsWith('Event') ? 18 : kind.endsWith('Gateway') ? 24 : 36;
    const frame = {
      id: id(name),
      processId: PROCESS,
      laneId: LANE,
      name,
      x: 100 + i * 160,
      y: 120 - small,
      stream: i + 1,
    };
    return { ...frame, kind, ...FIELDS[kind] } as ProcessNode;
  });
  const drawn = flows === '' ? [] : flows.split(' ').map(flowFrom);
  return {
    ...blank,
    profile: { ...blank.profile, nextStream: made.length + 1 },
    nodes: Object.fromEntries(made.map((node) => [node.id, node])),
    flows: Object.fromEntries(drawn.map((flow) => [flow.id, flow])),
  };
}

function flowFrom(text: string): Flow {
  const [source = '', target = ''] = text.split('>');
  return {
    id: id<FlowId>(text),
    processId: PROCESS,
    source: id(source),
    target: id(target),
    name: '',
    probability: null,
    isDefault: false,
    condition: null,
    waypoints: null,
  };
}

/** The service with some fields of one node changed. */
export function withNode(service: Service, name: string, fields: object): Service {
  const nodeId = id(name);
  const node = service.nodes[nodeId];
  return { ...service, nodes: { ...service.nodes, [nodeId]: { ...node, ...fields } as ProcessNode } };
}

/** The service with some fields of one flow changed. */
export function withFlow(service: Service, text: string, fields: Partial<Flow>): Service {
  const flow = { ...flowFrom(text), ...service.flows[id<FlowId>(text)], ...fields };
  return { ...service, flows: { ...service.flows, [flow.id]: flow } };
}
