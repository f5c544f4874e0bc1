import {
  DEFAULT_DELAY,
  DEFAULT_DURATION,
  defaultSizeOf,
  freshId,
  type IdSource,
  isIdTaken,
  type LaneId,
  type NodeId,
  type NodeKind,
  PLAIN_TASK,
  type Point,
  type ProcessId,
  type ProcessNode,
  type Service,
  type TaskType,
} from '#core/model';
import { whole } from './whole.ts';

/** The kinds a person can draw; placeholders only come from files. */
export type DrawableKind = Exclude<NodeKind, 'placeholder'>;

/** What to draw: a kind, for a task also its type, for a start or end event its trigger. */
export interface NodeChoice {
  readonly kind: DrawableKind;
  readonly taskType?: TaskType;
  readonly trigger?: 'none' | 'timer' | 'message';
}

const ID_PREFIX = {
  startEvent: 'start',
  endEvent: 'end',
  intermediateEvent: 'event',
  timerEvent: 'timer',
  messageCatchEvent: 'message',
  messageThrowEvent: 'message',
  task: 'task',
  exclusiveGateway: 'gateway',
  parallelGateway: 'gateway',
  inclusiveGateway: 'gateway',
  eventBasedGateway: 'gateway',
} as const satisfies Record<DrawableKind, string>;

/** What nodes of every kind have; a node of a chosen kind is made from it. */
export type NodeFrame = Pick<
  ProcessNode,
  'id' | 'processId' | 'laneId' | 'name' | 'x' | 'y' | 'width' | 'height' | 'notes' | 'stream'
>;

/** A node of the chosen kind with the defaults of that kind. */
export function nodeFrom(choice: NodeChoice, frame: NodeFrame): ProcessNode {
  switch (choice.kind) {
    case 'startEvent':
      return { ...frame, kind: 'startEvent', trigger: choice.trigger ?? 'none' };
    case 'endEvent':
      return { ...frame, kind: 'endEvent', trigger: choice.trigger === 'message' ? 'message' : 'none' };
    case 'task':
      return {
        ...frame,
        kind: 'task',
        taskType: choice.taskType ?? 'none',
        performer: { by: isAutomatic(choice.taskType) ? 'nobody' : 'lane' },
        duration: DEFAULT_DURATION,
        ...PLAIN_TASK,
      };
    case 'timerEvent':
      return { ...frame, kind: 'timerEvent', delay: DEFAULT_DELAY };
    case 'messageCatchEvent':
      return { ...frame, kind: 'messageCatchEvent', message: '', delay: DEFAULT_DELAY };
    case 'messageThrowEvent':
      return { ...frame, kind: 'messageThrowEvent', message: '' };
    default:
      return { ...frame, kind: choice.kind };
  }
}

/** Work a system does by itself. */
function isAutomatic(type: TaskType | undefined): boolean {
  return type === 'service' || type === 'script' || type === 'businessRule';
}

/** A new unnamed node with its middle at `centre`, and the service in which its random stream is reserved. */
export function newNode(
  service: Service,
  choice: NodeChoice,
  centre: Point,
  place: { readonly processId: ProcessId; readonly laneId: LaneId | null },
  ids: IdSource,
): { readonly service: Service; readonly node: ProcessNode } {
  const size = defaultSizeOf(choice.kind);
  const { nextStream } = service.profile;
  const node = nodeFrom(choice, {
    id: freshId<NodeId>(ID_PREFIX[choice.kind], (id) => isIdTaken(service, id), ids),
    ...place,
    name: '',
    x: whole(centre.x - size.width / 2),
    y: whole(centre.y - size.height / 2),
    stream: nextStream,
  });
  return { service: { ...service, profile: { ...service.profile, nextStream: nextStream + 1 } }, node };
}
