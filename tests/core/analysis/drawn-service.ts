import {
  createService,
  type Flow,
  type FlowId,
  type LaneId,
  type NodeId,
  PLAIN_TASK,
  type ProcessId,
  type ProcessNode,
  type RoleId,
  type Service,
} from '#core/model';

const KINDS = {
  start: 'startEvent',
  end: 'endEvent',
  xor: 'exclusiveGateway',
  and: 'parallelGateway',
} as const;

/**
 * Draws a service from one line: `start:s task:Check xor:x`, flows as `s>Check Check>x`. One lane, one role.
 * The id of a node is its name without spaces (written with `_`).
 */
export function drawnService(nodes: string, flows: string): Service {
  const blank = createService({ id: 'service', name: 'Test', locale: 'en' });
  const processId = 'process_1' as ProcessId;
  const laneId = 'lane_1' as LaneId;
  const made = nodes.split(' ').map((text, index): ProcessNode => {
    const [kind = '', id = ''] = text.split(':');
    const shared = {
      id: id as NodeId,
      processId,
      laneId,
      name: id.replaceAll('_', ' '),
      x: index * 160,
      y: 60,
      stream: index + 1,
    };
    if (kind === 'task') {
      return {
        ...shared,
        kind: 'task',
        taskType: 'user',
        performer: { by: 'lane' },
        duration: { type: 'fixed', value: 5, unit: 'min' },
        ...PLAIN_TASK,
      };
    }
    return { ...shared, kind: KINDS[kind as keyof typeof KINDS], trigger: 'none' } as ProcessNode;
  });
  const drawn = flows.split(' ').map((text): Flow => {
    const [source = '', target = ''] = text.split('>');
    return {
      id: text as FlowId,
      processId,
      source: source as NodeId,
      target: target as NodeId,
      name: '',
      probability: null,
      isDefault: false,
      condition: null,
      waypoints: null,
    };
  });
  return {
    ...blank,
    nodes: Object.fromEntries(made.map((node) => [node.id, node])),
    flows: Object.fromEntries(drawn.map((flow) => [flow.id, flow])),
  };
}

/** The one role of a drawn service. */
export const DESK = 'role_1' as RoleId;
