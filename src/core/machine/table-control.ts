import {
  type Control,
  OP_CONSUME,
  OP_END,
  OP_FIRE,
  OP_HOLD,
  OP_JOIN,
  OP_PASS,
  OP_TRAVERSE,
  OP_WORK,
  Outbox,
  type PlainRows,
  SIGNAL_COUNT,
} from './control.ts';
import type { ControlTable } from './control-table.ts';
import { mayFire } from './inclusive-join.ts';
import { shortenTable } from './shorten-table.ts';

/** Control by table: flat arrays only, nothing allocated per event. `silent`: without PASS, which asks for nothing. */
export function createTableControl(
  table: ControlTable,
  options: { readonly silent?: boolean } = {},
): Control {
  const short = shortenTable(table);
  return new TableControl(options.silent === true ? withoutPasses(short) : short);
}

function withoutPasses(table: ControlTable): ControlTable {
  const kept = Array.from(table.opCode, (code) => Number(code !== OP_PASS));
  const before = [0];
  for (const keep of kept) before.push((before.at(-1) as number) + keep);
  return {
    ...table,
    rowOps: table.rowOps.map((op) => before[op] as number),
    opCode: table.opCode.filter((_, op) => kept[op] === 1),
    opArgument: table.opArgument.filter((_, op) => kept[op] === 1),
  };
}

class TableControl implements Control {
  readonly outbox = new Outbox();
  readonly plain: PlainRows | null;
  private readonly rowTarget: Int32Array;
  private readonly rowOps: Int32Array;
  private readonly opCode: Uint8Array;
  private readonly opArgument: Int32Array;
  private readonly signalRow: Int32Array;
  private readonly takeRow: Int32Array;
  private readonly inputs: number;
  private readonly joinCount: number;
  private readonly nodeCount: number;
  private readonly inclusive: readonly number[];
  /** Per token: state and case, and the next token that waits at the same input of a join. */
  state = new Int32Array(0);
  kase = new Int32Array(0);
  private next = new Int32Array(0);
  /** When a token began to wait, in order; the last to arrive is the one that goes on. */
  private rank = new Float64Array(0);
  private arrivals = 0;
  /** Per case and input: first and last waiting token, and how many. Per case and join: inputs that hold a token. */
  private head = new Int32Array(0);
  private tail = new Int32Array(0);
  private held = new Int32Array(0);
  private filled = new Int32Array(0);
  /** Per case and node: how many tokens stand there. Kept only where an inclusive join needs it. */
  private standing = new Int32Array(0);

  private readonly table: ControlTable;

  constructor(table: ControlTable) {
    this.table = table;
    this.rowTarget = table.rowTarget;
    this.rowOps = table.rowOps;
    this.opCode = table.opCode;
    this.opArgument = table.opArgument;
    this.signalRow = table.signalRow;
    this.takeRow = table.takeRow;
    this.joinCount = table.joins.length;
    this.inputs = table.inputStart[this.joinCount] as number;
    this.nodeCount = table.nodes.length;
    this.inclusive = [...table.joins.keys()].filter((join) => table.joins[join]?.rule === 'inclusive');
    this.plain = this.inclusive.length > 0 ? null : new ShortCut(this, table);
  }

  reserve(tokens: number, cases: number): void {
    if (tokens > this.state.length) {
      this.state = grown(this.state, tokens);
      this.kase = grown(this.kase, tokens);
      this.next = grown(this.next, tokens);
      const rank = new Float64Array(tokens);
      rank.set(this.rank);
      this.rank = rank;
    }
    if (cases * this.inputs > this.held.length) {
      this.head = grown(this.head, cases * this.inputs);
      this.tail = grown(this.tail, cases * this.inputs);
      this.held = grown(this.held, cases * this.inputs);
      this.filled = grown(this.filled, cases * this.joinCount);
    }
    if (this.inclusive.length > 0 && cases * this.nodeCount > this.standing.length) {
      this.standing = grown(this.standing, cases * this.nodeCount);
    }
  }

  start(kase: number, token: number, node: number): void {
    this.kase[token] = kase;
    this.state[token] = -1;
    this.run(token, this.table.startRow[node] as number);
  }

  signal(token: number, signal: number): void {
    this.run(token, this.signalRow[SIGNAL_COUNT * (this.state[token] as number) + signal] as number);
  }

  take(token: number, flow: number): void {
    this.run(token, this.takeRow[flow] as number);
  }

  copy(token: number, copy: number): void {
    this.kase[copy] = this.kase[token] as number;
    this.state[copy] = -1;
  }

  private run(token: number, row: number): void {
    if (this.inclusive.length > 0) this.stand(token, this.rowTarget[row] as number);
    this.state[token] = this.rowTarget[row] as number;
    const { outbox, opCode, opArgument } = this;
    const first = this.rowOps[row] as number;
    const end = this.rowOps[row + 1] as number;
    outbox.makeRoom(end - first);
    const { words } = outbox;
    let at = outbox.length;
    for (let op = first; op < end; op++) {
      const code = opCode[op] as number;
      if (code === OP_JOIN) {
        // always the last of a row: the token has ended, and may go on behind the join
        outbox.length = at;
        this.arrive(token, opArgument[op] as number);
        return;
      }
      words[at] = code;
      words[at + 1] = token;
      words[at + 2] = opArgument[op] as number;
      at += 3;
    }
    outbox.length = at;
  }

