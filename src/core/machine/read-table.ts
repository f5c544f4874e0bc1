import { type AnyMachineSnapshot, type AnyStateMachine, transition } from 'xstate';
import { invariant } from '#core/base';
import type { FlowId, NodeId } from '#core/model';
import type { ProcessMachines } from './compile-process.ts';
import {
  OP_ABANDON,
  OP_CHOOSE,
  OP_CHOOSE_SOME,
  OP_END,
  OP_FORK,
  OP_JOIN,
  OP_MESSAGE,
  OP_PASS,
  OP_RACE,
  OP_THROW,
  OP_TIMER,
  OP_TRAVERSE,
  OP_WORK,
  type Op,
  SIGNAL_COUNT,
} from './control.ts';
import { type ControlTable, type JoinEntry, RACE_MESSAGE, RACE_TIMER, RACE_WORK } from './control-table.ts';
import type { Effect, JoinRule, RaceBranch } from './effect.ts';
import { reachOf } from './inclusive-join.ts';
import { createTokenMachine, NEW, standsAt } from './token-machine.ts';

/** In the order of their numbers. */
const SIGNALS = ['COMPLETED', 'ELAPSED', 'MESSAGE', 'ABANDONED'] as const;
const TRIGGERS = { timer: RACE_TIMER, message: RACE_MESSAGE, work: RACE_WORK };

/**
 * Reads the table off the machines by asking the token machine once for every state and event, with XState's pure
 * `transition`. Nothing about control flow is added here: the order of effects, the joins' rules, the choices and
 * where everything leads are what the machine answered. Linear in the size of the processes.
 */
export function readTable(processes: readonly ProcessMachines[]): ControlTable {
  const reader = new TableReader(processes);
  for (const [number, machines] of processes.entries()) reader.read(number, machines);
  return reader.finish();
}

class TableReader {
  private readonly nodes: NodeId[];
  private readonly flows: FlowId[];
  private readonly nodeIndex: ReadonlyMap<NodeId, number>;
  private readonly flowIndex: ReadonlyMap<FlowId, number>;
  private readonly stateNode: number[] = [];
  private readonly signalRow: number[] = [];
  private readonly takeRow: Int32Array;
  private readonly startRow: Int32Array;
  private readonly firedRow: Int32Array;
  private readonly rowTarget: number[] = [];
  private readonly rowOps: number[] = [0];
  private readonly opCode: number[] = [];
  private readonly opArgument: number[] = [];
  private readonly choices = new Map<number, readonly FlowId[]>();
  private readonly races = new Map<number, readonly RaceBranch[]>();
  private readonly thrown: (string | null)[];
  private readonly rules = new Map<number, JoinRule>();

  private readonly processes: readonly ProcessMachines[];

  constructor(processes: readonly ProcessMachines[]) {
    this.processes = processes;
    this.nodes = processes.flatMap((each) => each.nodes.map(({ id }) => id));
    this.flows = processes.flatMap((each) => each.flows.map(({ id }) => id));
    this.nodeIndex = new Map(this.nodes.map((id, index) => [id, index]));
    this.flowIndex = new Map(this.flows.map((id, index) => [id, index]));
    this.takeRow = new Int32Array(this.flows.length).fill(-1);
    this.startRow = new Int32Array(this.nodes.length).fill(-1);
    this.firedRow = new Int32Array(this.nodes.length).fill(-1);
    this.thrown = this.nodes.map(() => null);
  }

  /** Asks the machine of one process everything. */
  read(process: number, machines: ProcessMachines): void {
    const machine = createTokenMachine(machines.token);
    const offset = this.stateNode.length;
    const keys = Object.keys(machines.token.states);
    const places = new Map(keys.map((key, index) => [key, offset + index]));
    for (const key of keys) {
      const state = machines.token.states[key];
      invariant(state !== undefined, `The state <${key}> exists in process <${process}>.`);
      const ends = !standsAt(state) || (state.type === 'final' && !isJoinArrival(state.entry));
      this.stateNode.push(ends ? -1 : this.node(state.meta.node));
      for (let signal = 0; signal < SIGNAL_COUNT; signal++) this.signalRow.push(-1);
      const from = machine.resolveState({ value: key, context: {} });
      for (const event of Object.keys(state.on ?? {})) this.ask(machine, from, key, event, places);
    }
  }

  private ask(
    machine: AnyStateMachine,
    from: AnyMachineSnapshot,
    key: string,
    event: string,
    places: ReadonlyMap<string, number>,
  ): void {
    const [kind, id] = [event.split('.', 1)[0] as string, event.slice(event.indexOf('.') + 1)];
    if (kind === 'TAKE' && key === NEW && (this.takeRow[this.flow(id as FlowId)] as number) >= 0) return;
    const [to, actions] = transition(machine, from, { type: event });
    const row = this.rowTarget.length;
    this.rowTarget.push(places.get(String(to.value)) ?? -1);
    for (const action of actions) this.op(action as unknown as Effect);
    this.rowOps.push(this.opCode.length);
    if (kind === 'START') this.startRow[this.node(id as NodeId)] = row;
    else if (kind === 'FIRED') this.firedRow[this.node(id as NodeId)] = row;
    else if (kind === 'TAKE') this.takeRow[this.flow(id as FlowId)] = row;
    else this.signalRow[SIGNAL_COUNT * (places.get(key) as number) + signalNumber(event)] = row;
  }

