/**
 * machine/kinds: what each node kind means, one file per kind: its states, what it asks on entry, where it goes.
 * Invariant: nothing outside this folder knows how a kind behaves.
 */
import type { NodeKind } from '#core/model';
import { endEvent } from './end-event.ts';
import { eventBasedGateway } from './event-based-gateway.ts';
import { exclusiveGateway } from './exclusive-gateway.ts';
import { inclusiveGateway } from './inclusive-gateway.ts';
import { intermediateEvent } from './intermediate-event.ts';
import { messageCatchEvent } from './message-catch-event.ts';
import { messageThrowEvent } from './message-throw-event.ts';
import type { KindMachine } from './node-machine.ts';
import { parallelGateway } from './parallel-gateway.ts';
import { placeholder } from './placeholder.ts';
import { startEvent } from './start-event.ts';
import { task } from './task.ts';
import { timerEvent } from './timer-event.ts';

export { branchesOf } from './event-based-gateway.ts';
export { joinKey, joinStates } from './join.ts';
export { leavingState, leftKey } from './leave.ts';
export type { KindMachine, Move, Surroundings, TokenState } from './node-machine.ts';

/** How each kind compiles. A new kind is a file and a row. */
export const nodeKinds = {
  startEvent,
  endEvent,
  task,
  exclusiveGateway,
  parallelGateway,
  inclusiveGateway,
  eventBasedGateway,
  intermediateEvent,
  timerEvent,
  messageCatchEvent,
  messageThrowEvent,
  placeholder,
} satisfies Record<NodeKind, KindMachine>;