  /** Moves a token in the count of tokens per node. */
  private stand(token: number, target: number): void {
    const from = this.state[token] as number;
    const base = (this.kase[token] as number) * this.nodeCount;
    const left = from < 0 ? -1 : (this.table.stateNode[from] as number);
    const entered = target < 0 ? -1 : (this.table.stateNode[target] as number);
    if (left >= 0) this.standing[base + left] = (this.standing[base + left] as number) - 1;
    if (entered >= 0) this.standing[base + entered] = (this.standing[base + entered] as number) + 1;
  }

  private arrive(token: number, flow: number): void {
    const join = this.table.flowJoin[flow] as number;
    const entry = this.table.joins[join];
    if (entry === undefined) return;
    if (entry.rule === 'any') {
      this.outbox.push(OP_FIRE, token, entry.node);
      this.run(token, this.table.firedRow[entry.node] as number);
      return;
    }
    const kase = this.kase[token] as number;
    const at = kase * this.inputs + (this.table.flowInput[flow] as number);
    const waiting = this.held[at] as number;
    if (waiting === 0) {
      this.head[at] = token;
      this.filled[kase * this.joinCount + join] = (this.filled[kase * this.joinCount + join] as number) + 1;
    } else this.next[this.tail[at] as number] = token;
    this.tail[at] = token;
    this.held[at] = waiting + 1;
    this.rank[token] = this.arrivals++;
    const inputs = (this.table.inputStart[join + 1] as number) - (this.table.inputStart[join] as number);
    if (entry.rule === 'all' && this.filled[kase * this.joinCount + join] === inputs) this.fire(kase, join);
    else this.outbox.push(OP_HOLD, token, entry.node);
  }

  /** Takes the longest-waiting token of every input that holds one; the last of them to arrive goes on. */
  private fire(kase: number, join: number): void {
    const node = this.table.joins[join]?.node ?? -1;
    const first = kase * this.inputs + (this.table.inputStart[join] as number);
    const end = kase * this.inputs + (this.table.inputStart[join + 1] as number);
    let last = -1;
    for (let at = first; at < end; at++) {
      if (this.held[at] === 0) continue;
      const token = this.head[at] as number;
      if (last < 0 || (this.rank[token] as number) > (this.rank[last] as number)) last = token;
    }
    for (let at = first; at < end; at++) {
      const waiting = this.held[at] as number;
      if (waiting === 0) continue;
      const token = this.head[at] as number;
      this.head[at] = this.next[token] as number;
      this.held[at] = waiting - 1;
      if (waiting === 1) {
        this.filled[kase * this.joinCount + join] = (this.filled[kase * this.joinCount + join] as number) - 1;
      }
      if (token === last) continue;
      if (this.inclusive.length > 0) this.stand(token, -1);
      this.outbox.push(OP_CONSUME, token, node);
    }
    this.outbox.push(OP_FIRE, last, node);
    this.run(last, this.table.firedRow[node] as number);
  }

  settle(kase: number): boolean {
    for (const join of this.inclusive) {
      const entry = this.table.joins[join];
      if (entry?.reach == null || this.filled[kase * this.joinCount + join] === 0) continue;
      const first = this.table.processNodes[entry.process] as number;
      const nodes = (this.table.processNodes[entry.process + 1] as number) - first;
      const base = kase * this.nodeCount + first;
      const input = kase * this.inputs + (this.table.inputStart[join] as number);
      const occupied = (node: number): boolean => (this.standing[base + node] as number) > 0;
      if (!mayFire(entry.reach, nodes, occupied, (index) => this.held[input + index] as number)) continue;
      this.fire(kase, join);
      return true;
    }
    return false;
  }

  close(kase: number): void {
    if (this.inputs > 0) {
      this.held.fill(0, kase * this.inputs, (kase + 1) * this.inputs);
      this.filled.fill(0, kase * this.joinCount, (kase + 1) * this.joinCount);
    }
    if (this.inclusive.length > 0) this.standing.fill(0, kase * this.nodeCount, (kase + 1) * this.nodeCount);
  }
}

/** The rows of a table that only cross flows, ask for work and end a token. */
class ShortCut implements PlainRows {
  readonly rowOps: Int32Array;
  readonly opCode: Uint8Array;
  readonly opArgument: Int32Array;
  private readonly control: TableControl;
  private readonly rowTarget: Int32Array;
  private readonly signalRow: Int32Array;
  private readonly startRow: Int32Array;
  private readonly isPlain: Uint8Array;

  constructor(control: TableControl, table: ControlTable) {
    this.control = control;
    this.rowOps = table.rowOps;
    this.opCode = table.opCode;
    this.opArgument = table.opArgument;
    this.rowTarget = table.rowTarget;
    this.signalRow = table.signalRow;
    this.startRow = table.startRow;
    const plain = [OP_TRAVERSE, OP_WORK, OP_END];
    this.isPlain = Uint8Array.from(table.rowTarget, (_, row) => {
      const ops = table.opCode.subarray(table.rowOps[row], table.rowOps[row + 1]);
      return ops.every((op) => plain.includes(op)) ? 1 : 0;
    });
  }

  start(kase: number, token: number, node: number): number {
    const row = this.startRow[node] as number;
    if (this.isPlain[row] !== 1) return -1;
    this.control.kase[token] = kase;
    this.control.state[token] = this.rowTarget[row] as number;
    return row;
  }

  signal(token: number, signal: number): number {
    const { state } = this.control;
    const row = this.signalRow[SIGNAL_COUNT * (state[token] as number) + signal] as number;
    if (this.isPlain[row] !== 1) return -1;
    state[token] = this.rowTarget[row] as number;
    return row;
  }
}

function grown(array: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(length);
  wider.set(array);
  return wider;
}
