import {
  type ControlTable,
  OP_ABANDON,
  OP_CHOOSE,
  OP_CHOOSE_SOME,
  OP_END,
  OP_FORK,
  OP_JOIN,
  OP_RACE,
  OP_TRAVERSE,
  type ProcessMachines,
  readTable,
  SIGNAL_COUNT,
} from '#core/machine';
import type { FlowId, NodeId } from '#core/model';
import { cyclesAmong } from '../guidelines/cycles-among.ts';
import type { TraceStep } from './soundness.ts';

/** What follows from a move at once: where tokens come to stand, and what happens on the way. */
export interface Outcome {
  /** Places, with repetition where several tokens come to one. */
  readonly places: readonly number[];
  /** Nodes that are reached; gateways and events that are passed at once are in `passed` as well. */
  readonly nodes: readonly number[];
  readonly passed: readonly number[];
  /** Nodes at which a token ends, with repetition. */
  readonly ends: readonly number[];
}

export interface Move {
  readonly steps: readonly TraceStep[];
  readonly outcome: Outcome;
}

/**
 * Where a token can be. `wait`: for work, a timer, a message or the first of several events; `decision`: at a split that
 * somebody has to decide, in no time; `input`: held at a join.
 */
export interface Place {
  readonly kind: 'wait' | 'decision' | 'input';
  readonly node: number;
  readonly moves: readonly Move[];
}

export interface NetJoin {
  readonly node: number;
  /** Places, in the order of the join's incoming flows. */
  readonly inputs: readonly number[];
  readonly outcome: Outcome;
  /** For an inclusive join, from which node which input can be reached: `reach[node × inputs + input]`; else null. */
  readonly reach: Uint8Array | null;
}

/** The token game of one process: places, and moves from each of them. */
export interface TokenNet {
  readonly nodes: readonly NodeId[];
  readonly places: readonly Place[];
  /** How a case may begin; alternatives. */
  readonly starts: readonly Move[];
  readonly joins: readonly NetJoin[];
  /** By input of a join: the node its flow comes from. */
  readonly sourceOf: Int32Array;
  /** Inclusive splits with so many ways that not every selection of them is a move. */
  readonly abridged: readonly number[];
}

/** An inclusive split over more flows than this has too many subsets to be looked at one by one. */
const MOST_BRANCHES = 10;

/** What each signal of the table is called in a trace, in the order of their numbers. */
const SIGNALS = ['complete', 'elapse', 'message', 'giveUp'] as const;

/**
 * Reads the token game off the table of a process's machines. It knows no rule of its own: what a token does is a row
 * of the table. A question with a single answer is answered at once, unless that would go round for ever.
 * A case that gives up and is over leaves nothing behind, so what is asked here is asked of those that don't: that the
 * customer may always walk away is no excuse for a loop that is never left.
 */
export function createTokenNet(machines: ProcessMachines): TokenNet {
  return new NetReader(machines).read();
}

class NetReader {
  private readonly machines: ProcessMachines;
  private readonly table: ControlTable;
  /** The operation that asks what happens to a token in a state; −1 where none does. */
  private readonly asks: Int32Array;
  private readonly endless: ReadonlySet<number>;
  private readonly placeOf = new Map<number, number>();
  private readonly places: { kind: Place['kind']; node: number; moves: Move[] }[] = [];
  private readonly unread: number[] = [];
  private readonly abridged = new Set<number>();

