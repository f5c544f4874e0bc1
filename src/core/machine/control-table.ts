import type { FlowId, NodeId } from '#core/model';
import type { JoinRule } from './effect.ts';
import type { InclusiveReach } from './inclusive-join.ts';

/**
 * The control flow of one or more processes as flat arrays of whole numbers, read off their machines. Plain data:
 * it can be sent to a worker. Nodes, flows and states are numbered over all its processes.
 */
export interface ControlTable {
  readonly nodes: readonly NodeId[];
  readonly flows: readonly FlowId[];
  readonly flowSource: Int32Array;
  readonly flowTarget: Int32Array;
  /** Number of the process a node belongs to, and the range of nodes of each process (one entry more than processes). */
  readonly nodeProcess: Int32Array;
  readonly processNodes: Int32Array;
  /** Node a token in this state stands at; −1 when it is no longer anywhere. */
  readonly stateNode: Int32Array;

  /** What happens on an event: a row. −1 where the event means nothing. `signalRow[state × SIGNAL_COUNT + signal]`. */
  readonly signalRow: Int32Array;
  readonly takeRow: Int32Array;
  readonly startRow: Int32Array;
  readonly firedRow: Int32Array;
  /** The state a row leads to, and its ops `rowOps[row]` … `rowOps[row + 1]` in `opCode` and `opArgument`. */
  readonly rowTarget: Int32Array;
  readonly rowOps: Int32Array;
  readonly opCode: Uint8Array;
  readonly opArgument: Int32Array;

  /** The flows a node chooses from or forks over: `choiceStart[node]` … `choiceStart[node + 1]` in `choiceFlow`. */
  readonly choiceStart: Int32Array;
  readonly choiceFlow: Int32Array;
  /** The branches of a node that waits for the first of several events. */
  readonly raceStart: Int32Array;
  readonly raceFlow: Int32Array;
  readonly raceNode: Int32Array;
  /** One of RACE_TIMER, RACE_MESSAGE, RACE_WORK. */
  readonly raceTrigger: Uint8Array;
  /** The message a node throws, by node; null elsewhere. */
  readonly thrown: readonly (string | null)[];

  /** Joins in node order. `inputStart[join]` … `inputStart[join + 1]` number its incoming flows. */
  readonly joins: readonly JoinEntry[];
  readonly inputStart: Int32Array;
  /** Which join, and which of the numbered inputs, a flow leads to; −1 where it leads to none. */
  readonly flowJoin: Int32Array;
  readonly flowInput: Int32Array;
}

export interface JoinEntry {
  readonly node: number;
  readonly process: number;
  readonly rule: JoinRule;
  /** For inclusive joins; nodes counted within the process. */
  readonly reach: InclusiveReach | null;
}

export const RACE_TIMER = 0;
export const RACE_MESSAGE = 1;
export const RACE_WORK = 2;