  private op(effect: Effect): void {
    const [code, argument] = this.encode(effect);
    this.opCode.push(code);
    this.opArgument.push(argument);
  }

  private encode(effect: Effect): readonly [Op, number] {
    if (effect.type === 'traverse') return [OP_TRAVERSE, this.flow(effect.params.flow)];
    const node = this.node(effect.params.node);
    switch (effect.type) {
      case 'requestWork':
        return [OP_WORK, node];
      case 'choose':
      case 'chooseSome':
      case 'fork':
        this.choices.set(node, effect.params.flows);
        return [CHOICE_OPS[effect.type], node];
      case 'arriveAtJoin':
        this.rules.set(node, effect.params.rule);
        return [OP_JOIN, this.flow(effect.params.flow)];
      case 'arm':
        return [effect.params.trigger === 'timer' ? OP_TIMER : OP_MESSAGE, node];
      case 'armFirst':
        this.races.set(node, effect.params.branches);
        return [OP_RACE, node];
      case 'throwMessage':
        this.thrown[node] = effect.params.message;
        return [OP_THROW, node];
      case 'pass':
        return [OP_PASS, node];
      case 'abandonCase':
        return [OP_ABANDON, node];
      case 'endToken':
        return [OP_END, node];
    }
  }

  finish(): ControlTable {
    const joins = this.joinEntries();
    const inputs = this.numberInputs(joins);
    const choices = this.nodes.map((_, node) => this.choices.get(node) ?? []);
    const races = this.nodes.map((_, node) => this.races.get(node) ?? []);
    const allFlows = this.processes.flatMap((each) => each.flows);
    const branches = races.flat();
    return {
      nodes: this.nodes,
      flows: this.flows,
      flowSource: Int32Array.from(allFlows, (flow) => this.node(flow.source)),
      flowTarget: Int32Array.from(allFlows, (flow) => this.node(flow.target)),
      nodeProcess: Int32Array.from(this.processes.flatMap((each, number) => each.nodes.map(() => number))),
      processNodes: startsOf(this.processes.map((each) => each.nodes.length)),
      stateNode: Int32Array.from(this.stateNode),
      signalRow: Int32Array.from(this.signalRow),
      takeRow: this.takeRow,
      startRow: this.startRow,
      firedRow: this.firedRow,
      rowTarget: Int32Array.from(this.rowTarget),
      rowOps: Int32Array.from(this.rowOps),
      opCode: Uint8Array.from(this.opCode),
      opArgument: Int32Array.from(this.opArgument),
      choiceStart: startsOf(choices.map((flows) => flows.length)),
      choiceFlow: Int32Array.from(choices.flat(), (id) => this.flow(id)),
      raceStart: startsOf(races.map((each) => each.length)),
      raceFlow: Int32Array.from(branches, (branch) => this.flow(branch.flow)),
      raceNode: Int32Array.from(branches, (branch) => this.node(branch.node)),
      raceTrigger: Uint8Array.from(branches, (branch) => TRIGGERS[branch.trigger]),
      thrown: this.thrown,
      joins,
      ...inputs,
    };
  }

  /** The joins with the rule that their machine stated when a token arrived. */
  private joinEntries(): readonly JoinEntry[] {
    return this.processes.flatMap((machines, process) =>
      machines.joins.map((join): JoinEntry => {
        const node = this.node(join.node);
        const rule = this.rules.get(node) ?? join.rule;
        return { node, process, rule, reach: rule === 'inclusive' ? reachOf(machines, join) : null };
      }),
    );
  }

  private numberInputs(
    joins: readonly JoinEntry[],
  ): Pick<ControlTable, 'inputStart' | 'flowJoin' | 'flowInput'> {
    const flowJoin = new Int32Array(this.flows.length).fill(-1);
    const flowInput = new Int32Array(this.flows.length).fill(-1);
    const all = this.processes.flatMap((each) => each.joins);
    let input = 0;
    for (const [number, join] of all.entries()) {
      for (const flow of join.flows) {
        flowJoin[this.flow(flow)] = number;
        flowInput[this.flow(flow)] = input++;
      }
    }
    invariant(all.length === joins.length, 'Every join has an entry.');
    return { inputStart: startsOf(all.map((join) => join.flows.length)), flowJoin, flowInput };
  }

  private node(id: NodeId): number {
    const index = this.nodeIndex.get(id);
    invariant(index !== undefined, `The node <${id}> is in the table.`);
    return index;
  }

  private flow(id: FlowId): number {
    const index = this.flowIndex.get(id);
    invariant(index !== undefined, `The flow <${id}> is in the table.`);
    return index;
  }
}

function signalNumber(event: string): number {
  return SIGNALS.indexOf(event as (typeof SIGNALS)[number]);
}

const CHOICE_OPS = { choose: OP_CHOOSE, chooseSome: OP_CHOOSE_SOME, fork: OP_FORK };

function isJoinArrival(entry: readonly Effect[] | undefined): boolean {
  return entry?.some(({ type }) => type === 'arriveAtJoin') ?? false;
}

/** Running sums from 0, one entry more than `lengths`. */
function startsOf(lengths: readonly number[]): Int32Array {
  const starts = new Int32Array(lengths.length + 1);
  for (const [index, length] of lengths.entries()) starts[index + 1] = (starts[index] as number) + length;
  return starts;
}
