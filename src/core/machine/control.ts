/** A kind of message in an `Outbox`. The argument is a node, except where noted. */
export type Op = number;

/** The token crosses a flow; argument: the flow. */
export const OP_TRAVERSE = 0;
export const OP_WORK = 1;
export const OP_CHOOSE = 2;
export const OP_CHOOSE_SOME = 3;
export const OP_FORK = 4;
/** Inside a table only: the token is handed to the case's join; argument: the flow. Drivers see HOLD, CONSUME, FIRE. */
export const OP_JOIN = 5;
export const OP_TIMER = 6;
export const OP_MESSAGE = 7;
export const OP_RACE = 8;
export const OP_THROW = 9;
export const OP_PASS = 10;
export const OP_END = 11;
/** The token waits at a join for others. */
export const OP_HOLD = 12;
/** A token that waited at a join is used up by its firing. */
export const OP_CONSUME = 13;
/** The join fires; of the tokens it takes, the last to arrive goes on under its own number. */
export const OP_FIRE = 14;
/** The case has given up waiting at the node and is over. */
export const OP_ABANDON = 15;

/** What may happen to a token that stands somewhere, other than taking a flow. */
export const SIGNAL_COMPLETED = 0;
export const SIGNAL_ELAPSED = 1;
export const SIGNAL_MESSAGE = 2;
/** The case gives up before the work it waits for has begun. */
export const SIGNAL_ABANDONED = 3;
/** How many signals there are. */
export const SIGNAL_COUNT = 4;

/** Messages from control to its driver, in order, as triples (op, token, argument). The driver empties it. */
export class Outbox {
  words = new Int32Array(3 * 64);
  /** Number of words written. */
  length = 0;

  /** Makes room for `messages` more. */
  makeRoom(messages: number): void {
    let length = this.words.length;
    while (this.length + 3 * messages > length) length *= 2;
    if (length === this.words.length) return;
    const wider = new Int32Array(length);
    wider.set(this.words);
    this.words = wider;
  }

  push(op: Op, token: number, argument: number): void {
    this.makeRoom(1);
    const at = this.length;
    this.words[at] = op;
    this.words[at + 1] = token;
    this.words[at + 2] = argument;
    this.length = at + 3;
  }
}

/**
 * A short cut through a table: most answers only cross flows, ask for work and end a token, and need no outbox. `start` and
 * `signal` move the token and return the row to follow in `rowOps`, `opCode` and `opArgument` (as in `ControlTable`); −1
 * means that this answer is not of that kind: nothing has moved, and the question is to be put to `Control`.
 */
export interface PlainRows {
  readonly rowOps: Int32Array;
  readonly opCode: Uint8Array;
  readonly opArgument: Int32Array;
  start(kase: number, token: number, node: number): number;
  signal(token: number, signal: number): number;
}

/**
 * Everything an environment may ask about control flow. Cases, tokens, nodes and flows are small whole numbers: cases
 * and tokens are slots that the driver hands out and may use again; nodes and flows are places in the `ControlTable`.
 * Each call appends what the token asks next to `outbox`. Two implementations, the same answers: `createTableControl`
 * runs the table, `createActorControl` runs XState actors.
 */
export interface Control {
  readonly outbox: Outbox;
  /** Null where there is no table, or where inclusive joins want to know of every move. */
  readonly plain: PlainRows | null;
  /** Makes room for slots below these numbers. */
  reserve(tokens: number, cases: number): void;
  /** A token of a case begins at an entry node. */
  start(kase: number, token: number, node: number): void;
  /** The work, timer or message a token waits for has come, or its patience is over. */
  signal(token: number, signal: number): void;
  /** A token at a split, or a fresh copy of it, goes on over a flow. */
  take(token: number, flow: number): void;
  /** Registers a copy of a token that stands at a split; the next call for it is `take`. */
  copy(token: number, copy: number): void;
  /** Call when no token of the case can move at once: fires the first inclusive join that may. True when one did. */
  settle(kase: number): boolean;
  /** Forgets a case with all its tokens. */
  close(kase: number): void;
}