  constructor(machines: ProcessMachines) {
    this.machines = machines;
    const table = readTable([machines]);
    this.table = table;
    this.asks = new Int32Array(table.stateNode.length).fill(-1);
    for (let row = 0; row < table.rowTarget.length; row++) {
      const last = (table.rowOps[row + 1] as number) - 1;
      const code = table.opCode[last] as number;
      if (last < (table.rowOps[row] as number) || code === OP_JOIN || code === OP_END) continue;
      if (code !== OP_TRAVERSE) this.asks[table.rowTarget[row] as number] = code;
    }
    const instant = new Set([...this.asks.keys()].filter((state) => this.isPlain(state)));
    this.endless = new Set(cyclesAmong(instant, (state) => this.statesBehind(state)).flat());
    // Inputs of joins come first, so that their places are the numbers the table gives them.
    for (const [number, join] of table.joins.entries()) {
      const [from, to] = [table.inputStart[number] as number, table.inputStart[number + 1] as number];
      for (let input = from; input < to; input++)
        this.places.push({ kind: 'input', node: join.node, moves: [] });
    }
  }

  read(): TokenNet {
    const { table, machines } = this;
    const numbers = new Map(table.nodes.map((id, number) => [id, number]));
    const begin = (entry: NodeId): Move => ({
      steps: [{ event: 'start', node: entry, flows: [] }],
      outcome: this.follow([table.startRow[numbers.get(entry) as number] as number]),
    });
    const begins = machines.entries.map(begin);
    const starts =
      machines.entriesTogether && begins.length > 0
        ? [{ steps: begins.flatMap(({ steps }) => steps), outcome: together(begins) }]
        : begins;
    const joins = table.joins.map((join, number): NetJoin => {
      const [from, to] = [table.inputStart[number] as number, table.inputStart[number + 1] as number];
      return {
        node: join.node,
        inputs: Array.from({ length: to - from }, (_, index) => from + index),
        outcome: this.follow([table.firedRow[join.node] as number]),
        reach: join.rule === 'inclusive' ? (join.reach?.reach ?? null) : null,
      };
    });
    for (let place = this.unread.pop(); place !== undefined; place = this.unread.pop()) this.readMoves(place);
    const sourceOf = new Int32Array(this.places.length).fill(-1);
    for (const [flow, input] of table.flowInput.entries())
      if (input >= 0) sourceOf[input] = table.flowSource[flow] as number;
    const abridged = [...this.abridged].toSorted((a, b) => a - b);
    return { nodes: table.nodes, places: this.places, starts, joins, sourceOf, abridged };
  }

  /** Is there nothing to decide, so that the token goes on at once? */
  private isPlain(state: number): boolean {
    const ask = this.asks[state];
    return ask === OP_FORK || (ask === OP_CHOOSE && this.flowsAt(state).length === 1);
  }

  private flowsAt(state: number): readonly number[] {
    const node = this.table.stateNode[state] as number;
    return Array.from(
      this.table.choiceFlow.subarray(this.table.choiceStart[node], this.table.choiceStart[node + 1]),
    );
  }

  /** The states a token comes to from a state that asks for nothing, through joins that wait for nobody too. */
  private statesBehind(state: number): readonly number[] {
    return this.flowsAt(state).map((flow) => this.target(this.table.takeRow[flow] as number));
  }

  private target(row: number): number {
    const { table } = this;
    const last = (table.rowOps[row + 1] as number) - 1;
    const join =
      table.opCode[last] === OP_JOIN ? (table.flowJoin[table.opArgument[last] as number] as number) : -1;
    const entry = table.joins[join];
    return entry?.rule === 'any'
      ? (table.rowTarget[table.firedRow[entry.node] as number] as number)
      : (table.rowTarget[row] as number);
  }

  private follow(rows: readonly number[]): Outcome {
    const { table } = this;
    const outcome = {
      places: [] as number[],
      nodes: [] as number[],
      passed: [] as number[],
      ends: [] as number[],
    };
    const open = rows.toReversed();
    for (let row = open.pop(); row !== undefined; row = open.pop()) {
      let gone = false;
      for (let op = table.rowOps[row] as number; op < (table.rowOps[row + 1] as number); op++) {
        const code = table.opCode[op] as number;
        const argument = table.opArgument[op] as number;
        if (code === OP_TRAVERSE) continue;
        if (code === OP_JOIN) {
          gone = true;
          const entry = table.joins[table.flowJoin[argument] as number];
          if (entry?.rule === 'any') open.push(table.firedRow[entry.node] as number);
          else outcome.places.push(table.flowInput[argument] as number);
          continue;
        }
        outcome.nodes.push(argument);
        if (code === OP_END) {
          gone = true;
          outcome.ends.push(argument);
        }
      }
      if (gone) continue;
      const state = table.rowTarget[row] as number;
      if (!this.isPlain(state) || this.endless.has(state)) {
        outcome.places.push(this.place(state));
        continue;
      }
      outcome.passed.push(table.stateNode[state] as number);
      for (const flow of this.flowsAt(state).toReversed()) open.push(table.takeRow[flow] as number);
    }
    outcome.places.sort((a, b) => a - b);
    return outcome;
  }

