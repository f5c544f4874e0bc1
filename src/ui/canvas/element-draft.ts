import type { NodeChoice } from '#core/editing';
import type { ProcessNode } from '#core/model';

/** What the palette and the append menu offer: a node of some kind, or a lane. */
export type ElementDraft = { readonly type: 'node'; readonly choice: NodeChoice } | { readonly type: 'lane' };

/** The key of a kind's name under `canvas.kinds`. */
export type KindName =
  | 'startEvent'
  | 'timerStart'
  | 'messageStart'
  | 'endEvent'
  | 'messageEnd'
  | 'intermediateEvent'
  | 'timerEvent'
  | 'messageCatchEvent'
  | 'messageThrowEvent'
  | 'task'
  | 'userTask'
  | 'manualTask'
  | 'serviceTask'
  | 'scriptTask'
  | 'businessRuleTask'
  | 'sendTask'
  | 'receiveTask'
  | 'exclusiveGateway'
  | 'parallelGateway'
  | 'inclusiveGateway'
  | 'eventBasedGateway'
  | 'placeholder';

/** What one calls a node of this kind and type. */
export function kindName(of: NodeChoice | ProcessNode): KindName {
  switch (of.kind) {
    case 'task':
      return of.taskType === undefined || of.taskType === 'none' ? 'task' : `${of.taskType}Task`;
    case 'startEvent':
      if (of.trigger === 'timer') return 'timerStart';
      return of.trigger === 'message' ? 'messageStart' : 'startEvent';
    case 'endEvent':
      return of.trigger === 'message' ? 'messageEnd' : 'endEvent';
    default:
      return of.kind;
  }
}

/** Everything a person can draw, in the order of the menus, a group per row. */
export const choiceGroups: readonly (readonly NodeChoice[])[] = [
  [
    { kind: 'task' },
    { kind: 'task', taskType: 'user' },
    { kind: 'task', taskType: 'manual' },
    { kind: 'task', taskType: 'service' },
    { kind: 'task', taskType: 'script' },
    { kind: 'task', taskType: 'businessRule' },
    { kind: 'task', taskType: 'send' },
    { kind: 'task', taskType: 'receive' },
  ],
  [
    { kind: 'exclusiveGateway' },
    { kind: 'parallelGateway' },
    { kind: 'inclusiveGateway' },
    { kind: 'eventBasedGateway' },
  ],
  [
    { kind: 'intermediateEvent' },
    { kind: 'timerEvent' },
    { kind: 'messageCatchEvent' },
    { kind: 'messageThrowEvent' },
  ],
  [
    { kind: 'startEvent', trigger: 'none' },
    { kind: 'startEvent', trigger: 'timer' },
    { kind: 'startEvent', trigger: 'message' },
    { kind: 'endEvent', trigger: 'none' },
    { kind: 'endEvent', trigger: 'message' },
  ],
];