  private place(state: number): number {
    const known = this.placeOf.get(state);
    if (known !== undefined) return known;
    const place = this.places.length;
    const ask = this.asks[state] as number;
    const decides = ask === OP_CHOOSE || ask === OP_CHOOSE_SOME || ask === OP_FORK;
    this.places.push({
      kind: decides ? 'decision' : 'wait',
      node: this.table.stateNode[state] as number,
      moves: [],
    });
    this.placeOf.set(state, place);
    this.unread.push(place);
    return place;
  }

  private readMoves(place: number): void {
    const { table } = this;
    const record = this.places[place];
    const state = [...this.placeOf].find(([, number]) => number === place)?.[0];
    if (record === undefined || state === undefined) return;
    const node = table.nodes[record.node] as NodeId;
    const over = (event: TraceStep['event'], flows: readonly number[]): void => {
      const names = flows.map((flow) => table.flows[flow] as FlowId);
      const outcome = this.follow(flows.map((flow) => table.takeRow[flow] as number));
      record.moves.push({ steps: [{ event, node, flows: names }], outcome });
    };
    const ask = this.asks[state] as number;
    if (ask === OP_CHOOSE) for (const flow of this.flowsAt(state)) over('choose', [flow]);
    else if (ask === OP_FORK) over('pass', this.flowsAt(state));
    else if (ask === OP_CHOOSE_SOME) {
      const ways = this.flowsAt(state);
      if (ways.length > MOST_BRANCHES) this.abridged.add(record.node);
      for (const some of subsets(ways)) over('chooseSome', some);
    } else if (ask === OP_RACE) {
      const [from, to] = [table.raceStart[record.node], table.raceStart[record.node + 1]];
      for (const flow of table.raceFlow.subarray(from, to)) over('first', [flow]);
    } else this.readSignals(state, node, record.moves);
  }

  private readSignals(state: number, node: NodeId, moves: Move[]): void {
    for (const [signal, event] of SIGNALS.entries()) {
      const row = this.table.signalRow[SIGNAL_COUNT * state + signal] as number;
      if (row < 0 || this.endsCase(row)) continue;
      moves.push({ steps: [{ event, node, flows: [] }], outcome: this.follow([row]) });
    }
  }

  private endsCase(row: number): boolean {
    const { opCode, rowOps } = this.table;
    return opCode.subarray(rowOps[row], rowOps[row + 1]).includes(OP_ABANDON);
  }
}

/** All selections of at least one; of very many only the single ones and all of them. */
function subsets(flows: readonly number[]): readonly (readonly number[])[] {
  if (flows.length > MOST_BRANCHES) return [...flows.map((flow) => [flow]), flows];
  return Array.from({ length: 2 ** flows.length - 1 }, (_, index) =>
    flows.filter((__, bit) => ((index + 1) >> bit) & 1),
  );
}

function together(moves: readonly Move[]): Outcome {
  return {
    places: moves.flatMap(({ outcome }) => outcome.places).toSorted((a, b) => a - b),
    nodes: moves.flatMap(({ outcome }) => outcome.nodes),
    passed: moves.flatMap(({ outcome }) => outcome.passed),
    ends: moves.flatMap(({ outcome }) => outcome.ends),
  };
}
